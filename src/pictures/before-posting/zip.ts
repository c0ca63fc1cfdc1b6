import {crc32} from '../../redaction/crc32.ts';

interface Entry {
	readonly name: Uint8Array<ArrayBuffer>;
	readonly crc: number;
	readonly size: number;
	/** Bytes from the beginning of the archive. */
	readonly at: number;
}

/** Midnight of 1 January 1980, the earliest that a zip can say: when a copy was made is nobody's business. */
const noDate = [0, 0, 0x21, 0];

/** Bytes. Offsets of 32 bits reach no further; what is left is for the directory. */
const usualRoom = 4_290_000_000;

/**
 * An archive that is written entry by entry, without compression, which pictures have already (APPNOTE 6.3, without zip64). The pictures are
 * handed to the browser as they come, so that memory stays flat.
 */
export class ZipWriter {
	readonly #parts: Blob[] = [];
	readonly #entries: Entry[] = [];
	readonly #room: number;
	#length = 0;

	constructor(room = usualRoom) {
		this.#room = room;
	}

	/** Whether there was room for it. */
	add(fileName: string, bytes: Uint8Array<ArrayBuffer>): boolean {
		if (this.#length + bytes.length > this.#room) return false;
		const name = new TextEncoder().encode(fileName);
		const entry = {name, crc: crc32(bytes), size: bytes.length, at: this.#length};
		this.#entries.push(entry);
		this.#append(Uint8Array.from([...u32(0x04034b50), 20, 0, ...common(entry), 0, 0, ...name]));
		this.#append(bytes);
		return true;
	}

	finish(): Blob {
		const at = this.#length;
		for (const entry of this.#entries)
			this.#append(
				Uint8Array.from([
					...[...u32(0x02014b50), 20, 0, 20, 0, ...common(entry), 0, 0],
					...[0, 0, 0, 0, 0, 0, ...u32(0), ...u32(entry.at), ...entry.name],
				]),
			);
		const count = u16(this.#entries.length);
		const length = this.#length - at;
		this.#append(Uint8Array.from([...u32(0x06054b50), 0, 0, 0, 0, ...count, ...count, ...u32(length), ...u32(at), 0, 0]));
		return new Blob(this.#parts, {type: 'application/zip'});
	}

	#append(bytes: Uint8Array<ArrayBuffer>): void {
		this.#parts.push(new Blob([bytes]));
		this.#length += bytes.length;
	}
}

/** Flags (names in UTF-8), method, time, checksum, sizes and the length of the name. */
const common = ({crc, size, name}: Entry): readonly number[] => [
	...[0, 8, 0, 0, ...noDate],
	...[...u32(crc), ...u32(size), ...u32(size), ...u16(name.length)],
];

const u16 = (value: number): readonly number[] => [value & 0xff, value >>> 8];
const u32 = (value: number): readonly number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
