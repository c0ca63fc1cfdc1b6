import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isIsoDate, isoWeek, localDay} from '../../src/core/iso-date.ts';
import {daysBetween} from '../../src/letters/deadlines/calendar.ts';

describe('isIsoDate', () => {
	it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '2026-11-23T00:00:00Z', 'tomorrow'])('%s is not one', day => {
		expect(isIsoDate(day)).toBe(false);
	});
});

describe('localDay', () => {
	it('is the day that a calendar shows where the user is', () => {
		const instant = Date.UTC(2026, 10, 23, 23, 30);
		expect(localDay(instant, 'Europe/Athens')).toBe('2026-11-24');
		expect(localDay(instant, 'Europe/London')).toBe('2026-11-23');
		expect(localDay(instant, 'America/Los_Angeles')).toBe('2026-11-23');
		expect(localDay(instant, 'Pacific/Kiritimati')).toBe('2026-11-24');
	});

	it('moves by at most one day in an hour, even when the clocks change', () => {
		const zones = ['Europe/Berlin', 'America/Chicago', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia'];
		const instants = fc.integer({min: Date.UTC(2012, 0, 1), max: Date.UTC(2040, 0, 1)});
		fc.assert(
			fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
				const [before, after] = [localDay(instant, zone), localDay(instant + 3_600_000, zone)];
				return isIsoDate(before) && isIsoDate(after) && [0, 1].includes(daysBetween(before, after));
			}),
		);
	});
});

describe('isoWeek', () => {
	it.each([
		['2026-11-23', '2026-W48'],
		['2026-11-29', '2026-W48'],
		['2026-11-30', '2026-W49'],
		['2026-01-01', '2026-W01'],
		['2027-01-03', '2026-W53'],
		['2024-12-30', '2025-W01'],
	] as const)('%s is in %s', (day, week) => {
		expect(isoWeek(day)).toBe(week);
	});
});
