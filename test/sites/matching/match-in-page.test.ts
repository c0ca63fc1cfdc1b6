import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {sites} from '../../../src/sites/index.ts';
import {isAnyPage, matchInPage} from '../../../src/sites/matching/match-in-page.ts';

function matchAt(address: string, html: string): string | undefined {
	const pageMatch = matchInPage(parseHTML(html).document, new URL(address), sites);
	return pageMatch && `${pageMatch.site.id} ${pageMatch.kind}`;
}

const mastodon = '<div id="mastodon"></div>';

describe('a fediverse server', () => {
	test.each([
		['https://toots.example/@ada', mastodon, 'mastodon profile'],
		['https://toots.example/@ada/112345678901234567', mastodon, 'mastodon photo'],
		['https://tube.example/a/ada', '<meta property="og:platform" content="PeerTube">', 'peertube profile'],
		['https://lemmy.example/u/ada', '<script>window.isoData = {}</script>', 'lemmy profile'],
		['https://key.example/@ada', '<script id="misskey_meta" type="application/json">{}</script>', 'misskey profile'],
		['https://ple.example/users/ada', '<script src="/instance/pleroma-mod-loader.js"></script>', 'pleroma profile'],
		['https://photos.example/ada', '<meta name="generator" content="pixelfed">', 'pixelfed profile'],
	])('matches by the markup of its software: %s', (address, html, expected) => {
		expect(matchAt(address, html)).toBe(expected);
	});

	test('is never read as any page, even where an address is nobody’s', () => {
		expect(matchAt('https://toots.example/explore', `${mastodon}<img class="avatar" src="/a.png">`)).toBeUndefined();
	});

	test('does not match by its address, which other sites use too', () => {
		expect(matchAt('https://www.npmjs.example/@ada', '<p>a package</p>')).toBeUndefined();
	});
});

describe('a page of no site', () => {
	test.each([
		['a JSON-LD profile', '<script type="application/ld+json">{"@type":"ProfilePage"}</script>', 'profile'],
		[
			'a JSON-LD person with a picture',
			'<script type="application/ld+json">{"@graph":[{"@type":"Person","image":"/a.jpg"}]}</script>',
			'profile',
		],
		['an OpenGraph profile', '<meta property="og:type" content="profile">', 'profile'],
		['three people in microdata', '<p itemtype="https://schema.org/Person"></p>'.repeat(3), 'album'],
		['a JSON-LD gallery', '<script type="application/ld+json">{"@type":"ImageGallery"}</script>', 'album'],
		['a JSON-LD picture', '<script type="application/ld+json">{"@type":"ImageObject"}</script>', 'photo'],
		['a portrait by its class', '<img class="headshot" src="a.jpg">', 'profile'],
		['a team', '<ul class="team"><li><img src="a.jpg"><li><img src="b.jpg"><li><img src="c.jpg"></ul>', 'album'],
		['one picture', '<img src="a.jpg">', 'photo'],
		['many pictures', '<img src="a.jpg"><img src="b.jpg"><img src="c.jpg">', 'album'],
		['a preview alone', '<meta property="og:image" content="https://a.example/a.jpg">', 'photo'],
	])('matches by %s', (_, html, kind) => {
		expect(matchAt('https://ada-muster.example/', html)).toBe(`any-page ${kind}`);
	});

	test('without an image does not match', () => {
		expect(matchAt('https://ada-muster.example/', '<h1>Ada Muster</h1>')).toBeUndefined();
	});

	test('an author in JSON-LD without a picture does not make an article a profile', () => {
		const article =
			'<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Muster"}}</script><img src="a.jpg">';
		expect(matchAt('https://news.example/lake', article)).toBe('any-page photo');
	});
});

test('a page of a site that its rules leave out is read as any page, where a click brought the rules for those', () => {
	expect(matchAt('https://www.instagram.com/explore/', '<img class="avatar" src="a.jpg">')).toBe('any-page profile');
	const withoutClick = sites.filter(site => !isAnyPage(site));
	const {document} = parseHTML('<img class="avatar" src="a.jpg">');
	expect(matchInPage(document, new URL('https://www.instagram.com/explore/'), withoutClick)).toBeUndefined();
});
