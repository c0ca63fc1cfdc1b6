import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {anyPageReader} from '../../../src/content/any-page/any-page-reader.ts';
import {gather} from '../../../src/content/gather/gather.ts';
import {sites} from '../../../src/sites/index.ts';
import {matchInPage} from '../../../src/sites/matching/match-in-page.ts';
import {matchOn, type PageMatch} from '../../../src/sites/matching/match-page.ts';
import type {SiteRules} from '../../../src/sites/site.ts';

/** Rules that do not say where whoever posted a photo stands. */
const social: SiteRules = {
	id: 'social',
	matches: ['https://social.example/*'],
	pages: {
		profile: {paths: [/^\/(?<user>[\w.]+)$/, /^\/member\/\d+$/]},
		photo: {paths: [/^\/(?<user>[\w.]+)\/post\/\d+$/, /^\/post\/\d+$/], photos: ['.post img']},
		album: {paths: [/^\/(?<user>[\w.]+)\/gallery$/]},
	},
	imageHosts: ['cdn.example'],
};

const image = (file: string) => `<img src="https://cdn.example/${file}.jpg" width="120" height="120">`;
const link = (href: string, inside: string) => `<a href="${href}">${inside}</a>`;
const post = `<div class="post">${image('lake')}</div>`;
const comment = link('/bob', image('avatars/bob'));
const author = link('/ada.muster?from=post', image('avatars/ada'));

function found(pageMatch: PageMatch | undefined, url: URL, html: string, isLoaded = true) {
	if (!pageMatch) throw new Error(`${url} is no page of ours`);
	const {images} = gather(parseHTML(html).document, url, pageMatch, isLoaded, anyPageReader);
	return images.map(({role, imageUrl}) => `${role} ${imageUrl.replace('https://cdn.example/', '')}`);
}

function foundAt(path: string, html: string, isLoaded?: boolean) {
	const url = new URL(path, 'https://social.example');
	return found(matchOn(social, url), url, html, isLoaded);
}

describe('whoever posted a photo stands in a link to their account', () => {
	test('that the address names, and neither commenters nor their other posts do', () => {
		const other = link('/ada.muster/post/2', image('boat'));
		expect(foundAt('/ada.muster/post/1', comment + other + post + author)).toEqual(['portrait avatars/ada.jpg', 'photo lake.jpg']);
	});

	test.each([
		['its address', '<meta property="og:url" content="https://social.example/ada.muster/post/1">'],
		['its canonical link', '<link rel="canonical" href="/ada.muster/post/1">'],
		['an author', '<link rel="author" href="/ada.muster">'],
		['the author of an article', '<meta property="article:author" content="https://social.example/ada.muster">'],
	])('that the head names by %s, where the address names nobody', (_, head) => {
		expect(foundAt('/post/1', head + comment + post + author)).toEqual(['portrait avatars/ada.jpg', 'photo lake.jpg']);
	});

	test('but nobody does where neither tells, or the head is that of the page before', () => {
		const head = '<meta property="og:url" content="https://social.example/bob">';
		expect(foundAt('/post/1', comment + post + author)).toEqual(['photo lake.jpg']);
		expect(foundAt('/post/1', head + comment + post + author, false)).toEqual(['photo lake.jpg']);
	});

	test('or to all of their pictures', () => {
		const gallery = link('/ada.muster/gallery', image('ada'));
		expect(foundAt('/ada.muster/post/1', comment + post + gallery)).toEqual(['portrait ada.jpg', 'photo lake.jpg']);
	});

	test('and the head’s author goes before the address, which may name a publication', () => {
		const head = '<meta property="article:author" content="https://social.example/ada.muster">';
		const publication = link('/daily', image('avatars/daily'));
		expect(foundAt('/daily/post/1', head + publication + post + author)).toEqual(['portrait avatars/ada.jpg', 'photo lake.jpg']);
	});

	test('and a link to another of their posts is no evidence', () => {
		expect(foundAt('/ada.muster/post/1', link('/ada.muster/post/2', image('boat')) + post)).toEqual(['photo lake.jpg']);
	});

	test('and a link to an account without a name is no evidence', () => {
		expect(foundAt('/post/1', link('/member/5', `<div class="post">${image('avatars/bob')}</div>`) + post)).toEqual(['photo lake.jpg']);
	});
});

describe('whoever posted a photo stands above it without a link', () => {
	const named = (file: string, alt: string) => image(file).replace('>', ` alt="${alt}">`);

	test('as an avatar whose text names the account', () => {
		const faces = named('avatars/bob', 'bob’s profile picture') + named('avatars/ada', 'ada.muster’s profile picture');
		expect(foundAt('/ada.muster/post/1', faces + post)).toEqual(['portrait avatars/ada.jpg', 'photo lake.jpg']);
		expect(foundAt('/ada.muster/post/1', named('boat', 'A boat, by ada.muster') + post)).toEqual(['photo lake.jpg']);
	});

	test('as the first avatar of the main part that leads to nobody, where nothing says whose the post is', () => {
		const main = (inside: string) => foundAt('/post/1', `${image('avatars/cleo')}<main>${inside}</main>`);
		expect(main(comment + image('boat') + image('avatars/ada') + image('avatars/bob') + post)).toEqual([
			'portrait avatars/ada.jpg',
			'photo lake.jpg',
		]);
		expect(main(comment + post)).toEqual(['photo lake.jpg']);
	});
});

test('where the head names whose a post is, images that lead to another account are left out', () => {
	const html = `<link rel="author" href="/ada.muster">${post}<div class="post">${link('/bob/post/7', image('fair'))}</div>`;
	expect(foundAt('/post/1', html)).toEqual(['photo lake.jpg']);
});

describe('a story of no site has one author', () => {
	const read = (html: string) => {
		const url = new URL('https://news.example/lake');
		const story = `${html}<script type="application/ld+json">{"@type": "NewsArticle"}</script>`;
		return found(matchInPage(parseHTML(story).document, url, sites), url, story);
	};
	const next = `<div class="byline">${image('bob')}</div>`;

	test.each([
		['a link', `<a rel="author" href="/people/ada">${image('ada')}</a><a rel="author" href="/people/bob">${image('bob')}</a>`],
		['microdata', `<div itemprop="author">${image('ada')}</div>`],
		['a byline', `<div class="story-byline">${image('ada')}</div>${next}`],
		['a box', `<div class="author-bio">${image('ada')}</div>`],
		['a picture that is called so', image('ada').replace('>', ' data-testid="authorPhoto">')],
		['a link to an author’s stories', link('/author/ada', image('ada')) + link('/author/bob', image('bob'))],
		['a headshot', `<div class="headshot-small">${image('ada')}</div>`],
		['the foot of the story', `<main><footer class="story-author__avatar">${image('ada')}</footer></main>`],
	])('in %s', (_, html) => {
		expect(read(html).filter(each => each.startsWith('portrait'))).toEqual(['portrait ada.jpg']);
	});

	test.each([
		['the class of a whole page', `<html><body class="single-author has-bio">${image('lake')}</body></html>`],
		['a comment', `<div class="comment"><div class="comment-author-image">${image('bob')}</div></div>${image('lake')}`],
	])('and not in %s', (_, html) => {
		expect(read(html)).toEqual(['photo lake.jpg']);
	});
});
