import {expect, test} from 'vitest';
import {findCycles, imports} from './imports.ts';

test('no files import each other in a circle, not even for a type', () => {
	expect(imports.length).toBeGreaterThan(1500);
	expect(findCycles(imports)).toEqual([]);
});

test('a circle would be found', () => {
	const circle = [
		{from: 'a', to: 'b'},
		{from: 'b', to: 'c'},
		{from: 'c', to: 'b'},
		{from: 'c', to: 'd'},
	];
	expect(findCycles(circle)).toEqual([['b', 'c']]);
});
