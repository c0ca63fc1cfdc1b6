import {expect, test} from 'vitest';
import {backOffAfter, whileBackingOff} from '../../../src/core/evidence/back-off.ts';

const now = Date.UTC(2026, 10, 23);
const minute = 60_000;
const limited = {kind: 'rate-limited'};

test('waits a minute, and twice as long each time in a row', () => {
	const first = backOffAfter(undefined, limited, now);
	expect(first).toEqual({at: now, retryAt: now + minute, times: 1});
	expect(backOffAfter(first, limited, now + minute)).toEqual({at: now + minute, retryAt: now + 3 * minute, times: 2});
	expect(backOffAfter({at: now - minute, retryAt: now, times: 4}, limited, now)).toEqual({at: now, retryAt: now + 16 * minute, times: 5});
});

test('waits as long as the host asks for', () => {
	expect(backOffAfter(undefined, {...limited, retryAfterSeconds: 600}, now)).toEqual({at: now, retryAt: now + 10 * minute, times: 1});
	expect(backOffAfter(undefined, {...limited, retryAfterSeconds: 5}, now)).toEqual({at: now, retryAt: now + minute, times: 1});
});

test('never waits more than a day', () => {
	expect(backOffAfter({at: now - minute, retryAt: now, times: 5000}, limited, now)?.retryAt).toBe(now + 24 * 60 * minute);
	expect(backOffAfter(undefined, {...limited, retryAfterSeconds: 1e9}, now)?.retryAt).toBe(now + 24 * 60 * minute);
});

test('any other answer ends it', () => {
	expect(backOffAfter({at: now - minute, retryAt: now, times: 3}, {kind: 'content'}, now)).toBeUndefined();
});

test('pictures asked for at once count once, and one that was served ends nothing', () => {
	const first = backOffAfter(undefined, limited, now);
	expect(backOffAfter(first, limited, now)).toEqual(first);
	expect(backOffAfter(first, {...limited, retryAfterSeconds: 600}, now)).toEqual({at: now, retryAt: now + 10 * minute, times: 1});
	expect(backOffAfter(first, {kind: 'served'}, now)).toEqual(first);
});

test('until then, a probe counts as rate-limited without a request', () => {
	expect(whileBackingOff(undefined, now)).toBeUndefined();
	expect(whileBackingOff({at: now - minute, retryAt: now, times: 1}, now)).toBeUndefined();
	expect(whileBackingOff({at: now, retryAt: now + 1500, times: 1}, now)).toEqual({kind: 'rate-limited', retryAfterSeconds: 2});
});

test('bug: with the clock set back by a year, a host was left alone for a year', () => {
	const year = 365 * 24 * 60 * minute;
	const backOff = backOffAfter(undefined, limited, now);
	expect(whileBackingOff(backOff, now - year)).toBeUndefined();
	expect(backOffAfter(backOff, limited, now - year)).toEqual({at: now - year, retryAt: now - year + 2 * minute, times: 2});
	for (const back of [1000, 30_000, minute - 1000]) {
		expect(whileBackingOff(backOff, now - back)?.retryAfterSeconds).toBeLessThanOrEqual(60);
		expect(whileBackingOff(backOffAfter(backOff, {kind: 'served'}, now - back), now + minute)).toBeUndefined();
	}
});
