import {describe, expect, it} from 'vitest';
import {findController} from '../../src/directory/index.ts';
import {engines} from '../../src/engines/index.ts';
import {decisionsOn, getDecision, timeline} from '../../src/engines/timeline.ts';

describe('engines', () => {
	it('says of every engine at least one thing, with its source', () => {
		for (const {id, claims, sources} of engines) {
			expect(claims.length, id).toBeGreaterThan(0);
			expect(sources.length, id).toBeGreaterThan(0);
			for (const {source, by} of claims) expect([new URL(source).protocol, by === ''], id).toEqual(['https:', false]);
		}
	});

	it('has a record of routes for every face search', () => {
		const without = engines.filter(({id, kind}) => kind === 'face-search' && !findController(id)).map(({id}) => id);
		expect(without).toEqual([]);
	});

	it('has one verdict each for Clearview AI and PimEyes on social media', () => {
		const says = (id: string) =>
			engines.find(engine => engine.id === id)?.claims.find(({territory}) => territory === 'social-media')?.takes;
		expect([says('clearview-ai'), says('pimeyes')]).toEqual([true, false]);
	});
});

describe('decisions', () => {
	it('lists those of eight authorities on Clearview AI, oldest first', () => {
		const by = decisionsOn('clearview-ai').map(decision => decision.by);
		for (const authority of ['ICO', 'CNIL', 'Garante', 'HDPA', 'DSB', 'AP', 'OAIC', 'OPC, CAI, OIPC BC, OIPC AB'])
			expect(by).toContain(authority);
		const dates = timeline.map(({date}) => date);
		expect(dates).toEqual([...dates].sort());
	});

	it('says what became of each fine', () => {
		expect(getDecision('fr-cnil-2022').outcome).toBe('unpaid');
		expect(getDecision('gb-ico-2022').outcome).toBe('under-appeal');
		expect(getDecision('gb-ftt-2023').outcome).toBe('overturned');
	});

	/** Read again in the facts of November 2026: a change here is a change of what happened. */
	const happened: Readonly<Record<string, readonly [string, string, string]>> = {
		'us-vt-2020': ['2020-03-10', '', 'superseded'],
		'de-hh-2021': ['2021', '', 'complied'],
		'ca-opc-2021': ['2021-02-02', '', 'superseded'],
		'se-imy-2021': ['2021-02-10', '2500000 SEK', 'not-found'],
		'eu-complaints-2021': ['2021-05-27', '', 'superseded'],
		'au-oaic-2021': ['2021-10-14', '', 'not-enforced'],
		'fr-cnil-2021': ['2021-11-26', '', 'superseded'],
		'ca-orders-2021': ['2021-12', '', 'upheld'],
		'it-garante-2022': ['2022-02-10', '20000000 EUR', 'unpaid'],
		'us-il-2022': ['2022-05-11', '', 'in-force'],
		'gb-ico-2022': ['2022-05-18', '7552800 GBP', 'under-appeal'],
		'gr-hdpa-2022': ['2022-07-13', '20000000 EUR', 'not-found'],
		'fr-cnil-2022': ['2022-10-17', '20000000 EUR', 'unpaid'],
		'de-bw-2022': ['2022-12-21', '', 'not-found'],
		'fr-cnil-2023': ['2023-04-13', '5200000 EUR', 'unpaid'],
		'at-dsb-2023': ['2023-05-10', '', 'appealed'],
		'us-il-2023': ['2023-05-18', '', 'not-found'],
		'gb-ftt-2023': ['2023-10-17', '', 'overturned'],
		'nl-ap-2024': ['2024-05-16', '30500000 EUR', 'final'],
		'at-bvwg-2025': ['2025-01-28', '', 'remitted'],
		'us-ndil-2025': ['2025-03-20', '', 'appealed'],
		'ca-ab-2025': ['2025-05-08', '', 'not-found'],
		'gb-ut-2025': ['2025-10-06', '', 'remitted'],
		'at-noyb-2025': ['2025-10-28', '', 'pending'],
		'us-vt-2025': ['2025-12', '', 'not-found'],
		'ca-bc-2026': ['2026-02-18', '', 'not-found'],
		'eu-cjeu-2026': ['2026-03-19', '', 'in-force'],
		'de-hh-2026': ['2026-04-30', '', 'pending'],
	};

	it('says when, how much and what became of it, for each and no other', () => {
		const told = timeline.map(({id, date, amount, outcome}) => [id, [date, amount ? `${amount.value} ${amount.currency}` : '', outcome]]);
		expect(Object.fromEntries(told)).toEqual(happened);
	});

	it('has no two with one id', () => {
		expect(new Set(timeline.map(({id}) => id)).size).toBe(timeline.length);
	});

	it('refuses to cite what is not in the records', () => {
		expect(() => getDecision('xx-nobody-1999')).toThrow('xx-nobody-1999');
	});
});
