import {BitReader, type HuffmanTable, huffmanTable, nextSymbol} from './huffman.ts';

interface Component {
	readonly id: number;
	readonly across: number;
	readonly down: number;
	/** Which coefficients of each block are not zero, in two halves; only progressive scans need them. */
	readonly known: Uint32Array;
	/** Blocks in a line of {@link known}. */
	readonly stride: number;
}

interface Frame {
	readonly isProgressive: boolean;
	readonly width: number;
	readonly height: number;
	readonly components: readonly Component[];
	readonly maxAcross: number;
	readonly maxDown: number;
}

/** More blocks than a picture of 50 megapixels has, the most that is decoded here. */
const maxBlocks = 3_000_000;

/**
 * Blocks that are passed over in a whole file. Of the largest picture, a progressive file has a third of that; a crafted one could have a
 * scan of all blocks in every few hundred bytes, and would take hours.
 */
const maxWork = 40_000_000;
/** What a table costs, in blocks: a file of nothing but tables is no reason to freeze either. */
const tableWork = 10_000;
/** A JPEG of pictures has one, three or four. */
const maxComponents = 4;

/**
 * Finds where the last block of each scan of a JPEG ends: bytes after it are shown by no decoder. Only counts blocks, by their Huffman codes
 * (ITU-T T.81, annexes F and G); nothing is decoded to pixels. Arithmetic coding is not followed, nor anything malformed.
 */
export class BlockCounter {
	readonly #tables = new Map<number, HuffmanTable | undefined>();
	#frame: Frame | undefined;
	#restartInterval = 0;
	#workLeft = maxWork;

	/** Call with every segment, in the order of the file. @param code the marker, without `ff` */
	see(code: number, payload: Uint8Array): void {
		if (code === 0xc0 || code === 0xc1 || code === 0xc2) {
			this.#frame = this.#workLeft > 0 ? frameOf(payload, code === 0xc2) : undefined;
			this.#workLeft -= this.#frame ? maxBlocks : 0;
		}
		if (code === 0xdd) this.#restartInterval = ((payload[0] ?? 0) << 8) | (payload[1] ?? 0);
		if (code !== 0xc4) return;
		for (let at = 0; at < payload.length && this.#workLeft > 0; ) {
			this.#workLeft -= tableWork;
			this.#tables.set(payload[at] ?? 0, huffmanTable(payload.subarray(at + 1)));
			at += 17 + payload.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
		}
	}

