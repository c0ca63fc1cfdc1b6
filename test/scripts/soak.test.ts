import {describe, expect, test} from 'vitest';
import {createRandom} from '../../scripts/soak/random.mjs';
import {faultsOf, findGrowth, summarise} from '../../scripts/soak/verdict.mjs';

const came = (milliseconds: number) => ({action: 'load', awaited: 'report', milliseconds, isLost: false}) as const;
const lost = {...came(60_100), isLost: true};
const passed = {outcomes: [came(500)], growth: [], breaches: []};

describe('a soak', () => {
	test('passes where every report came', () => {
		expect(faultsOf(passed)).toEqual([]);
	});

	test.each([
		['a lost report', {outcomes: [came(500), lost]}, 'lost: the report after “load”'],
		['growth', {growth: ['heap grew from 1 to 2']}, 'growth: heap grew from 1 to 2'],
		['a breach', {breaches: ['https://x.com/ carries cookie']}, 'breach: https://x.com/ carries cookie'],
		['nothing to wait for', {outcomes: []}, 'nothing was awaited'],
	])('fails on %s', (_, found, fault) => {
		expect(faultsOf({...passed, ...found})).toEqual([fault]);
	});

	test('the times of lost reports are not among those of the others', () => {
		expect(summarise([came(100), came(300), lost])).toEqual([{kind: 'load: report', count: 3, lost: 1, median: 200, longest: 300}]);
	});

	test('does the same for the same seed, and something else for another', () => {
		const drawn = (seed: number) => {
			const random = createRandom(seed);
			return Array.from({length: 20}, () => random.below(1000));
		};
		expect(drawn(7)).toEqual(drawn(7));
		expect(drawn(7)).not.toEqual(drawn(8));
		expect(Math.max(...drawn(7))).toBeLessThan(1000);
	});
});

describe('growth', () => {
	const calm = {heap: 3_000_000, storage: 50_000, records: 3, tabs: 8, connections: 5};
	const series = (sample: (index: number) => Partial<typeof calm>) => Array.from({length: 30}, (_, index) => ({...calm, ...sample(index)}));

	test('is none where everything stays as it is, or is filled at the beginning', () => {
		expect(findGrowth(series(() => ({})))).toEqual([]);
		expect(findGrowth(series(index => ({heap: index < 8 ? 1_000_000 : 9_000_000})))).toEqual([]);
	});

	test.each([
		['heap', (index: number) => ({heap: 3_000_000 + index * 1_500_000})],
		['storage', (index: number) => ({storage: index * 200_000})],
		['records', (index: number) => ({records: 2 * index, tabs: 100})],
		['connections', (index: number) => ({connections: 8 * index})],
	])('of the %s is found', (measure, sample) => {
		expect(findGrowth(series(sample)).join()).toMatch(new RegExp(`^${measure} grew from \\d+ to \\d+$`));
	});

	test('is records of tabs that are closed', () => {
		expect(findGrowth(series(() => ({records: 9, tabs: 8}))).join()).toContain('more records than tabs');
		expect(findGrowth(series(index => (index === 7 ? {records: 9} : {})))).toEqual([]);
	});

	test('of a few samples says nothing', () => {
		expect(findGrowth(series(index => ({heap: index * 10_000_000})).slice(0, 8))).toEqual([]);
	});
});
