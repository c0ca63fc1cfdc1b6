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
		profile: {paths: [/^\/(?<user>[\w.]+)$/], portraits: ['.face img', '.portrait img']},
		photo: {paths: [/^\/(?<user>[\w.]+)\/photo\/\d+$/, /^\/photo\/\d+$/], portraits: ['.poster img'], photos: ['.post img', 'main img']},
	},
	imageHosts: ['cdn.example'],
};

const image = (file: string, alt = '') => `<img src="https://cdn.example/${file}.jpg" width="150" height="150" alt="${alt}">`;
const face = (file: string, alt?: string) => `<div class="face">${image(file, alt)}</div>`;
const link = (href: string, inside: string) => `<a href="${href}">${inside}</a>`;

function foundAt(path: string, html: string) {
	const url = new URL(path, 'https://social.example');
	const pageMatch = matchOn(social, url);
	if (!pageMatch) throw new Error(`${path} is no page of the site`);
	const {images} = gather(parseHTML(html).document, url, pageMatch);
	return images.map(({role, imageUrl}) => `${role} ${imageUrl.replace('https://cdn.example/', '')}`);
}

describe('whoever is signed in is not the owner', () => {
	const places: readonly [string, (inside: string) => string][] = [
		['at the head of the site', inside => `<div role="banner">${inside}</div>`],
		['in a menu', inside => `<nav>${inside}</nav>`],
		['in what has the role of a menu', inside => `<div role="navigation">${inside}</div>`],
		['beside the field for a comment', inside => `<form>${inside}<textarea></textarea></form>`],
		['beside the field for a post', inside => `<form>${inside}<div contenteditable="true"></div></form>`],
	];

	test.each(places)('%s', (_, place) => {
		expect(foundAt('/ada.muster', place(face('visitor')))).toEqual([]);
		expect(foundAt('/ada.muster', place(face('visitor')) + face('ada'))).toEqual(['portrait ada.jpg']);
		expect(foundAt('/ada.muster/photo/1', `<main>${place(image('visitor'))}${image('lake')}</main>`)).toEqual(['photo lake.jpg']);
	});

	test.each(places)('unless it is the owner, to whom a link %s leads', (_, place) => {
		expect(foundAt('/ada.muster', place(link('/ada.muster', face('ada'))))).toEqual(['portrait ada.jpg']);
	});

	test('but a form around the whole page is the page', () => {
		expect(foundAt('/ada.muster', `<form><h1>Ada</h1>${face('ada')}<textarea></textarea></form>`)).toEqual(['portrait ada.jpg']);
	});
});

describe('where the owner shows no portrait', () => {
	const friend = (number: number) => link(`/${number}`, face(`friend${number}`));

	test('bug: one of their friends’ was kept, since accounts with a name and with a number may be the same', () => {
		expect(foundAt('/ada.muster', friend(1) + friend(2) + friend(3))).toEqual([]);
	});

	test('but the owner’s is found among them if it leads to none, or its text names them', () => {
		expect(foundAt('/ada.muster', friend(1) + face('ada') + friend(2))).toEqual(['portrait ada.jpg']);
		expect(foundAt('/ada.muster', friend(1) + link('/5', face('ada', 'Photo of ada.muster')))).toEqual(['portrait ada.jpg']);
	});

	test.each(['li', 'div role="listitem"'])('bug: one of a list (%s) of friends or highlights was kept', tag => {
		const item = (inside: string) => `<${tag}>${inside}</${tag.split(' ', 1)}>`;
		expect(foundAt('/ada.muster', item(face('friend', 'ada.muster’s friend')))).toEqual([]);
		expect(foundAt('/ada.muster', item(face('friend', 'ada.muster’s friend')) + face('ada'))).toEqual(['portrait ada.jpg']);
		expect(foundAt('/ada.muster', item(link('/ada.muster', face('ada'))))).toEqual(['portrait ada.jpg']);
	});

	test('but whoever posted something may come first in a list, or lead to an account', () => {
		const poster = (file: string) => `<div class="poster">${image(file)}</div>`;
		expect(foundAt('/ada.muster/photo/1', `<li>${poster('ada')}</li>${poster('bob')}`)).toEqual(['portrait ada.jpg']);
		expect(foundAt('/photo/1', link('/ada', poster('ada')) + link('/bob', poster('bob')))).toEqual(['portrait ada.jpg']);
	});

	test('and where a rule finds friends alone, the next rule and the head are heard', () => {
		const friends = `<ul><li>${face('friend')}</li></ul>`;
		expect(foundAt('/ada.muster', `${friends}<div class="portrait">${image('ada')}</div>`)).toEqual(['portrait ada.jpg']);
		const head = '<meta property="og:image" content="https://cdn.example/ada.jpg">';
		expect(foundAt('/ada.muster', head + friends)).toEqual(['portrait ada.jpg']);
	});

	test('and the only one stays, since nothing tells it from the owner’s', () => {
		expect(foundAt('/ada.muster', friend(1))).toEqual(['portrait friend1.jpg']);
	});
});

test('bug: the portrait of whoever is signed in was a photo of a post, since nothing said whose the post is', () => {
	expect(foundAt('/photo/1', `<main>${image('lake')}${link('/bob', image('bob'))}</main>`)).toEqual(['photo lake.jpg']);
});

describe('on a page of no site', () => {
	function read(html: string) {
		const url = new URL('https://shop.example/');
		const {document} = parseHTML(html);
		const pageMatch = matchInPage(document, url, sites);
		if (!pageMatch) return [];
		const {images} = gather(document, url, pageMatch, true, anyPageReader);
		return [pageMatch.kind, ...images.map(({role, imageUrl}) => `${role} ${imageUrl.replace('https://cdn.example/', '')}`)];
	}
	const avatar = '<img class="avatar" src="https://cdn.example/visitor.jpg" alt="">';
	const wares = ['chair', 'table', 'lamp'].map(file => image(file)).join('');
	const shop = ['album', 'photo chair.jpg', 'photo table.jpg', 'photo lamp.jpg'];

	test.each([
		['the head of a shop', `<div role="banner">${avatar}</div>`],
		['a bar from which one can sign out', `<div class="main-nav">${avatar}<a href="/account/logout">Sign out</a></div>`],
		['a bar with a button to sign out', `<header>${avatar}<a onclick="session.logout()">Sign out</a></header>`],
	])('bug: a visitor’s own portrait in %s made it their profile', (_, bar) => {
		expect(read(bar + wares)).toEqual(shop);
	});

	test('but a person’s header shows the person, and a page that is all called a menu is the page', () => {
		expect(read(`<title>Ada Muster</title><header>${image('ada', 'Ada Muster')}</header>`)).toEqual(['profile', 'portrait ada.jpg']);
		expect(read(`<header>${avatar}</header>`)).toEqual(['profile', 'portrait visitor.jpg']);
		expect(read(`<body class="has-nav">${avatar}<a href="/logout">Sign out</a></body>`)).toEqual(['profile', 'portrait visitor.jpg']);
		expect(read(`<div class="menu-page"><h1>Ada</h1>${avatar}<a href="/logout">Sign out</a></div>`)).toEqual([
			'profile',
			'portrait visitor.jpg',
		]);
	});
});
