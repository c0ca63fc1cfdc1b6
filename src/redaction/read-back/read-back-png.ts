import {crc32} from '../crc32.ts';
import type {FilePart} from '../file-part.ts';
import {latin} from '../format.ts';
import {hasPicture} from './has-picture.ts';

/** What may be in a file, and how long it may be. */
const allowed: Readonly<Record<string, (length: number) => boolean>> = {
	IHDR: length => length === 13,
	PLTE: length => length % 3 === 0 && length <= 768,
	tRNS: length => length <= 256,
	sRGB: length => length === 1,
	gAMA: length => length === 4,
	cHRM: length => length === 32,
	cICP: length => length === 4,
	IDAT: () => true,
	IEND: length => length === 0,
};
/** Samples of a pixel by colour type (PNG, third edition, 11.2.1). */
const samples: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4};
/** Interlacing: first column and row, and steps, of the seven passes. */
const passes = [
	[0, 0, 8, 8],
	[4, 0, 8, 8],
	[0, 4, 4, 8],
	[2, 0, 4, 4],
	[0, 2, 2, 4],
	[1, 0, 2, 2],
	[0, 1, 1, 2],
] as const;

/** Every chunk with its checksum, and compressed data that unpack to exactly the lines of the picture. */
export async function readBackPng(bytes: Uint8Array): Promise<{found: readonly FilePart[]; imageData: readonly FilePart[]}> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const found: FilePart[] = [];
	const imageData: FilePart[] = [];
	const packed: Uint8Array<ArrayBuffer>[] = [];
	const seen = new Set<string>();
	let position = 8;
	let name = '';
	while (name !== 'IEND') {
		const size = position + 12 <= bytes.length ? view.getUint32(position) : bytes.length;
		const end = position + 12 + size;
		if (end > bytes.length) {
			found.push({name: 'no chunk where one must be', at: position, length: bytes.length - position});
			return {found, imageData};
		}

		name = latin(bytes.subarray(position + 4, position + 8));
		const isWhole = crc32(bytes.subarray(position + 4, end - 4)) === view.getUint32(end - 4);
		const part = {name, at: position, length: end - position};
		// Decoders take the first of each and pass over the rest, which may hold anything. Only the lines come in several pieces.
		const isRepeated = name !== 'IDAT' && seen.has(name);
		seen.add(name);
		if (allowed[name]?.(size) && isWhole && !isRepeated) imageData.push(part);
		else if (hasPicture(bytes.subarray(position, end))) found.push({...part, name: `thumbnail in ${name}`});
		else found.push(isWhole ? part : {...part, name: `${name} with a wrong checksum`});
		if (name === 'IDAT') packed.push(bytes.slice(position + 8, end - 4));
		position = end;
	}
	if (position < bytes.length) found.push({name: 'after the end', at: position, length: bytes.length - position});
	const [first] = imageData;
	if (first?.name !== 'IHDR' || !(await unpacksTo(packed, linesLength(view))))
		found.push({name: 'something among the compressed data', at: 0, length: 0});
	return {found, imageData};
}

/** Bytes of all lines, each with its filter byte. */
function linesLength(view: DataView): number {
	const [width, height, depth, type] = [view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25)];
	const bits = depth * (samples[type] ?? 0);
	const areas = view.getUint8(28) === 0 ? ([[0, 0, 1, 1]] as const) : passes;
	return areas.reduce((sum, [left, top, across, down]) => {
		const [columns, rows] = [Math.ceil((width - left) / across), Math.ceil((height - top) / down)];
		return sum + (columns > 0 && rows > 0 ? rows * (1 + Math.ceil((columns * bits) / 8)) : 0);
	}, 0);
}

/** No longer unpacked once there is more: a few megabytes of zeros can stand for fifty gigabytes. Nothing may follow the compressed data. */
async function unpacksTo(packed: readonly Uint8Array<ArrayBuffer>[], expected: number): Promise<boolean> {
	let length = 0;
	try {
		const reader = new Blob([...packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
		for (let read = await reader.read(); !read.done; read = await reader.read()) {
			length += read.value.length;
			if (length > expected) {
				await reader.cancel();
				return false;
			}
		}
		return length === expected;
	} catch {
		return false;
	}
}
