import {describe, expect, test} from 'vitest';
import {findContacts} from '../../../src/core/contacts/find-contacts.ts';
import {pageTextLimits} from '../../../src/core/contacts/page-text.ts';
import {readPageText} from '../../../src/probe/probe-page-text.ts';
import {turnLength} from '../../../src/probe/turns.ts';

const page = 'https://club.example/impressum';

describe('reading a page as text', () => {
	test('lines come in reading order with their headings', async () => {
		const {lines} = await readPageText('<h1>Imprint</h1><p>Rowing<br>Club</p><ul><li>One</li></ul>', page);
		expect(lines.map(({text, heading}) => [text, heading])).toEqual([
			['Imprint', 1],
			['Rowing', undefined],
			['Club', undefined],
			['One', undefined],
		]);
		expect(lines[1]?.block).toBe(lines[2]?.block);
		expect(lines[3]?.block).not.toBe(lines[2]?.block);
	});

	test('what nobody sees is left out: scripts, styles, hidden text, comments', async () => {
		const {lines} = await readPageText('<p>a<script>b()</script><style>c</style><i hidden>d</i><!-- e -->f</p>', page);
		expect(lines.map(({text}) => text)).toEqual(['af']);
	});

	test('links and frames have absolute addresses', async () => {
		const {links, frames} = await readPageText('<a href="/kontakt">Write</a><iframe src="a.html"></iframe><a href="http://">x</a>', page);
		expect(links).toEqual([{text: 'Write', address: 'https://club.example/kontakt', line: 0}]);
		expect(frames).toEqual(['https://club.example/a.html']);
	});

	test('a page of a million tags is read as far as the limits go', async () => {
		const {lines} = await readPageText('<div>x'.repeat(200_000), page);
		expect(lines.length).toBeLessThanOrEqual(pageTextLimits.lines);
	});

	test('bug: a page of open tags and then of closing ones that fit none kept the worker busy for twenty seconds', async () => {
		const {lines} = await readPageText(`<p>imprint</p>${'<b>'.repeat(19_000)}${'</i>'.repeat(750_000)}<p>after</p>`, page);
		expect(lines.map(({text}) => text)).toEqual(['imprint']);
	});

	test('lines made for the search are searched all the same', async () => {
		const {lines} = await readPageText(`<p>${'a.'.repeat(5000)}</p>`.repeat(50), page);
		expect(lines[0]?.text).toHaveLength(pageTextLimits.lineLength);
		expect(findContacts({address: page, title: '', lines, links: [], forms: [], cards: [], frames: []}).state).toBe('not-found');
	});

	test('bug: structured data across the end of a turn came in two pieces, and neither could be read', async () => {
		const data = JSON.stringify({'@type': 'Organization', name: 'Guild', email: 'post@guild.example'});
		const html = `<script type="application/ld+json">${data}</script>`;
		const before = turnLength - html.length / 2;
		const {cards} = await readPageText(`<p>${'x'.repeat(Math.floor(before) - '<p></p>'.length)}</p>${html}`, page);
		expect(cards).toMatchObject([{kind: 'organisation', name: 'Guild', email: 'post@guild.example'}]);
	});

	test('structured data with mistakes is passed over', async () => {
		expect((await readPageText('<script type="application/ld+json">{"@type":</script>', page)).cards).toEqual([]);
	});

	test('microdata of an organisation become a card', async () => {
		const html = `<div itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Guild</b> <span itemprop="email">post@guild.example</span></div>`;
		expect((await readPageText(html, page)).cards).toEqual([{kind: 'organisation', name: 'Guild', email: 'post@guild.example'}]);
	});
});
