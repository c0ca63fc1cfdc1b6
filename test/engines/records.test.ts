import {describe, expect, it} from 'vitest';
import {engines} from '../../src/engines/index.ts';
import {decisionsOn, getDecision, timeline} from '../../src/engines/timeline.ts';
import {findController} from '../../src/routes/index.ts';

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

	it('has no two with one id', () => {
		expect(new Set(timeline.map(({id}) => id)).size).toBe(timeline.length);
	});

	it('refuses to cite what is not in the records', () => {
		expect(() => getDecision('xx-nobody-1999')).toThrow('xx-nobody-1999');
	});
});
