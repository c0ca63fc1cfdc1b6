/** A card shows one of four answers by the side that is up; its back is the fifth answer. */
export const answers = ['A', 'B', 'C', 'D', 'E'] as const;
export type Answer = (typeof answers)[number];

/** Cells along one side of the pattern inside the black border. */
export const patternCells = 5;

/**
 * The patterns of the fronts, then those of the backs: 25 cells row by row, the lowest bit first, 1 for black. Any two differ in eight
 * cells or more, whichever way up they are held, and so does each from itself turned.
 */
const patterns = [
	...[0x00a7238, 0x00878f5, 0x1d1ef63, 0x118c12e, 0x1912069, 0x01467c8, 0x1ee7e90, 0x16632e1, 0x1eb465f, 0x153d08f],
	...[0x0d885c4, 0x0931707, 0x09f8522, 0x0039ec2, 0x0ece2b5, 0x1255e33, 0x1505db1, 0x13f306a, 0x0e9f57c, 0x0c8ace3],
	...[0x13c21cf, 0x138d693, 0x08d8990, 0x18f5eea, 0x03b2ed8, 0x156fb64, 0x1b36f2d, 0x03ebf8b, 0x0b5f09e, 0x0d484b8],
	...[0x1fd12c3, 0x14aa074, 0x1dd6831, 0x07047a2, 0x006d7f6, 0x10784b7, 0x0e57440, 0x0e60986, 0x0f2e50c, 0x0f69665],
	...[0x06d6a78, 0x0e63172, 0x03280e3, 0x02c365a, 0x09acb67, 0x1a6ae1b, 0x0f9da32, 0x1972cc5, 0x1349121, 0x0de6fe2],
	...[0x092ac52, 0x11546ef, 0x1353de9, 0x0f127ef, 0x03b8f15, 0x120cd94, 0x0f55bb5, 0x11ea229, 0x09d8e09, 0x13abbd6],
	...[0x1cd0e67, 0x0f272cd, 0x070a8fe, 0x00348e9, 0x04e464c, 0x140417d, 0x071f819, 0x0f59cf3, 0x0be76ae, 0x08c5597],
	...[0x1183b81, 0x1045aac, 0x0ec6d3f, 0x187c1cc, 0x0e3c375, 0x195b38d, 0x11fdd84, 0x1f80c92, 0x0a40eaa, 0x0e7d2a3],
];

/** Cards are numbered from 1 to this. */
export const mostCards = patterns.length / 2;

/** Cells that may be read wrongly, out of 25: with one, no card can be taken for another. */
const mostErrors = 1;

export type Side = 'front' | 'back';

/** The black cells of a card, row by row. @throws if there is no card of this number */
export function patternOf(card: number, side: Side): readonly boolean[] {
	const bits = patterns[side === 'front' ? card - 1 : card - 1 + mostCards];
	if (bits === undefined || card < 1 || card > mostCards) throw new Error(`There is no card ${card}: they go from 1 to ${mostCards}.`);
	return Array.from({length: patternCells ** 2}, (_, index) => ((bits >> index) & 1) === 1);
}

export interface KnownPattern {
	readonly card: number;
	readonly side: Side;
	/** Quarter turns clockwise from the way it is printed. */
	readonly turns: number;
}

/** @param cells black ones are `true`, row by row, whichever way the card is held */
export function findPattern(cells: readonly boolean[]): KnownPattern | undefined {
	let bits = toBits(cells);
	// Turning it back clockwise until it is known takes the rest of the four quarter turns.
	for (let back = 0; back < 4; back++) {
		const index = patterns.findIndex(pattern => countOnes(pattern ^ bits) <= mostErrors);
		if (index >= 0) return {card: (index % mostCards) + 1, side: index < mostCards ? 'front' : 'back', turns: (4 - back) % 4};
		bits = turned(bits);
	}
	return undefined;
}

const toBits = (cells: readonly boolean[]): number => cells.reduce((bits, isBlack, index) => (isBlack ? bits | (1 << index) : bits), 0);

/** A quarter turn clockwise. */
function turned(bits: number): number {
	let result = 0;
	for (let y = 0; y < patternCells; y++) {
		for (let x = 0; x < patternCells; x++) {
			const from = (patternCells - 1 - x) * patternCells + y;
			if ((bits >> from) & 1) result |= 1 << (y * patternCells + x);
		}
	}
	return result;
}

function countOnes(bits: number): number {
	let count = 0;
	for (let left = bits; left; left &= left - 1) count++;
	return count;
}
