import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {anyPageReader} from '../../../src/content/any-page/any-page-reader.ts';
import {gather} from '../../../src/content/gather/gather.ts';
import {sites} from '../../../src/sites/index.ts';
import {matchInPage} from '../../../src/sites/matching/match-in-page.ts';

function read(html: string) {
	const url = new URL('https://club.example/people');
	const {document} = parseHTML(html);
	const pageMatch = matchInPage(document, url, sites);
	if (!pageMatch) return {kind: undefined, found: []};
	const {images} = gather(document, url, pageMatch, true, anyPageReader);
	return {kind: pageMatch.kind, found: images.map(({role, imageUrl}) => `${role} ${imageUrl.replace(/^.*\//, '')}`)};
}

const image = (file: string) => `<img src="/files/${file}" width="200" height="250" alt="">`;

describe('schools, clubs and parishes', () => {
	test('a table with the name in the cell beside the picture', () => {
		const row = (file: string, name: string) => `<tr><td>${image(file)}</td><td>${name}<br>Trainer</td></tr>`;
		expect(read(`<table>${row('a.jpg', 'Ada Muster')}${row('b.jpg', 'Bob Beispiel')}</table>`).found).toEqual([
			'portrait a.jpg',
			'portrait b.jpg',
		]);
	});

	test('a content system’s element of text and picture, nested five levels deep', () => {
		const element = (file: string, name: string) => `<div class="ce-textpic"><div class="ce-gallery"><div class="ce-row">
			<div class="ce-column"><figure class="image"><a href="/files/${file}">${image(file)}</a></figure></div></div></div>
			<div class="ce-bodytext"><h3>${name}</h3><p>Class teacher</p></div></div>`;
		const page = read(
			`<main>${element('a.jpg', 'Ada Muster')}${element('b.jpg', 'Bob Beispiel')}${element('c.jpg', 'Cleo Muster')}</main>`,
		);
		expect(page).toEqual({kind: 'album', found: ['portrait a.jpg', 'portrait b.jpg', 'portrait c.jpg']});
	});

	test('a gallery of a feast has no portraits, whatever stands below it', () => {
		const pictures = ['a.jpg', 'b.jpg', 'c.jpg'].map(image).join('');
		expect(read(`<main><div><div><div><div>${pictures}</div></div></div></div><h3>Summer Feast</h3></main>`).found).toEqual([
			'photo a.jpg',
			'photo b.jpg',
			'photo c.jpg',
		]);
	});
});

test('a tab that shows nothing but one picture', () => {
	const bare = `<html><head><title>ada.jpg (1200×1500)</title></head><body><img alt="https://club.example/files/ada.jpg"
		src="/files/ada.jpg" width="1200" height="1500"></body></html>`;
	expect(read(bare)).toEqual({kind: 'photo', found: ['photo ada.jpg']});
});

describe('encyclopedias', () => {
	const wiki = (body: string) =>
		read(`<meta name="generator" content="MediaWiki 1.42.0"><div id="mw-content-text"><div class="mw-parser-output">${body}</div></div>`);
	const figure = (file: string, caption: string) =>
		`<figure><a href="/wiki/File:${file}">${image(file)}</a><figcaption>${caption}</figcaption></figure>`;

	test('bug: an article counted as an album, and everybody in its pictures as the one it is about', () => {
		const box = `<table class="infobox vcard"><tr><th>Ada Muster</th></tr><tr><td><a href="/wiki/File:a.jpg">${image('a.jpg')}</a></td></tr></table>`;
		expect(wiki(`${box}${figure('b.jpg', 'Bob Beispiel')}${figure('c.jpg', 'Cleo Muster')}${figure('lake.jpg', 'the lake')}`)).toEqual({
			kind: 'photo',
			found: ['portrait a.jpg', 'photo b.jpg', 'photo c.jpg', 'photo lake.jpg'],
		});
	});
});

test('bug: a payment’s QR code and the preview of a site counted as photos', () => {
	const head = '<meta property="og:image" content="https://club.example/files/site_preview.png">';
	const files = ['qr-code.png', 'wechat.jpg', 'donate_qr.png', 'screenshot.png', 'creativecommons.png'].map(image).join('');
	expect(read(`${head}<main><h1>Ada Muster</h1>${image('ada.jpg')}${files}</main>`).found).toEqual(['photo ada.jpg']);
});

