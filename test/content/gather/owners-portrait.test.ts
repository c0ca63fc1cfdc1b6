import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {anyPageReader} from '../../../src/content/any-page/any-page-reader.ts';
import {gather} from '../../../src/content/gather/gather.ts';
import {sites} from '../../../src/sites/index.ts';
import {matchInPage} from '../../../src/sites/matching/match-in-page.ts';
import {matchOn} from '../../../src/sites/matching/match-page.ts';
import type {SiteRules} from '../../../src/sites/site.ts';

/** Rules that accept far too much, as those of a site that has changed do. */
const social: SiteRules = {
	id: 'social',
	matches: ['https://social.example/*'],
	pages: {
		profile: {paths: [/^\/(?<user>[\w.]+)$/], portraits: ['.face img']},
		photo: {paths: [/^\/(?<user>[\w.]+)\/photo\/\d+$/, /^\/photo\/\d+$/], portraits: ['.face img'], photos: ['.post img']},
		album: {paths: [/^\/(?<user>[\w.]+)\/album\/\d+$/], portraits: ['.face img']},
	},
	imageHosts: ['cdn.example'],
	sizes: [/_\d+(?=\.jpg$)/],
	avatars: /\/people\//,
};

const at = (file: string) => `https://cdn.example/${file}.jpg`;
const image = (file: string, alt = '') => `<img src="${at(file)}" width="150" height="150" alt="${alt}">`;
const face = (file: string, alt?: string) => `<div class="face">${image(file, alt)}</div>`;
const link = (href: string, inside: string) => `<a href="${href}">${inside}</a>`;

function foundAt(path: string, html: string, isLoaded = true) {
	const url = new URL(path, 'https://social.example');
	const pageMatch = matchOn(social, url);
	if (!pageMatch) throw new Error(`${path} is no page of the site`);
	const {images} = gather(parseHTML(html).document, url, pageMatch, isLoaded);
	return images.map(({role, imageUrl}) => `${role} ${imageUrl.replace('https://cdn.example/', '')}`);
}

describe('of all images that a site’s rules take for the owner’s portrait, only one stays:', () => {
	const preview = `<meta property="og:image" content="${at('ada_600')}">`;
	const profileData = `<script type="application/ld+json">{"@type": "ProfilePage", "mainEntity": {"@type": "Person", "image": "${at('ada')}"}}</script>`;

	test.each([
		['what the head names', preview + face('story', 'ada.muster’s story') + link('/ada.muster', face('badge')) + face('ada_150')],
		['what the JSON-LD names', profileData + face('story') + face('ada_150')],
		['what a link to the account surrounds', face('story', 'ada.muster’s story') + link('/ada.muster', face('ada_150'))],
		['what a text ascribes to the account', face('story') + face('ada_150', 'Photo of ada.muster') + face('people/bob')],
		['what a text calls as the title does', `<title>Ada Muster</title>${face('story')}${face('ada_150', 'Ada Muster')}`],
		['the first one, where nothing tells', face('ada_150') + face('friend') + face('badge')],
	])('%s', (_, html) => {
		expect(foundAt('/ada.muster', html)).toEqual(['portrait ada_150.jpg']);
	});

	test('what stands where the site keeps avatars', () => {
		expect(foundAt('/ada.muster', face('story') + face('people/ada') + face('badge'))).toEqual(['portrait people/ada.jpg']);
	});

	test('with all of its renditions', () => {
		const url = new URL('https://social.example/ada.muster');
		const pageMatch = matchOn(social, url);
		const {document} = parseHTML(preview + face('ada_150') + face('friend') + face('ada_320'));
		const [portrait, ...others] = pageMatch ? gather(document, url, pageMatch).images : [];
		expect(portrait?.srcset.map(candidate => candidate.url)).toEqual([at('ada_600'), at('ada_320')]);
		expect(others).toEqual([]);
	});
});

test('whoever is not the owner does not come back as a photo', () => {
	expect(foundAt('/ada.muster', `${face('ada')}${face('friend')}${image('lake')}`)).toEqual(['portrait ada.jpg', 'photo lake.jpg']);
});

