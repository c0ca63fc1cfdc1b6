import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {readPage} from '../../../src/content/contacts/read-page.ts';
import {findContacts} from '../../../src/core/contacts/find-contacts.ts';
import {maxPageImages} from '../../../src/core/contacts/page-reading.ts';
import {readPageText} from '../../../src/probe/probe-page-text.ts';
import {drawnPages} from '../../fixtures/contacts/all-pages.ts';

const address = 'https://club.example/team';
const readBody = (body: string) => readPage(parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document, address);

describe('a document', () => {
	// linkedom knows no framesets.
	const pages = drawnPages.filter(({html}) => !html.includes('<frameset'));

	test.each(pages)('says the same as its HTML: $name ($address)', async ({html, address: page}) => {
		const {text} = readPage(parseHTML(html).document, page);
		expect(findContacts(text)).toEqual(findContacts(await readPageText(html, page)));
	});

	test('is read however deeply it is nested', () => {
		expect(readBody(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`).text.lines.map(({text}) => text)).toEqual(['deep']);
	});

	test('bug: pictures nested more deeply than is kept track of ended what hides the text around them', () => {
		const {text} = readBody(`<div hidden>${'<div>'.repeat(250)}${'<img>'.repeat(60)}${'</div>'.repeat(250)}hidden</div>`);
		expect(text.lines.map(line => line.text).join('')).toBe('');
	});

	test('bug: of a text of megabytes, all was turned round again for each element around it; now it is cut first', () => {
		const {text} = readBody(`<bdo dir="rtl">${'a'.repeat(2400)}${'b'.repeat(100_000)}</bdo>`);
		expect(text.lines[0]?.text).toMatch(/^a+$/);
	});

	test('a form with fields named after its properties hides nothing', () => {
		const {text} = readBody('<form><input name="firstChild"><input name="localName"><p>name</p></form><p>after</p>');
		expect(text.lines.map(line => line.text)).toEqual(['name', 'after']);
	});
});

describe('its pictures', () => {
	test('come once each, with their other renditions and the address they link to', () => {
		const {images} = readBody(
			'<a href="/big/team.jpg"><img src="/team-300x200.jpg" srcset="/team-600.jpg 600w" alt="Team" width="300" height="200"></a><img src="/team-300x200.jpg">',
		);
		expect(images).toEqual([
			{
				imageUrl: 'https://club.example/team-300x200.jpg',
				others: ['https://club.example/team-600.jpg', 'https://club.example/big/team.jpg'],
				width: 300,
				height: 200,
				alt: 'Team',
			},
		]);
	});

	test('icons, and what is no address of the web, are left out', () => {
		expect(
			readBody('<img src="/icon.png" width="16" height="16"><img src="data:image/png;base64,AAAA"><img src="blob:x"><img>').images,
		).toEqual([]);
	});

	test('of a gallery of hundreds, the first are offered', () => {
		const {images} = readBody(Array.from({length: 300}, (_, at) => `<img src="/${at}.jpg">`).join(''));
		expect(images).toHaveLength(maxPageImages);
	});
});
