import {describe, expect, test} from 'vitest';
import {findContacts} from '../../../src/core/contacts/find-contacts.ts';
import {readPageText} from '../../../src/probe/probe-page-text.ts';
import {drawnPages} from '../../fixtures/contacts/all-pages.ts';

const read = async (html: string, address: string) => findContacts(await readPageText(html, address));

describe('who to write to, on drawn pages', () => {
	test.each(drawnPages)('$name ($address)', async ({html, address, expected}) => {
		const {links, ...contacts} = await read(html, address);
		expect(contacts).toMatchObject({state: expected.state});
		expect(contacts.email).toBe(expected.email);
		for (const field of ['form', 'operator', 'postal', 'officer'] as const) {
			if (expected[field] !== undefined) expect(contacts[field]).toEqual(expected[field]);
		}
		if (expected.links) expect(links.map(({kind}) => kind).toSorted()).toEqual(expected.links.toSorted());
	});

	test('at least sixty of them, each with the right addressee or none', async () => {
		const wrong: string[] = [];
		for (const {name, html, address, expected} of drawnPages) {
			const {email, state} = await read(html, address);
			if (email !== expected.email || state !== expected.state) wrong.push(name);
		}
		expect(drawnPages.length).toBeGreaterThanOrEqual(60);
		expect(wrong).toEqual([]);
	});
});
