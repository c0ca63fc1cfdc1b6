import {describe, expect, test} from 'vitest';
import {gatherPage} from '../../scripts/bench-pages/gather-page.ts';
import {judge, summarise} from '../../scripts/bench-pages/judge.mjs';
import {parseAddresses, parseLabels} from '../../scripts/bench-pages/labels.mjs';

const image = (role: string, ...urls: string[]) => ({role, urls});
const page = (kind: string, ...images: ReturnType<typeof image>[]) => ({file: 'ada.html', kind, images});
const label = (kind: string, portraits: string[] = [], strangers: string[] = []) => ({kind, portraits, strangers});

describe('a page', () => {
	test('is right with the owner’s portrait, whichever rendition the label names, and other photos', () => {
		const gathered = page('profile', image('portrait', '/ada_small.jpg', '/ada_large.jpg'), image('photo', '/lake.jpg'));
		expect(judge(gathered, label('profile', ['ada_large'])).faults).toEqual([]);
	});

	test('is wrong without the owner’s portrait, or with it as a photo', () => {
		const expected = label('profile', ['ada']);
		expect(judge(page('profile'), expected).faults).toEqual(['portrait not found']);
		expect(judge(page('profile', image('photo', '/ada.jpg')), expected).foundPortrait).toBe(false);
	});

	test('is wrong with a portrait that the label does not name, except in an album', () => {
		const images = [image('portrait', '/ada.jpg'), image('portrait', '/bob.jpg')];
		expect(judge(page('profile', ...images), label('profile', ['ada'])).strangers).toBe(1);
		expect(judge(page('profile', image('portrait', '/bob.jpg')), label('profile')).strangers).toBe(1);
		expect(judge(page('album', ...images), label('album', ['ada'])).strangers).toBe(0);
	});

	test('is wrong with an image that the label gives to somebody else, but not with a cover', () => {
		const strangers = label('photo', [], ['bob']);
		expect(judge(page('photo', image('photo', '/bob.jpg')), strangers).strangers).toBe(1);
		expect(judge(page('photo', image('cover', '/bob.jpg')), strangers).strangers).toBe(0);
	});

	test('is wrong as another kind', () => {
		expect(judge(page('album'), label('profile'))).toMatchObject({isKindRight: false, faults: ['album instead of profile']});
	});
});

test('the summary counts portraits where a page shows one, and strangers on profiles', () => {
	const judged = [
		[page('profile', image('portrait', '/ada.jpg')), label('profile', ['ada'])],
		[page('profile', image('portrait', '/ada.jpg'), image('portrait', '/bob.jpg')), label('profile', ['ada'])],
		[page('profile'), label('profile')],
		[page('none'), label('photo')],
	] as const;
	expect(summarise(judged.map(([gathered, expected]) => ({kind: expected.kind, verdict: judge(gathered, expected)})))).toEqual({
		kinds: {count: 3, of: 4},
		portraits: {count: 2, of: 2},
		strangersOnProfiles: {count: 1, of: 3},
		strangersAnywhere: {count: 1, of: 4},
		ownerAlone: {count: 1, of: 2},
	});
});

test('a saved page whose head names another page of the site, as scripts leave it behind, is read without that head', () => {
	const avatar = 'https://scontent.cdninstagram.com/v/t51.2885-19/bob.jpg';
	const post = new URL('https://www.instagram.com/p/Cabcdefghij/');
	const html = (address: string) =>
		`<meta property="og:url" content="${address}"><meta property="og:image" content="${avatar}"><main role="main">
			<img src="https://scontent.cdninstagram.com/v/t51.2885-15/lake.jpg" width="600"></main>`;
	const roles = (address: string) => gatherPage('ada.html', post, html(address)).images.map(({role}) => role);
	expect(roles('https://www.instagram.com/bob/')).toEqual(['photo']);
	expect(roles('https://www.instagram.com/ada.muster/p/Cabcdefghij/')).toEqual(['portrait', 'photo']);
});

test('labels name columns in any order; a dash is nobody', () => {
	const labels = parseLabels('kind\tfile\tportrait\tstrangers\nprofile\tada.html\tada_l ada_s\t-\n');
	expect(labels.get('ada.html')).toEqual({kind: 'profile', portraits: ['ada_l', 'ada_s'], strangers: []});
	expect(() => parseLabels('file\tkind\n')).toThrow('no column "portrait"');
});

test('an address without a kind is of none', () => {
	const [profile, none] = parseAddresses('# invented\nprofile https://social.example/ada\n\nhttps://social.example/login\n');
	expect(profile).toMatchObject({kind: 'profile', url: {pathname: '/ada'}});
	expect(none).toMatchObject({kind: 'none', url: {pathname: '/login'}});
	expect(() => parseAddresses('profile ada')).toThrow('no address');
});

test('bug: a tracking pixel in noscript counted, which no browser with scripts reads', () => {
	const html = '<h1>A lake</h1><noscript><img src="https://pixel.example/p?id=1"></noscript><img src="/lake.jpg">';
	expect(gatherPage('lake.html', new URL('https://news.example/lake'), html).images.map(({urls}) => urls)).toEqual([
		['https://news.example/lake.jpg'],
	]);
});
