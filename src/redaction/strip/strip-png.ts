import type {FilePart} from '../file-part.ts';
import {latin} from '../format.ts';
import {isUpright} from './orientation.ts';
import {concat, type StripOutcome} from './strip-outcome.ts';

/** What a decoder makes pixels from, and what it shows their colours by (PNG, third edition, 11.2 and 11.3.2). */
const imageChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'sRGB', 'gAMA', 'cHRM', 'cICP']);
const signatureLength = 8;

/** Keeps the chunks of the list above, byte for byte, and drops all others and what follows the end. */
export function stripPng(bytes: Uint8Array): StripOutcome {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const pieces: Uint8Array[] = [bytes.subarray(0, signatureLength)];
	const dropped: FilePart[] = [];
	for (let at = signatureLength; at + 12 <= bytes.length; ) {
		const length = view.getUint32(at);
		const name = latin(bytes.subarray(at + 4, at + 8));
		const end = at + 12 + length;
		const payload = bytes.subarray(at + 8, end - 4);
		if (end > bytes.length) break;
		if (name === 'acTL') return {kind: 'encode', reason: 'animated'};
		if (name === 'iCCP' && !latin(payload.subarray(0, 79)).includes('sRGB')) return {kind: 'encode', reason: 'colours'};
		if (name === 'eXIf' && !isUpright(payload)) return {kind: 'encode', reason: 'orientation'};

		if (imageChunks.has(name)) pieces.push(bytes.subarray(at, end));
		else dropped.push({name, at, length: end - at});
		at = end;
		if (name === 'IEND') {
			if (at < bytes.length) dropped.push({name: 'after the end', at, length: bytes.length - at});
			return {kind: 'stripped', bytes: concat(pieces), dropped};
		}
	}
	return {kind: 'encode', reason: 'damaged'};
}
