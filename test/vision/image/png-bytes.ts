import {crc32} from 'node:zlib';

/** Evenly grey PNGs, as small as the format allows, for tests of size and depth. */

type Deflate = (bytes: Uint8Array) => Uint8Array;

/** @param depth bits per channel */
export function pngOf(width: number, height: number, depth: 8 | 16, deflate: Deflate): Uint8Array {
	const row = 1 + (width * depth) / 8;
	const pixels = new Uint8Array(row * height).fill(128);
	// The first byte of each row is its filter; 0 is none.
	for (let y = 0; y < height; y++) pixels[y * row] = 0;
	return Uint8Array.from([...signature, ...header(width, height, depth), ...chunk('IDAT', deflate(pixels)), ...chunk('IEND', [])]);
}

/** A PNG that claims a size and has no pixels. */
export function pngHeader(width: number, height: number): Uint8Array {
	return Uint8Array.from([...signature, ...header(width, height, 8), ...chunk('IDAT', [1, 2, 3]), ...chunk('IEND', [])]);
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Colour type 0: grey. */
function header(width: number, height: number, depth: number): number[] {
	return chunk('IHDR', [...uint32(width), ...uint32(height), depth, 0, 0, 0, 0]);
}

function chunk(name: string, data: Iterable<number>): number[] {
	const body = [...[...name].map(letter => letter.charCodeAt(0)), ...data];
	return [...uint32(body.length - 4), ...body, ...uint32(crc32(Uint8Array.from(body)))];
}

function uint32(value: number): number[] {
	return [24, 16, 8, 0].map(shift => (value >>> shift) & 0xff);
}
