import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compact, daysBetween, maxBytes} from '../../../src/core/watch/compact.ts';
import type {PageCheck} from '../../../src/core/watch/history.ts';
import {dayAt, seen} from './sample-checks.ts';

const checkEveryDay = (days: number): readonly PageCheck[] => Array.from({length: days}, (_, index) => seen(dayAt(index), [60, 80]));

test('every check is kept for a quarter, then one a week, then one a month', () => {
	const days = 800;
	const kept = compact(checkEveryDay(days), dayAt(days - 1));
	const ages = kept.map(({on}) => daysBetween(on, dayAt(days - 1)));
	expect(ages.filter(age => age <= 91)).toHaveLength(92);
	const weekly = ages.filter(age => age > 91 && age <= 365);
	expect(weekly.length).toBeGreaterThanOrEqual(39);
	expect(weekly.length).toBeLessThanOrEqual(41);
	const monthly = ages.filter(age => age > 365);
	expect(monthly.length).toBeGreaterThanOrEqual(14);
	expect(monthly.length).toBeLessThanOrEqual(16);
});

test('what is compacted day after day covers the same months as what is compacted at once, in order', () => {
	const checks = checkEveryDay(500);
	let daily: readonly PageCheck[] = [];
	for (const check of checks) daily = compact([...daily, check], check.on);
	const months = (kept: readonly PageCheck[]) => kept.map(({on}) => on.slice(0, 7));
	expect(daily).toEqual(daily.toSorted((a, b) => (a.on < b.on ? -1 : 1)));
	expect(months(daily)).toEqual(months(compact(checks, dayAt(499))));
});

test('a lifetime of daily checks of both kinds stays within its bytes, with the latest ones whole', () => {
	const checks = checkEveryDay(40 * 365).flatMap(check => [check, {...check, way: 'open' as const}]);
	const today = dayAt(40 * 365 - 1);
	const kept = compact(checks, today);
	expect(JSON.stringify(kept).length).toBeLessThanOrEqual(maxBytes);
	expect(kept.at(-1)).toEqual(checks.at(-1));
});

test('whatever days there are, nothing is added, and the last check stays', () => {
	const days = fc.array(fc.integer({min: 0, max: 2000}), {minLength: 1, maxLength: 60});
	fc.assert(
		fc.property(days, fc.integer({min: 0, max: 2000}), (all, today) => {
			const checks = all.map(day => seen(dayAt(day), [0, 100]));
			const kept = compact(checks, dayAt(today));
			for (const check of kept) expect(checks).toContainEqual(check);
			expect(kept.at(-1)).toEqual(checks.at(-1));
		}),
	);
});
