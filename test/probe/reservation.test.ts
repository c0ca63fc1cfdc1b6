import {expect, test} from 'vitest';
import {isReserved} from '../../src/probe/reservation.ts';

test.each<[string | undefined, string | null, boolean | undefined]>([
	[undefined, null, undefined],
	['1', null, true],
	['0', '1', false],
	[undefined, ' 1 ', true],
	[undefined, '0', false],
	['yes', '1', true],
	['true', null, undefined],
	['', '2', undefined],
])('meta %j and header %j say %j', (meta, header, expected) => {
	expect(isReserved(meta, header)).toBe(expected);
});
