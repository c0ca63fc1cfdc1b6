import {expect, test} from 'vitest';
import {handoutListFor} from '../../../src/ui/handout/handout-list.ts';
import {HandoutSheet} from '../../../src/ui/handout/handout-sheet.tsx';
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