	/**
	 * Where the last block of a scan ends; `undefined` where that is not known, as in a file that takes more work than any picture.
	 *
	 * @param header the scan's own, `data` where its coded data begin, `end` where they end
	 */
	endOfBlocks(bytes: Uint8Array, header: Uint8Array, {data, end}: {readonly data: number; readonly end: number}): number | undefined {
		const frame = this.#frame;
		const count = header[0] ?? 0;
		if (!frame || header.length !== 4 + 2 * count) return undefined;
		const parts = Array.from({length: count}, (_, index) => {
			const tables = header[2 + 2 * index] ?? 0;
			const component = frame.components.find(({id}) => id === header[1 + 2 * index]);
			return component && {component, dc: this.#tables.get(tables >> 4), ac: this.#tables.get(0x10 | (tables & 15))};
		}).filter(part => part !== undefined);
		if (parts.length !== count) return undefined;
		const [first = 0, last = 0, steps = 0] = header.subarray(1 + 2 * count);
		const reader = new BitReader(bytes, data, end);
		const blocks = new BlockReader(reader, {first, last, isRefined: steps >> 4 > 0, isProgressive: frame.isProgressive});

		const single = parts.length === 1 ? parts[0]?.component : undefined;
		const [across, down] = single
			? [sizeIn(frame.width, single.across, frame.maxAcross), sizeIn(frame.height, single.down, frame.maxDown)]
			: [Math.ceil(frame.width / (8 * frame.maxAcross)), Math.ceil(frame.height / (8 * frame.maxDown))];
		this.#workLeft -= across * down * parts.reduce((sum, {component}) => sum + (single ? 1 : component.across * component.down), 0);
		if (this.#workLeft < 0) return undefined;
		for (let unit = 0; unit < across * down; unit++) {
			if (this.#restartInterval > 0 && unit > 0 && unit % this.#restartInterval === 0) {
				reader.restart();
				blocks.restart();
			}
			const column = unit % across;
			const row = (unit - column) / across;
			for (const {component, dc, ac} of parts) {
				const wide = single ? 1 : component.across;
				const high = single ? 1 : component.down;
				for (let line = row * high; line < (row + 1) * high; line++)
					for (let at = column * wide; at < (column + 1) * wide; at++)
						if (!blocks.read(dc, ac, component.known, 2 * (line * component.stride + at))) return undefined;
			}
			// Past the end everything reads as zeros, which could go on for long.
			if (unit % 1024 === 0 && reader.position > end) return undefined;
		}
		return reader.position > end ? undefined : reader.position;
	}
}

const sizeIn = (pixels: number, factor: number, most: number): number => Math.ceil(Math.ceil((pixels * factor) / most) / 8);

function frameOf(payload: Uint8Array, isProgressive: boolean): Frame | undefined {
	const view = new DataView(payload.buffer, payload.byteOffset, payload.length);
	const count = payload[5] ?? 0;
	if (payload.length !== 6 + 3 * count || count === 0 || count > maxComponents) return undefined;
	const [height, width] = [view.getUint16(1), view.getUint16(3)];
	const factors = Array.from({length: count}, (_, index) => ({id: payload[6 + 3 * index] ?? 0, both: payload[7 + 3 * index] ?? 0}));
	const [maxAcross, maxDown] = [Math.max(...factors.map(({both}) => both >> 4)), Math.max(...factors.map(({both}) => both & 15))];
	if (width * height === 0 || factors.some(({both}) => both >> 4 === 0 || (both & 15) === 0)) return undefined;
	const components = factors.map(({id, both}): Component | undefined => {
		const stride = Math.ceil(width / (8 * maxAcross)) * (both >> 4);
		const blocks = stride * Math.ceil(height / (8 * maxDown)) * (both & 15);
		if (blocks > maxBlocks) return undefined;
		return {id, across: both >> 4, down: both & 15, stride, known: new Uint32Array(isProgressive ? 2 * blocks : 0)};
	});
	const all = components.filter(component => component !== undefined);
	return all.length === count ? {isProgressive, width, height, components: all, maxAcross, maxDown} : undefined;
}

interface ScanKind {
	readonly first: number;
	readonly last: number;
	readonly isRefined: boolean;
	readonly isProgressive: boolean;
}

/** Passes over the codes of one block after another. */
class BlockReader {
	readonly #reader: BitReader;
	readonly #scan: ScanKind;
	/** Blocks that end here, beside the current one. */
	#endRun = 0;

	constructor(reader: BitReader, scan: ScanKind) {
		this.#reader = reader;
		this.#scan = scan;
	}

	restart(): void {
		this.#endRun = 0;
	}

	/** @returns whether the codes are those of a block */
	read(dc: HuffmanTable | undefined, ac: HuffmanTable | undefined, known: Uint32Array, place: number): boolean {
		const {first, last, isRefined, isProgressive} = this.#scan;
		if (!isProgressive) return this.#readDc(dc) && this.#readAc(ac, 1, 63, known, -1);
		if (first === 0) {
			if (!isRefined) return this.#readDc(dc);
			this.#reader.skip(1);
			return true;
		}
		return isRefined ? this.#refine(ac, first, last, known, place) : this.#readAc(ac, first, last, known, place);
	}

	#readDc(table: HuffmanTable | undefined): boolean {
		const size = table ? nextSymbol(this.#reader, table) : -1;
		if (size < 0 || size > 16) return false;
		this.#reader.read(size);
		return true;
	}

	#readAc(table: HuffmanTable | undefined, first: number, last: number, known: Uint32Array, place: number): boolean {
		if (this.#endRun > 0) {
			this.#endRun--;
			return true;
		}
		if (!table) return false;
		for (let at = first; at <= last; at++) {
			const symbol = nextSymbol(this.#reader, table);
			if (symbol < 0) return false;
			const zeros = symbol >> 4;
			const size = symbol & 15;
			if (size > 0) {
				at += zeros;
				this.#reader.skip(size);
				if (place >= 0 && at <= last) mark(known, place, at);
			} else if (zeros === 15) at += 15;
			else {
				this.#endRun = (1 << zeros) + this.#reader.read(zeros) - 1;
				return true;
			}
		}
		return true;
	}

	/** Figure G.7: every coefficient that is not zero has a bit of its own. */
	#refine(table: HuffmanTable | undefined, first: number, last: number, known: Uint32Array, place: number): boolean {
		let at = first;
		while (this.#endRun === 0 && at <= last) {
			const symbol = table ? nextSymbol(this.#reader, table) : -1;
			if (symbol < 0) return false;
			let zeros = symbol >> 4;
			const isNew = (symbol & 15) > 0;
			if (isNew) this.#reader.skip(1);
			else if (zeros < 15) {
				this.#endRun = (1 << zeros) + this.#reader.read(zeros);
				break;
			}
			for (; at <= last; at++) {
				if (isKnown(known, place, at)) this.#reader.skip(1);
				else if (zeros-- === 0) break;
			}
			if (isNew && at <= last) mark(known, place, at);
			at++;
		}
		if (this.#endRun > 0) {
			for (; at <= last; at++) if (isKnown(known, place, at)) this.#reader.skip(1);
			this.#endRun--;
		}
		return true;
	}
}

const mark = (known: Uint32Array, place: number, at: number): void => {
	known[place + (at >> 5)] = (known[place + (at >> 5)] ?? 0) | (1 << (at & 31));
};
const isKnown = (known: Uint32Array, place: number, at: number): boolean => ((known[place + (at >> 5)] ?? 0) & (1 << (at & 31))) !== 0;
