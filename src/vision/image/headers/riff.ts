/** A part of a RIFF file, which WebP is (WebP Container Specification). */
export interface RiffChunk {
	readonly name: string;
	/** Where its data begins, and how long it says they are; they may reach beyond the end of a file that breaks off. */
	readonly at: number;
	readonly length: number;
}

/** The chunks from `start` on, whose first is at byte 12 of a WebP. */
export function* riffChunks(view: DataView, start = 12): Generator<RiffChunk> {
	for (let at = start; at + 8 <= view.byteLength; ) {
		const length = view.getUint32(at + 4, true);
		yield {name: fourLetters(view, at), at: at + 8, length};
		// Chunks of odd length are padded by one byte.
		at += 8 + length + (length % 2);
	}
}

export function fourLetters(view: DataView, at: number): string {
	return String.fromCharCode(...[0, 1, 2, 3].map(offset => view.getUint8(at + offset)));
}
