import {atMostOne, type Box, boxes, boxesOnPath} from './boxes.ts';

/** An image within an AVIF: the whole picture, one of its tiles, its transparency or its thumbnail. */
export interface AvifItem {
	/** `av01` for pixels, `grid` for a picture made of others. */
	readonly type: string;
	readonly bytes: Uint8Array;
}

/** More than any picture's tiles, and few enough to read at once. */
const maxItems = 5000;
const maxParts = 50;

/**
 * The images within a still AVIF, each with its parts put together (ISO/IEC 14496-12, 8.11). Throws a `RangeError` where one is not in
 * the file, or where they overlap so often that together they are larger than the file.
 */
export function readItems(view: DataView): readonly AvifItem[] {
	const [types, stored] = [readTypes(view), boxesOnPath(view, ['meta', 'idat'])[0]];
	const places = atMostOne(boxesOnPath(view, ['meta', 'iloc'])).flatMap(box => readLocations(new Reader(view, box.at), stored));
	const images = places.flatMap(({id, parts}) =>
		types.get(id) === 'av01' || types.get(id) === 'grid' ? [{type: types.get(id) ?? '', parts}] : [],
	);
	let left = view.byteLength;
	return images.map(({type, parts}) => {
		const bytes = join(view, parts, left);
		left -= bytes.length;
		return {type, bytes};
	});
}

function readTypes(view: DataView): ReadonlyMap<number, string> {
	const types = new Map<number, string>();
	for (const {at, end} of boxesOnPath(view, ['meta', 'iinf'])) {
		const first = view.getUint8(at) === 0 ? at + 6 : at + 8;
		for (const entry of boxes(view, first, end)) {
			const reader = new Reader(view, entry.at);
			const id = reader.number(reader.version() < 3 ? 2 : 4);
			reader.number(2);
			types.set(id, String.fromCharCode(...[1, 1, 1, 1].map(() => reader.number(1))));
		}
	}

	return types;
}

interface Part {
	readonly at: number;
	readonly length: number;
}

/** @param stored the box for data of items that are kept beside their properties, construction method 1 */
function readLocations(reader: Reader, stored: Box | undefined): readonly {readonly id: number; readonly parts: readonly Part[]}[] {
	const version = reader.version();
	const [sizes, moreSizes] = [reader.number(1), reader.number(1)];
	const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >> 4, sizes & 15, moreSizes >> 4, version > 0 ? moreSizes & 15 : 0];
	return Array.from({length: atMost(maxItems, reader.number(version < 2 ? 2 : 4))}, () => {
		const id = reader.number(version < 2 ? 2 : 4);
		const method = version > 0 ? reader.number(2) & 15 : 0;
		reader.number(2);
		const start = reader.number(baseSize) + startOf(method, stored);
		const parts = Array.from({length: atMost(maxParts, reader.number(2))}, () => {
			reader.number(indexSize);
			return {at: start + reader.number(offsetSize), length: reader.number(lengthSize)};
		});
		return {id, parts};
	});
}

function atMost(limit: number, count: number): number {
	if (count > limit) throw new RangeError('There are too many parts to read.');
	return count;
}

function startOf(method: number, stored: Box | undefined): number {
	if (method === 0) return 0;
	if (method === 1 && stored) return stored.at;
	throw new RangeError('An item is kept in a way that browsers do not read.');
}

/** A length of 0 means the rest of the file. */
function join(view: DataView, parts: readonly Part[], longest: number): Uint8Array {
	const pieces = parts.map(({at, length}) => new Uint8Array(view.buffer, view.byteOffset + at, length || view.byteLength - at));
	const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
	if (total > longest) throw new RangeError('The parts of the images are larger than the file.');
	const joined = new Uint8Array(total);
	let at = 0;
	for (const piece of pieces) {
		joined.set(piece, at);
		at += piece.length;
	}

	return joined;
}

/** Reads numbers one after the other. */
class Reader {
	readonly #view: DataView;
	#at: number;

	constructor(view: DataView, at: number) {
		this.#view = view;
		this.#at = at;
	}

	/** The version of a box; its flags are skipped. */
	version(): number {
		return Math.floor(this.number(4) / 2 ** 24);
	}

	/** @param size in bytes, 0 to 8 */
	number(size: number): number {
		let value = 0;
		for (let left = size; left > 0; left--) value = value * 256 + this.#view.getUint8(this.#at++);
		return value;
	}
}
