import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {sites} from '../../../src/sites/index.ts';
import {matchInPage} from '../../../src/sites/matching/match-in-page.ts';

const kindOf = (html: string) => matchInPage(parseHTML(html).document, new URL('https://muster.example/'), sites)?.kind;
const photos = ['lake', 'boat', 'fair'].map(name => `<img src="/images/${name}.jpg" alt="">`).join('');

describe('a page of no site is a person’s', () => {
	test.each<readonly [string, string]>([
		['whose title is the author’s name', `<title>Ada Muster | Home</title><meta name="author" content="Ada Muster">${photos}`],
		[
			'whose title is the site’s name',
			`<meta property="og:title" content="Ada Muster"><meta property="og:site_name" content="Ada Muster">${photos}`,
		],
		['whose only heading an image repeats', `<h1>Ada\n Muster</h1><img src="/images/ada.jpg" alt="Ada Muster">`],
		[
			'although it shows many portraits',
			`<title>Ada Muster</title><img src="/a.jpg" alt="Ada Muster">${'<img class="portrait" src="/b.jpg">'}`,
		],
		[
			'however many people its theme marks as authors',
			`<title>Ada Muster</title><meta name="author" content="Ada Muster"><div itemscope itemtype="https://schema.org/Person">${photos}</div>`.repeat(
				3,
			),
		],
		...[
			'I am a carpenter who builds chairs and tables from old wood in Basel.',
			'Hi there! I’m a carpenter who builds chairs and tables from old wood.',
			'Hallo, mein Name ist Ada, und ich baue Stühle und Tische aus altem Holz.',
			'Je suis menuisière et je fais des chaises et des tables en vieux bois.',
			'Ciao, mi chiamo Ada e costruisco sedie e tavoli con legno vecchio a Lugano.',
			'Είμαι ξυλουργός και φτιάχνω καρέκλες και τραπέζια από παλιό ξύλο.',
		].map(
			text =>
				[`whose first paragraph begins “${text.slice(0, 20)}”`, `<title>Ada Muster</title><p>News</p><p>${text}</p>${photos}`] as const,
		),
		['who speaks of themselves', `<title>Ada Muster</title><h1>Ada Muster</h1><h2>About me</h2>${photos}`],
	])('%s', (_, html) => {
		expect(kindOf(html)).toBe('profile');
	});

	test.each([
		['of whom it does not speak', `<title>Ada Muster</title><h1>Ada Muster</h1><h2>About us</h2>${photos}`, 'album'],
		['whose heading says something else', `<title>Our Team</title><h1>Welcome</h1><h2>About me</h2>${photos}`, 'album'],
		['without an image', '<title>Ada Muster</title><meta name="author" content="Ada Muster">', undefined],
		['if its title and heading are only written like a name', `<title>Our Team</title><h1>Our Team</h1>${photos}`, 'album'],
		[
			'if each of its people has a heading',
			['Ada Muster', 'Bob Beispiel'].map(name => `<h1>${name}</h1><img src="/${name}.jpg" alt="${name}">`).join('') + photos,
			'album',
		],
		['if somebody else is its author', `<title>Ada Muster</title><meta name="author" content="Bob Beispiel">${photos}`, 'album'],
		[
			'if somebody introduces themselves further down',
			`<title>Muster Consulting</title><p>We plan kitchens and bathrooms for homes and offices everywhere.</p><p>I am very happy with the kitchen that they have planned and built for me.</p>${photos}`,
			'album',
		],
		[
			'if its title is no name',
			`<title>Welcome</title><h1>Ada Muster</h1><p>I am the head of this school and look forward to meeting all of you.</p>${photos}`,
			'album',
		],
	])('but not %s', (_, html, kind) => {
		expect(kindOf(html)).toBe(kind);
	});
});

test('a person in the older vocabulary of Google is one, too', () => {
	const person = `<div itemscope itemtype="http://data-vocabulary.org/Person"><img itemprop="photo" src="/images/ada.jpg"></div>`;
	expect(kindOf(person + photos)).toBe('profile');
});

test('bug: pictures whose names have a space counted as one', () => {
	expect(kindOf([1, 2, 3].map(number => `<img src="photo (${number}).jpg">`).join(''))).toBe('album');
	expect(kindOf('<img srcset="a.jpg 1x, b.jpg 2x"><img srcset="a.jpg 2x"><img src=" a.jpg ">')).toBe('photo');
});

test('an image that is loaded when it scrolls into view counts', () => {
	const lazy = ['lake', 'boat', 'fair'].map(name => `<img src="data:," data-lazy-src="/images/${name}.jpg">`).join('');
	expect(kindOf(lazy)).toBe('album');
});
