import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {rulesOf} from '../../../src/sites/build/site-scripts.ts';
import {getSite, matchPage, sites} from '../../../src/sites/index.ts';
import {matchAt, matchOn} from '../../../src/sites/matching/match-page.ts';

const hosts = sites.flatMap(({matches}) => matches.map(pattern => new URL(pattern.replace('*.', '')).hostname));
const address = fc.tuple(fc.constantFrom(...hosts), fc.webPath(), fc.option(fc.webQueryParameters(), {nil: ''}));

test('an address matches the same kind with a trailing slash, over http and with doubled slashes', () => {
	fc.assert(
		fc.property(address, ([host, path, query]) => {
			const kindAt = (text: string) => matchPage(new URL(text))?.kind;
			const kind = kindAt(`https://${host}${path}?${query}`);
			expect(kindAt(`http://${host}${path}?${query}`)).toBe(kind);
			expect(kindAt(`https://${host}${path}/?${query}`)).toBe(kind);
			expect(kindAt(`https://${host}/${path}?${query}`)).toBe(kind);
		}),
	);
});

test('a name that only the background knows to be reserved makes a candidate in the page, which the background refuses', () => {
	const url = new URL('https://www.facebook.com/brandlift');
	const facebook = getSite('facebook');
	expect(matchOn(rulesOf(facebook), url)?.kind).toBe('profile');
	expect(matchOn(facebook, url)).toBeUndefined();
});

describe('an account name', () => {
	test.each([
		['https://www.linkedin.com/in/%E5%BC%A0%E4%B8%89', '张三'],
		['https://www.tiktok.com/%40ada.muster', 'ada.muster'],
		['https://ada-muster.tumblr.com/archive', 'ada-muster'],
		['https://www.flickr.com/photos/12345678%40N00/', '12345678@N00'],
		['https://x.com/Ada_Muster/media', 'Ada_Muster'],
	])('is read from %s', (text, user) => {
		expect(matchPage(new URL(text))?.user).toBe(user);
	});

	test('stays encoded if decoding would split it into two segments', () => {
		expect(matchPage(new URL('https://www.linkedin.com/in/ada%2Fmuster'))?.user).toBe('ada%2Fmuster');
	});

	test('in an old encoding is still read', () => {
		expect(matchPage(new URL('https://www.flickr.com/people/ad%E4/'))?.kind).toBe('profile');
	});
});

describe('bug: the account name in a post’s address did not count as identity', () => {
	test.each([
		['https://x.com/ada_muster/status/1234567890123456789', 'ada_muster'],
		['https://x.com/i/status/1234567890123456789', undefined],
		['https://twitter.com/i/web/status/1234567890123456789', undefined],
		['https://www.instagram.com/ada.muster/p/Cabcdefghij/', 'ada.muster'],
		['https://www.instagram.com/p/Cabcdefghij/', undefined],
		['https://www.instagram.com/share/p/Cabcdefghij/', undefined],
		['https://www.instagram.com/stories/ada.muster/3141592653589793238/', 'ada.muster'],
		['https://www.instagram.com/stories/highlights/17890123456789012/', undefined],
		['https://www.flickr.com/photos/ada-muster/51234567890/', 'ada-muster'],
		['https://www.threads.net/@ada.muster/post/Cabcdefghij', 'ada.muster'],
		['https://www.tiktok.com/@ada.muster/video/7123456789012345678', 'ada.muster'],
		['https://www.tiktok.com/@ada.muster/photo/7123456789012345678', 'ada.muster'],
		['https://www.tiktok.com/@/video/7123456789012345678', undefined],
		['https://bsky.app/profile/ada.example/post/3kabcdefghi2x', 'ada.example'],
		['https://www.tumblr.com/ada-muster/712345678901234567', 'ada-muster'],
		['https://www.deviantart.com/ada/art/Lake-123456789', 'ada'],
		['https://www.facebook.com/ada.muster/posts/pfbid0abc', 'ada.muster'],
		['https://www.facebook.com/groups/123/posts/456', undefined],
		['https://www.linkedin.com/posts/ada-muster_lake-activity-7123456789012345678-abcd', 'ada-muster'],
		['https://medium.com/@ada/the-lake-0123456789ab', 'ada'],
		['https://medium.com/lakes/the-lake-0123456789ab', undefined],
		['https://www.reddit.com/user/ada_muster/comments/abc123/lake/', 'ada_muster'],
		['https://www.reddit.com/r/lakes/comments/abc123/lake/', undefined],
		['https://vk.com/photo123456_789', '123456'],
		['https://vk.com/wall-123456_789', undefined],
	])('%s: %s', (text, user) => {
		const pageMatch = matchPage(new URL(text));
		expect(pageMatch?.kind).toBe('photo');
		expect(pageMatch?.user).toBe(user);
	});

	test('on a fediverse server, it is read with its host', () => {
		const toot = matchAt(getSite('mastodon'), {kind: 'shared'}, new URL('https://toots.example/@ada@other.example/112345678901234567'));
		expect(toot).toMatchObject({kind: 'photo', user: 'ada@other.example'});
	});
});

test.each(['ftp://x.com/ada', 'file:///x.com/ada', 'https://x.com.example/ada', 'https://notx.com/ada', 'https://x.com./home'])(
	'%s does not match',
	text => {
		expect(matchPage(new URL(text))).toBeUndefined();
	},
);
