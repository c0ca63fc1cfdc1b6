import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {htmlTags, interfaceWords} from '../../../src/content/skeleton/interface-words.ts';
import {skeletonOf} from '../../../src/content/skeleton/skeleton.ts';
import {getSite, sites} from '../../../src/sites/index.ts';
import {knownWords} from '../../../src/sites/matching/known-words.ts';

const instagram = knownWords(getSite('instagram'));
const page = new URL('https://www.instagram.com/ada.muster90/');

function skeletonLines(html: string, {url = page, user = 'ada.muster90', known = instagram} = {}): readonly string[] {
	const {document} = parseHTML(`<html><head></head><body>${html}</body></html>`);
	return skeletonOf(document, url, {site: 'instagram', kind: 'profile', user, known}).page.map(line => line.trim());
}

/** Somebody's data: no word of it is one that programmers call the parts of a page by. */
const firstNames = ['Ada', 'Björn', 'Ольга', 'Χρύσα', '张三', 'Zoë', 'Mehmet', 'Ngozi'];
const lastNames = ['Muster', 'Beispiel', 'Παράδειγμα', 'Petrowa', 'O’Neil', 'Quux'];
const person = fc.record({
	first: fc.constantFrom(...firstNames),
	last: fc.constantFrom(...lastNames),
	handle: fc.stringMatching(/^q[bcdfgjkpqvwxz]{3,8}[._-]?\d{0,4}$/),
	digits: fc.stringMatching(/^[1-9]\d{6,12}$/),
	secret: fc.stringMatching(/^zq[a-z0-9]{8,30}$/),
	word: fc.stringMatching(/^[bcdfgjkpqvwxz]{5,9}$/),
});

type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

/** Every place of a page in which something of a person was seen, and a few more. */
function pageOf({first, last, handle, digits, secret, word}: Person): string {
	const Word = word.charAt(0).toUpperCase() + word.slice(1);
	const mail = `${handle}@${word}.example`;
	return `
		<title>${first} ${last} (@${handle}) • ${mail}</title>
		<meta property="og:title" content="${first} ${last}">
		<meta property="og:image" content="https://cdn.example/${digits}/${handle}.jpg?sig=${secret}">
		<meta name="${secret}" content="${digits}">
		<link rel="canonical" href="https://www.instagram.com/${handle}/">
		<script type="application/ld+json">{"name": "${first} ${last}", "email": "${mail}"}</script>
		<style>.${word} { background: url(/${handle}.png) }</style>
		<!-- ${first} ${mail} ${secret} -->
		<main id="user-${handle}" class="profile_${word} ${word}Header${Word} header--${handle} ${secret}">
			<h1>${first} <b>${last}</b> ${digits}</h1>
			<p>${mail}, +49 ${digits}</p>
			<${word}-card data-${word}="1" data-user="${handle}" data-json='{"token": "${secret}", "name": "${first}"}'></${word}-card>
			<a href="/${handle}/tagged/${digits}?token=${secret}#${word}" title="${last}"><img alt="${first} ${last}" src="https://scontent.cdninstagram.com/v/${digits}_${secret}.jpg" srcset="/${handle}-2x.jpg 2x, /${secret}.jpg 3x"></a>
			<a href="mailto:${mail}">m</a><a href="tel:${digits}">t</a><a href="https://${handle}.${word}.example/${encodeURIComponent(first)}">x</a>
			<div style="background-image: url('/p/${encodeURIComponent(last)}/${digits}.png'); --${word}: 1" aria-label="${first}" onclick="go('${secret}')"></div>
			<form action="/${word}"><input name="${handle}" value="${mail}" placeholder="${first}"></form>
			<svg class="${word}"><title>${last}</title><image href="/${secret}.png"></image></svg>
			<time datetime="${digits}">${digits}</time>
			<div itemscope itemtype="https://schema.org/${Word}" itemprop="${word}"><span itemprop="name">${first}</span></div>
			<textarea>${mail}</textarea><option value="${secret}">${last}</option>
		</main>`;
}

