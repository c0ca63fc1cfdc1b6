/** Where an entry lies in a ZIP, by its directory. */
export interface PackedEntry {
	/** Of its local header. */
	readonly offset: number;
	readonly compressedSize: number;
	/** Bytes, unpacked. */
	readonly size: number;
	/** 0: stored, 8: deflated (APPNOTE.TXT 6.3.10, 4.4.5). No platform packs otherwise. */
	readonly method: number;
	readonly isEncrypted: boolean;
	readonly nameLength: number;
}

const headerLength = 30;
const signature = 0x04034b50;
/** Bytes. The local header's extra field may be longer than the directory's; if it is, the entry is read a second time. */
const usualExtra = 256;

/** The bytes of an entry, never more than its directory says; `undefined` where they are damaged. */
export async function unpack(file: Blob, entry: PackedEntry): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const packed = await readPacked(file, entry);
	if (packed?.length !== entry.compressedSize) return undefined;
	if (entry.method === 0) return packed.length === entry.size ? packed.slice() : undefined;
	return entry.method === 8 ? inflate(packed, entry.size) : undefined;
}

async function readPacked(file: Blob, {offset, compressedSize, nameLength}: PackedEntry): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const read = async (from: number, length: number) => new Uint8Array(await file.slice(from, from + length).arrayBuffer());
	const bytes = await read(offset, headerLength + nameLength + usualExtra + compressedSize);
	if (bytes.length < headerLength) return undefined;
	const header = new DataView(bytes.buffer);
	if (header.getUint32(0, true) !== signature) return undefined;
	const start = headerLength + header.getUint16(26, true) + header.getUint16(28, true);
	return start + compressedSize <= bytes.length ? bytes.subarray(start, start + compressedSize) : read(offset + start, compressedSize);
}

async function inflate(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const bytes = new Uint8Array(size);
	let filled = 0;
	try {
		const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			// More than the directory says: `set` throws, and nothing larger is ever held.
			bytes.set(part.value, filled);
			filled += part.value.length;
		}
	} catch {
		return undefined;
	}

	return filled === size ? bytes : undefined;
}
