import {expect, test} from 'vitest';
import {sayOpenTo} from '../../../src/ui/checklist/route-action.tsx';
import {handoutListFor} from '../../../src/ui/handout/handout-list.ts';
import {HandoutSheet} from '../../../src/ui/handout/handout-sheet.tsx';
import {getWords} from '../../surfaces/words.ts';
import {readCode} from '../qr/read-code.ts';
import {render} from '../render.ts';

const list = handoutListFor({siteIds: ['instagram'], country: 'de', authorityId: 'de-be-dpa'});

test('every code on the handout is next to the address it encodes', () => {
	const entries = [...render(<HandoutSheet list={list} />).querySelectorAll('.handout-entry')];
	expect(entries.length).toBeGreaterThan(6);
	for (const entry of entries) {
		const svg = entry.querySelector('.qr');
		const written = entry.querySelector('.written')?.textContent ?? '';
		if (svg)
			expect(
				readCode(svg)
					.replace(/^https:\/\/(?:www\.)?/, '')
					.replace(/\/$/, ''),
			).toBe(written);
		else expect(written).toContain('@');
	}
});

test('the handout states its limits, and has no field for a name', () => {
	const paper = render(<HandoutSheet list={list} />, 'de');
	expect(paper.querySelectorAll('.sheet-not li')).toHaveLength(3);
	expect(paper.textContent).toContain('Berliner Beauftragte');
	expect(paper.textContent).toContain('Artikel 21 DSGVO');
	expect(paper.querySelectorAll('input')).toHaveLength(0);
});

test('what the group chose stands first, with a box to tick', () => {
	const sheet = render(<HandoutSheet list={list} chosen={['Make our accounts private', 'Ask before posting a friend']} />);
	const [first] = sheet.querySelectorAll('section');
	expect([...(first?.querySelectorAll('li') ?? [])].map(({textContent}) => textContent?.trim())).toEqual([
		'Make our accounts private',
		'Ask before posting a friend',
	]);
	expect(first?.querySelectorAll('.handout-box')).toHaveLength(2);
	expect(render(<HandoutSheet list={list} />).querySelector('.handout-chosen')).toBeNull();
});

test('bug: without a country, the handout did not say that Clearview’s form is for a few states alone', () => {
	const anywhere = handoutListFor({siteIds: ['instagram']});
	const limited = [...anywhere.getOut, ...anywhere.object].filter(({route}) => route.openTo);
	expect(limited.map(({controller}) => controller.id)).toContain('clearview-ai');
	const text = render(<HandoutSheet list={anywhere} />).textContent ?? '';
	const places = limited.map(({route}) => sayOpenTo(route.openTo ?? [], getWords('en')));
	for (const place of places) expect(text).toContain(place);
});
