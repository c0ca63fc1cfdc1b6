import {describe, expect, it} from 'vitest';
import type {IsoDate} from '../../src/core/iso-date.ts';
import type {Sourced} from '../../src/core/records/source.ts';
import {controllers} from '../../src/directory/index.ts';
import {isStale} from '../../src/directory/staleness.ts';
import {engines} from '../../src/engines/index.ts';
import {timeline} from '../../src/engines/timeline.ts';

describe('isStale', () => {
	const checked = {checkedOn: '2026-01-01'} as const;

	it('keeps a record fresh for 180 days', () => {
		expect(isStale(checked, '2026-06-30')).toBe(false);
		expect(isStale(checked, '2026-07-01')).toBe(true);
	});

	it('counts calendar days across the leap day', () => {
		expect(isStale({checkedOn: '2028-01-01'}, '2028-06-29')).toBe(false);
		expect(isStale({checkedOn: '2028-01-01'}, '2028-06-30')).toBe(true);
	});

	it('refuses days that are none', () => {
		for (const day of ['2026-02-30', '2026-13-01', '2026-1-1'] as const)
			expect(() => isStale({checkedOn: day}, '2026-06-30')).toThrow(RangeError);
		expect(() => isStale(checked, '' as IsoDate)).toThrow(RangeError);
	});
});

it('every record was checked on a real day', () => {
	const records: readonly Sourced[] = [...controllers, ...engines, ...timeline];
	for (const record of records) expect(() => isStale(record, '2026-11-23')).not.toThrow();
});
