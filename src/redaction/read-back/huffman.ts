/** Reads the bits of one scan's coded data (ITU-T T.81, F.2.2.5): after `ff`, a zero is stuffed. */
export class BitReader {
	readonly #bytes: Uint8Array;
	readonly #end: number;
	#at: number;
	#bits = 0;
	#count = 0;

	/** @param end where the scan's coded data end */
	constructor(bytes: Uint8Array, at: number, end: number) {
		this.#bytes = bytes;
		this.#at = at;
		this.#end = end;
	}

	/** The next bits, without taking them; zeros past the end. @param length at most 16 */
	peek(length: number): number {
		while (this.#count < length) this.#take();
		return (this.#bits >>> (this.#count - length)) & ((1 << length) - 1);
	}

	/** @param length at most 16 */
	skip(length: number): void {
		if (this.#count < length) this.peek(length);
		this.#count -= length;
	}

	read(length: number): number {
		if (length === 0) return 0;
		const value = this.peek(length);
		this.#count -= length;
		return value;
	}

	/** Drops what is left of the current byte, and a restart marker where one follows. */
	restart(): void {
		this.#at = this.position;
		this.#count = 0;
		const code = this.#bytes[this.#at + 1] ?? 0;
		if (this.#bytes[this.#at] === 0xff && (code & 0xf8) === 0xd0) this.#at += 2;
	}

	/** Where the first byte is of which no bit was taken; past the end where more bits were taken than there are. */
	get position(): number {
		let [at, unread] = [this.#at, this.#count >> 3];
		while (unread-- > 0) at -= this.#bytes[at - 1] === 0 && this.#bytes[at - 2] === 0xff ? 2 : 1;
		return at;
	}

	#take(): void {
		const byte = this.#at < this.#end ? (this.#bytes[this.#at] ?? 0) : 0;
		const isMarker = byte === 0xff && this.#bytes[this.#at + 1] !== 0;
		// Whatever is missing reads as zeros: the position then lies past the end.
		this.#bits = ((this.#bits & 0xffffff) << 8) | (isMarker ? 0 : byte);
		this.#at += byte === 0xff && !isMarker ? 2 : 1;
		this.#count += 8;
	}
}

/** A Huffman table: for every 16 bits that can follow, the length of the code and its symbol (annex C). */
export type HuffmanTable = Uint16Array;

/** @param payload of one table, from the counts on. @returns `undefined` where it is none */
export function huffmanTable(payload: Uint8Array): HuffmanTable | undefined {
	const table = new Uint16Array(65_536);
	let [code, symbol] = [0, 16];
	for (let length = 1; length <= 16; length++) {
		for (let count = payload[length - 1] ?? 0; count > 0; count--) {
			const from = code << (16 - length);
			if (from >= 65_536) return undefined;
			table.fill((length << 8) | (payload[symbol] ?? 0), from, from + (1 << (16 - length)));
			symbol++;
			code++;
		}
		code <<= 1;
	}
	return table;
}

/** The next symbol. @returns -1 where the bits are no code of this table */
export function nextSymbol(reader: BitReader, table: HuffmanTable): number {
	const entry = table[reader.peek(16)] ?? 0;
	if (entry === 0) return -1;
	reader.skip(entry >> 8);
	return entry & 0xff;
}