describe('stories of programs that call every page an article', () => {
	const yoast =
		'<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"WebSite"},{"@type":"Person","image":"/a.jpg"}]}</script>';
	const article = '<meta property="og:type" content="article">';
	const published = '<meta property="article:published_time" content="2026-11-23T10:00:00+00:00">';
	const teasers = ['b.jpg', 'c.jpg', 'd.jpg'].map(file => `<a href="/stories/${file}.html">${image(file)}</a>`).join('');

	test('bug: an interview counted as an album, and took the teasers of other stories', () => {
		expect(read(`${article}${published}${yoast}<main>${image('interview.jpg')}${teasers}</main>`)).toEqual({
			kind: 'photo',
			found: ['photo interview.jpg'],
		});
	});

	test('without a day of publication, it is a page such as “Our team”', () => {
		const team = ['Ada Muster', 'Bob Beispiel', 'Cleo Muster'].map(
			(name, index) => `<div class="card">${image(`${index}.jpg`)}<h3>${name}</h3></div>`,
		);
		expect(read(`${article}<script type="application/ld+json">{"@type":"WebPage"}</script><main>${team.join('')}</main>`)).toEqual({
			kind: 'album',
			found: ['portrait 0.jpg', 'portrait 1.jpg', 'portrait 2.jpg'],
		});
	});

	test('the author’s portrait leads to the author, and belongs to the story all the same', () => {
		const author =
			'<a rel="author" href="/authors/ada"><img class="avatar" src="/files/ada.jpg" width="150" height="150" alt="Ada Muster"></a>';
		expect(read(`${article}${published}<main>${author}${image('lake.jpg')}${teasers}</main>`).found).toEqual([
			'portrait ada.jpg',
			'photo lake.jpg',
		]);
	});
});

test('bug: the prize in a dialog was taken for the author’s portrait', () => {
	const dialog = '<div role="dialog"><img src="/files/prize.jpg" width="200" height="250" alt="Wild Lakes"></div>';
	expect(read(`<meta property="og:type" content="article"><main>${image('lake.jpg')}</main>${dialog}`).found).toEqual(['photo lake.jpg']);
});

describe('profiles of programs for courses and clubs', () => {
	test('bug: the badges that somebody had earned were taken for portraits, and the portrait that an element draws was overlooked', () => {
		const badges = ['a.png', 'b.png', 'c.png'].map(
			file => `<div class="profile-badge"><a href="/badges/${file}"><img src="/files/${file}"></a><b>Wild Lakes</b></div>`,
		);
		const avatar = '<x-avatar class="profile-avatar" size="160" src="/files/ada.jpg"></x-avatar>';
		expect(read(`<main>${avatar}<h1>Ada Muster</h1><div class="profile-badges">${badges.join('')}</div></main>`)).toEqual({
			kind: 'profile',
			found: ['portrait ada.jpg'],
		});
	});

	test('bug: a board of two counted as one person', () => {
		const member = (file: string, alt: string) => `<div class="equipe"><img src="/files/${file}" alt="${alt}"></div>`;
		expect(read(`<main>${member('a.jpg', 'Ada')}${member('b.jpg', 'Bob')}</main>`).kind).toBe('album');
		expect(read(`<main>${member('a.jpg', 'Ada')}${member('b.jpg', 'Ada')}</main>`).kind).toBe('profile');
	});

	test('a table of staff with the picture deep in its cell', () => {
		const row = (file: string, name: string) => `<tr><td><div><div><a>${image(file)}</a></div></div></td>
			<td><h2><span>${name}</span> (Coach)</h2></td></tr>`;
		expect(read(`<table><tbody>${row('a.jpg', 'Ada Muster')}${row('b.jpg', 'Bob Beispiel')}</tbody></table>`).found).toEqual([
			'portrait a.jpg',
			'portrait b.jpg',
		]);
	});
});

test('bug: a portrait that only its file’s name tells was overlooked on a personal page', () => {
	const page =
		'<header><img src="/files/my-profile-img2.png" alt=""><h1>Ada Muster</h1></header><main><img src="/files/lake.jpg" width="900"></main>';
	expect(read(page)).toEqual({kind: 'profile', found: ['portrait my-profile-img2.png', 'photo lake.jpg']});
});

test('bug: a logo was taken for a portrait, since its text is written like a name', () => {
	const picture = (attributes: string) => `<img width="200" height="200" ${attributes}>`;
	const logos = [
		picture('src="/files/wide.png" alt="Muster Verein Logo"'),
		picture('src="/files/club.png" alt="Muster Verein" class="site-logo"'),
		picture('src="/files/logos/club.jpg" alt="Muster Verein"'),
	];
	const {found} = read(`<main>${logos.join('')}${picture('src="/files/ada.jpg" alt="Ada Muster"')}</main>`);
	expect(found.filter(each => each.startsWith('portrait'))).toEqual(['portrait ada.jpg']);
});

test.each(['Bruno Esempio, psicologo', 'Ada Muster, Logopädin', 'Ada Muster, logoterapeuta'])('whoever is called “%s” is no logo', alt => {
	const {found} = read(`<main><img width="200" height="200" src="/catalogo/1.jpg" alt="${alt}"></main>`);
	expect(found).toEqual(['portrait 1.jpg']);
});

test.each(['Vereinslogo Muster Verein', 'Muster Verein Logo'])('“%s” is one, and alone shows nobody', alt => {
	const logo = `<img width="200" height="200" src="/files/1.jpg" alt="${alt}">`;
	expect(read(`<main>${logo}<img width="300" height="200" src="/files/lake.jpg"></main>`).found).toEqual(['photo lake.jpg', 'photo 1.jpg']);
	expect(read(`<main>${logo}</main>`).kind).toBeUndefined();
});

test('a card that is only there to be shared is nobody', () => {
	expect(read('<meta property="og:image" content="https://club.example/images/og-image.png"><main></main>').found).toEqual([]);
});