test('nothing of a person is left, wherever it stood', () => {
	fc.assert(
		fc.property(person, fc.boolean(), (somebody, isTheirPage) => {
			const url = new URL(`https://www.instagram.com/${isTheirPage ? somebody.handle : 'somebody-else'}/`);
			const {document} = parseHTML(`<html><head></head><body>${pageOf(somebody)}</body></html>`);
			const user = isTheirPage ? {user: somebody.handle} : {};
			const skeleton = skeletonOf(document, url, {site: 'instagram', kind: 'profile', known: instagram, ...user});
			const text = JSON.stringify(skeleton).toLowerCase();
			for (const planted of Object.values(somebody)) {
				expect(text).not.toContain(planted.toLowerCase());
				expect(text).not.toContain(encodeURIComponent(planted).toLowerCase());
			}

			expect(text).not.toMatch(/\d{2}|@\w/);
		}),
		{numRuns: 200},
	);
});

test('every word in a skeleton is one that programmers use or that the site’s rules mention', () => {
	const all = [...interfaceWords, ...htmlTags, ...instagram, 'data-side', 'more of these', 'user', 'x'];
	const may = new Set(all.flatMap(word => word.toLowerCase().match(/[a-z]+/g) ?? []));
	fc.assert(
		fc.property(person, somebody => {
			const words =
				skeletonLines(pageOf(somebody))
					.join(' ')
					.match(/\p{L}+/gu) ?? [];
			const parts = words.flatMap(word => word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []).map(word => word.toLowerCase());
			expect(parts.filter(word => !may.has(word)).join()).toBe('');
		}),
		{numRuns: 50},
	);
});

test('the words of every part of a site’s rules are known, also of those about visitors', () => {
	expect(knownWords(getSite('any-page'))).toEqual(expect.arrayContaining(['signout', 'account', 'headshot', 'wappen']));
});

test('the words of the sites’ rules name nobody of their examples', () => {
	for (const site of sites) expect(knownWords(site).join(' ').toLowerCase()).not.toMatch(/\bada\b|muster/);
});

describe('what somebody who mends a rule needs is kept', () => {
	test.each([
		['<div data-testid="user-avatar"></div>', "<div data-testid='user-avatar'></div>"],
		['<div class="ProfileHeader_x1a2b3 css-9s8d7f" role="main"></div>', "<div class='ProfileHeader_* css-*' role='main'></div>"],
		['<a href="/ada.muster90/tagged/?x=1">Ada</a>', "<a href='/{user}/tagged/'>…</a>"],
		[
			'<img alt="Foto von ada.muster90" src="//scontent.cdninstagram.com/v/t51/1_n.jpg">',
			"<img alt='{user}' src='//*.cdninstagram.com/*/t51/0_*.jpg'>",
		],
		['<img alt="Ada Muster" width="20" height="20">', "<img alt='…' data-side='icon'>"],
		['<meta property="og:type" content="profile">', "<meta property='og:type' content='profile'>"],
		['<div style="color: red; background: url(/photo/1.jpg)"></div>', "<div style='background-image:url(/photo/0.jpg)'></div>"],
		['<div><span> </span></div>', '<span></span>'],
	])('%s', (html, line) => {
		expect(skeletonLines(html)).toContain(line);
	});

	test('of siblings that look alike, the first three', () => {
		const lines = skeletonLines(`<ul>${'<li class="card"><img src="/photo/1.jpg"></li>'.repeat(50)}</ul>`);
		expect(lines.filter(line => line === "<li class='card'>")).toHaveLength(3);
		expect(lines).toContain('<!-- more of these -->');
	});
});

test('an account name that is also a word of the interface is replaced all the same', () => {
	const url = new URL('https://www.instagram.com/photo.story/');
	const lines = skeletonLines('<div class="photo-story" id="photo.story"></div>', {url, user: 'photo.story'});
	expect(lines).toContain("<div class='*-*' id='{user}'></div>");
});

test('an account name within a longer word is not the name', () => {
	const url = new URL('https://www.instagram.com/ann/');
	expect(skeletonLines('<div class="channel-card ann-card"></div>', {url, user: 'ann'})).toContain(
		"<div class='channel-card {user}-card'></div>",
	);
});

test('a page of a hundred thousand elements, or nested without end, ends', () => {
	expect(skeletonLines('<p class="a"><i></i></p><p class="b"></p>'.repeat(50_000)).length).toBeLessThan(50);
	expect(skeletonLines(`${'<div class="a">'.repeat(3000)}${'</div>'.repeat(3000)}`).length).toBeLessThan(400);
});
