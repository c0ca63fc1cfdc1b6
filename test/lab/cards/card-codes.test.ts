import {expect, test} from 'vitest';
import {findPattern, mostCards, patternCells, patternOf, type Side} from '../../../src/lab/cards/card-codes.ts';

const sides: readonly Side[] = ['front', 'back'];
const all = sides.flatMap(side =>
	Array.from({length: mostCards}, (_, index) => ({card: index + 1, side, cells: patternOf(index + 1, side)})),
);

/** A quarter turn clockwise. */
const turned = (cells: readonly boolean[]): readonly boolean[] =>
	cells.map((_, index) => {
		const [x, y] = [index % patternCells, Math.floor(index / patternCells)];
		return cells[(patternCells - 1 - x) * patternCells + y] ?? false;
	});
const turnsOf = (cells: readonly boolean[]): readonly (readonly boolean[])[] => {
	const once = turned(cells);
	const twice = turned(once);
	return [cells, once, twice, turned(twice)];
};
const differences = (a: readonly boolean[], b: readonly boolean[]): number => a.filter((cell, index) => cell !== b[index]).length;

test('there is a card for each of thirty people and more', () => {
	expect(mostCards).toBeGreaterThanOrEqual(30);
	expect(() => patternOf(0, 'front')).toThrow('no card 0');
	expect(() => patternOf(mostCards + 1, 'back')).toThrow(`no card ${mostCards + 1}`);
});

test('any two patterns differ in eight cells or more, whichever way up, and each from itself turned', () => {
	for (const [index, {cells}] of all.entries()) {
		for (const turn of turnsOf(cells).slice(1)) expect(differences(cells, turn)).toBeGreaterThanOrEqual(8);
		for (const other of all.slice(index + 1)) {
			for (const turn of turnsOf(other.cells)) expect(differences(cells, turn)).toBeGreaterThanOrEqual(8);
		}
	}
});

test('a pattern is known whichever way up, with one cell read wrongly, and with two it is not', () => {
	for (const {card, side, cells} of all) {
		for (const [turns, seen] of turnsOf(cells).entries()) {
			expect(findPattern(seen)).toEqual({card, side, turns});
			expect(findPattern(seen.map((cell, index) => (index === 12 ? !cell : cell)))).toEqual({card, side, turns});
			expect(findPattern(seen.map((cell, index) => (index < 2 ? !cell : cell)))).toBeUndefined();
		}
	}
});
