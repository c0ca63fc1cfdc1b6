import type {FilePart} from '../file-part.ts';
import {latin} from '../format.ts';
import {isSrgbProfile} from './colour-profile.ts';
import {isUpright} from './orientation.ts';
import {concat, type StripOutcome} from './strip-outcome.ts';

/** WebP Container Specification: the bitstream, its transparency, and the header that announces it. */
const imageChunks = new Set(['VP8 ', 'VP8L', 'ALPH', 'VP8X']);
/** The only flag of the extended header that the image data need. */
const alphaFlag = 0x10;
const headerLength = 12;

/** Keeps the image data, byte for byte, and drops every other chunk; the extended header no longer announces them. */
export function stripWebp(bytes: Uint8Array): StripOutcome {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const chunks: Uint8Array[] = [];
	const dropped: FilePart[] = [];
	const end = 8 + view.getUint32(4, true);
	if (end > bytes.length) return {kind: 'encode', reason: 'damaged'};
	for (let at = headerLength; at + 8 <= end; ) {
		const name = latin(bytes.subarray(at, at + 4));
		const length = view.getUint32(at + 4, true);
		const payload = bytes.subarray(at + 8, at + 8 + length);
		if (at + 8 + length > end) return {kind: 'encode', reason: 'damaged'};
		if (name === 'ANIM' || name === 'ANMF') return {kind: 'encode', reason: 'animated'};
		if (name === 'ICCP' && !isSrgbProfile(payload)) return {kind: 'encode', reason: 'colours'};
		if (name === 'EXIF' && !isUpright(payload)) return {kind: 'encode', reason: 'orientation'};

		if (imageChunks.has(name)) chunks.push(chunkOf(name, name === 'VP8X' ? plainHeader(payload) : payload));
		else dropped.push({name, at, length: 8 + length});
		at += 8 + length + (length & 1);
	}
	if (end < bytes.length) dropped.push({name: 'after the end', at: end, length: bytes.length - end});
	return {kind: 'stripped', bytes: riffOf(chunks), dropped};
}

/** Canvas size and transparency; everything that is reserved is zero. */
function plainHeader(header: Uint8Array): Uint8Array {
	const plain = Uint8Array.from(header.subarray(0, 10));
	plain[0] = (plain[0] ?? 0) & alphaFlag;
	plain.fill(0, 1, 4);
	return plain;
}

function chunkOf(name: string, payload: Uint8Array): Uint8Array {
	const chunk = new Uint8Array(8 + payload.length + (payload.length & 1));
	for (let index = 0; index < 4; index++) chunk[index] = name.charCodeAt(index);
	new DataView(chunk.buffer).setUint32(4, payload.length, true);
	chunk.set(payload, 8);
	return chunk;
}

function riffOf(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const form = Uint8Array.from([...'RIFF\0\0\0\0WEBP'].map(letter => letter.charCodeAt(0)));
	const whole = concat([form, ...chunks]);
	new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
	return whole;
}