test('an image that no rule knows is nobody’s photo if its address is an avatar’s, and the owner’s portrait in a link to them', () => {
	const avatar = (file: string) => image(`avatars/${file}`);
	expect(foundAt('/ada.muster', avatar('bob') + image('lake'))).toEqual(['photo lake.jpg']);
	expect(foundAt('/ada.muster', avatar('bob') + link('/ada.muster', avatar('ada')))).toEqual(['portrait avatars/ada.jpg']);
});

test('a head that names one of the photos says nothing about the portrait', () => {
	const html = `<meta property="og:image" content="${at('lake')}">${face('ada')}${image('lake')}`;
	expect(foundAt('/ada.muster', html)).toEqual(['portrait ada.jpg', 'photo lake.jpg']);
});

test('the head of the page before says nothing', () => {
	const html = `<meta property="og:image" content="${at('bob_600')}">${face('ada')}${face('bob_150')}`;
	expect(foundAt('/ada.muster', html, false)).toEqual(['portrait ada.jpg']);
});

describe('a page about one photo has one author:', () => {
	const post = `<div class="post">${image('lake')}</div>`;

	test('the account in the address, whoever stands above', () => {
		const thread = face('bob') + link('/ada.muster', face('ada')) + face('cleo');
		expect(foundAt('/ada.muster/photo/1', thread + post)).toEqual(['portrait ada.jpg', 'photo lake.jpg']);
	});

	test('or the first, where the address names nobody', () => {
		expect(foundAt('/photo/1', face('ada') + face('bob') + post)).toEqual(['portrait ada.jpg', 'photo lake.jpg']);
	});
});

test('an album may show many people', () => {
	expect(foundAt('/ada.muster/album/1', face('ada') + face('bob'))).toEqual(['portrait ada.jpg', 'portrait bob.jpg']);
});

describe('on a page of no site', () => {
	const read = (html: string) => {
		const url = new URL('https://muster.example/');
		const {document} = parseHTML(html);
		const pageMatch = matchInPage(document, url, sites);
		if (!pageMatch) throw new Error('the page shows no image');
		const {images} = gather(document, url, pageMatch, true, anyPageReader);
		return [pageMatch.kind, ...images.map(({role, imageUrl}) => `${role} ${imageUrl.replace('https://cdn.example/', '')}`)];
	};
	const portrait = (file: string, alt: string) => `<img class="portrait" src="${at(file)}" alt="${alt}">`;

	test('a second portrait of a person’s page is one of its photos', () => {
		const html = `<title>Ada Muster</title>${portrait('lake', '')}${portrait('ada', 'Ada Muster')}`;
		expect(read(html)).toEqual(['profile', 'portrait ada.jpg', 'photo lake.jpg']);
	});

	test('a team keeps all of its portraits', () => {
		const team = ['Ada Muster', 'Bob Beispiel', 'Cleo Paradeigma'].map((name, index) => portrait(`${index}`, name)).join('');
		expect(read(team)).toEqual(['album', 'portrait 0.jpg', 'portrait 1.jpg', 'portrait 2.jpg']);
	});

	const story = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';

	test('bug: in a story, whatever a caption called like a person was a portrait', () => {
		const told = ['Ada Muster', 'Morning Coffee'].map((name, index) => image(`${index}`, name)).join('');
		expect(read(story + told)).toEqual(['photo', 'photo 0.jpg', 'photo 1.jpg']);
	});

	test('but the box beside an encyclopedia’s text shows whom it is about', () => {
		const box = `<table class="infobox"><tr><th>Ada Muster</th></tr><tr><td>${image('ada')}</td></tr></table>`;
		const html = `<meta name="generator" content="MediaWiki 1.44"><div class="mw-parser-output">${box}${image('bob', 'Bob Beispiel')}</div>`;
		expect(read(html)).toEqual(['photo', 'portrait ada.jpg', 'photo bob.jpg']);
	});
});
