import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {leastPause, nextCheck, planChecks, type Scheduled, type WatchInterval, watchIntervals} from '../../../src/core/watch/schedule.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 26);
const page = (digest: string, nextAt?: number, interval: WatchInterval = 'weekly'): Scheduled => ({digest, interval, nextAt});

test('a page is due at the time that was planned, and at once where none was', () => {
	expect(planChecks([page('a', now + 1)], now, {jitter: 0})).toEqual({wakeAt: now + 1});
	expect(planChecks([page('a', now)], now, {jitter: 0}).check).toBe('a');
	expect(planChecks([page('a')], now, {jitter: 0}).check).toBe('a');
	expect(planChecks([page('a', now - 1), page('b', now - 2)], now, {jitter: 0}).check).toBe('b');
});

test('by hand and off are never due, and without any page nothing ever wakes', () => {
	expect(planChecks([page('a', undefined, 'by-hand'), page('b', 0, 'off')], now, {jitter: 0})).toEqual({});
	expect(nextCheck('by-hand', now, {jitter: 0})).toBeUndefined();
	expect(planChecks([], now, {jitter: 0})).toEqual({});
});

test('the next check is an interval later at the earliest, since no address is requested twice a day', () => {
	expect(nextCheck('daily', now, {jitter: 0})).toBe(now + day);
	expect(nextCheck('weekly', now, {jitter: 1})).toBe(now + 8.75 * day);
});

test('a page that did not answer is tried again after six hours, then after longer and longer, at most after its interval', () => {
	const waits = [1, 2, 3, 4, 5, 20].map(failures => ((nextCheck('weekly', now, {failures, jitter: 0}) ?? 0) - now) / hour);
	expect(waits).toEqual([6, 12, 24, 48, 96, 168]);
});

describe('with the clock set', () => {
	test('back, a page planned for a time that no plan reaches is due', () => {
		expect(planChecks([page('a', now + 365 * day)], now, {lastAt: now + 364 * day, jitter: 0}).check).toBe('a');
	});

	test('forward, every page is due, and still only one is checked', () => {
		const pages = ['a', 'b', 'c'].map(digest => page(digest, now));
		expect(planChecks(pages, now + 400 * day, {lastAt: now, jitter: 0})).toEqual({check: 'a', wakeAt: now + 400 * day + leastPause});
	});
});

describe('after months asleep', () => {
	const digests = Array.from({length: 50}, (_, index) => `page-${index}`);

	test('fifty pages are checked one by one, each once, with a pause in between', () => {
		const next = new Map(digests.map(digest => [digest, now - 60 * day]));
		const checks: {readonly digest: string; readonly at: number}[] = [];
		let time = now;
		let lastAt: number | undefined;
		for (let alarms = 0; time < now + day; alarms++) {
			expect(alarms).toBeLessThan(200);
			const plan = planChecks(
				digests.map(digest => page(digest, next.get(digest))),
				time,
				{...(lastAt !== undefined && {lastAt}), jitter: 0.5},
			);
			if (plan.check) {
				checks.push({digest: plan.check, at: time});
				next.set(plan.check, nextCheck('weekly', time, {jitter: 0.5}) ?? 0);
				lastAt = time;
			}
			time = plan.wakeAt ?? Number.POSITIVE_INFINITY;
		}
		expect(new Set(checks.map(({digest}) => digest)).size).toBe(50);
		expect(checks).toHaveLength(50);
		for (const [index, {at}] of checks.entries()) expect(at - (checks[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(leastPause);
	});
});

test('whatever the clock and the records say, at most one page is checked, it is due, and the next alarm is ahead', () => {
	const time = fc.integer({min: 0, max: 4e12});
	const scheduled = fc.record({digest: fc.uuid(), interval: fc.constantFrom(...watchIntervals), nextAt: fc.option(time, {nil: undefined})});
	fc.assert(
		fc.property(
			fc.array(scheduled, {maxLength: 50}),
			time,
			fc.option(time, {nil: undefined}),
			fc.double({min: 0, max: 1, noNaN: true}),
			(pages, at, lastAt, jitter) => {
				const plan = planChecks(pages, at, {...(lastAt !== undefined && {lastAt}), jitter});
				const looked = pages.find(({digest}) => digest === plan.check);
				if (plan.check !== undefined) expect(['daily', 'weekly', 'monthly']).toContain(looked?.interval);
				if (plan.check !== undefined && lastAt !== undefined && lastAt <= at) expect(at - lastAt).toBeGreaterThanOrEqual(leastPause);
				expect(plan.wakeAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(at);
			},
		),
	);
});
