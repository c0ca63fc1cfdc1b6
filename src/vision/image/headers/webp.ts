import type {ImageSize} from '../image-size.ts';
import {type RiffChunk, riffChunks} from './riff.ts';

/**
 * The first chunk says how large the image is. An extended file's canvas comes first, and its frames follow: the largest of them counts,
 * since nothing but the decoder makes sure that they fit.
 */
export function readWebp(view: DataView): ImageSize | undefined {
	const [first] = riffChunks(view);
	const size = first && sizeOf(view, first);
	return size && first.name === 'VP8X' ? [...frames(view)].reduce(larger, size) : size;
}

/** Whether the file is as long as its RIFF header says. */
export function isWholeWebp(view: DataView): boolean {
	return view.getUint32(4, true) + 8 <= view.byteLength;
}

/** `undefined` for anything but a canvas or a frame that begins as it must. */
function sizeOf(view: DataView, {name, at, length}: RiffChunk): ImageSize | undefined {
	switch (name) {
		case 'VP8X':
			return length === 10 ? {width: threeBytes(view, at + 4) + 1, height: threeBytes(view, at + 7) + 1} : undefined;
		case 'ANMF':
			return {width: threeBytes(view, at + 6) + 1, height: threeBytes(view, at + 9) + 1};
		case 'VP8 ':
			return lossy(view, at);
		case 'VP8L':
			return view.getUint8(at) === 0x2f ? lossless(view.getUint32(at + 1, true)) : undefined;
		default:
			return undefined;
	}
}

/** Those of a still image, and those within the frames of an animation. Cut off where the file is. */
function* frames(view: DataView): Generator<ImageSize> {
	for (const chunk of riffChunks(view)) {
		try {
			const inner = chunk.name === 'ANMF' ? riffChunks(view, chunk.at + 16) : [];
			const sizes = [chunk, ...firstFew(inner)].map(part => sizeOf(view, part));
			yield* sizes.filter(size => size !== undefined);
		} catch {
			return;
		}
	}
}

/** An animation's frame is an optional alpha channel and one image. Decoders stop at a second channel, too. */
function* firstFew(chunks: Iterable<RiffChunk>): Generator<RiffChunk> {
	let isFirst = true;
	for (const chunk of chunks) {
		yield chunk;
		if (!isFirst || chunk.name !== 'ALPH') return;
		isFirst = false;
	}
}

const larger = (a: ImageSize, b: ImageSize): ImageSize => ({width: Math.max(a.width, b.width), height: Math.max(a.height, b.height)});

/** A key frame (RFC 6386, 9.1): three bytes of flags, three of a start code, and 14 bits for each side. */
function lossy(view: DataView, at: number): ImageSize | undefined {
	if ((view.getUint8(at) & 1) !== 0 || view.getUint16(at + 3) !== 0x9d01 || view.getUint8(at + 5) !== 0x2a) return undefined;
	return {width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff};
}

/** 14 bits of width - 1, then 14 bits of height - 1. */
function lossless(bits: number): ImageSize {
	return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1};
}

function threeBytes(view: DataView, at: number): number {
	return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
