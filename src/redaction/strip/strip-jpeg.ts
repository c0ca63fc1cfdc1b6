import type {FilePart} from '../file-part.ts';
import {latin} from '../format.ts';
import {isSrgbProfile} from './colour-profile.ts';
import {isUpright} from './orientation.ts';
import {concat, type EncodingReason, type StripOutcome} from './strip-outcome.ts';

/** Marker codes (ITU-T T.81, table B.1). */
const marker = {startOfImage: 0xd8, endOfImage: 0xd9, startOfScan: 0xda, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee} as const;
/** Frames that are not hierarchical, tables and lines: what a decoder makes pixels from. */
const imageSegments = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc9, 0xca, 0xcb, 0xcc, 0xdb, 0xdc, 0xdd]);
const isMetadata = (code: number): boolean => (code >= 0xe0 && code <= 0xef) || code === 0xfe;

/**
 * JFIF 1.01 with square pixels and no thumbnail. Written where the file had a JFIF segment: its density can tell programs apart, and its
 * thumbnail can show what was covered.
 */
export const plainJfif: readonly number[] = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
/** Adobe's segment but for its last byte, which says how colours are stored: without it, some files are shown in wrong ones. */
export const plainAdobe: readonly number[] = [0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0];

/** Drops every segment and every byte that is no image data. What is left of the image data is the same, bit for bit. */
export function stripJpeg(bytes: Uint8Array): StripOutcome {
	const pieces: Uint8Array[] = [Uint8Array.of(0xff, marker.startOfImage)];
	const dropped: FilePart[] = [];
	let at = 2;
	while (at < bytes.length) {
		const next = skipFill(bytes, at);
		if (next > at + 1) dropped.push({name: 'fill bytes', at, length: next - at - 1});
		const code = bytes[next];
		if (bytes[at] !== 0xff || code === undefined) return again('damaged');
		if (code === marker.endOfImage) {
			pieces.push(Uint8Array.of(0xff, marker.endOfImage));
			const rest = bytes.length - next - 1;
			if (rest > 0) dropped.push({name: 'after the end', at: next + 1, length: rest});
			return {kind: 'stripped', bytes: concat(pieces), dropped};
		}

		const end = next + 1 + ((bytes[next + 1] ?? 0) << 8) + (bytes[next + 2] ?? 0);
		if (end > bytes.length || end < next + 3) return again('damaged');
		const payload = bytes.subarray(next + 3, end);
		if (isMetadata(code)) {
			const reason = whyEncode(code, payload);
			if (reason) return again(reason);
			const plain = plainOf(code, payload);
			if (plain) pieces.push(plain);
			else dropped.push({name: nameOf(code, payload), at: next - 1, length: end - next + 1});
			at = end;
		} else if (code === marker.startOfScan) {
			at = endOfScan(bytes, end);
			pieces.push(bytes.subarray(next - 1, at));
		} else if (imageSegments.has(code)) {
			pieces.push(bytes.subarray(next - 1, end));
			at = end;
		} else return again('damaged');
	}
	return again('damaged');
}

const again = (reason: EncodingReason): StripOutcome => ({kind: 'encode', reason});

/** Where the code of the marker is: any number of `0xff` may come before it. */
function skipFill(bytes: Uint8Array, from: number): number {
	let at = from + 1;
	while (bytes[at] === 0xff) at++;
	return at;
}

/** A scan ends with the first marker that is neither a restart nor a stuffed zero. */
function endOfScan(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
		const code = bytes[at + 1];
		if (code !== 0 && !(code !== undefined && code >= 0xd0 && code <= 0xd7)) return at;
	}
	return bytes.length;
}

const startsWith = (payload: Uint8Array, text: string): boolean => latin(payload.subarray(0, text.length)) === text;

function whyEncode(code: number, payload: Uint8Array): EncodingReason | undefined {
	if (code === marker.app1 && startsWith(payload, 'Exif\0') && !isUpright(payload)) return 'orientation';
	// Of a profile in several segments, the first holds the description.
	const isFirstOfProfile = code === marker.app2 && startsWith(payload, 'ICC_PROFILE\0\x01');
	return isFirstOfProfile && !isSrgbProfile(payload) ? 'colours' : undefined;
}

function plainOf(code: number, payload: Uint8Array): Uint8Array | undefined {
	if (code === marker.app0 && startsWith(payload, 'JFIF\0')) return Uint8Array.from(plainJfif);
	if (code === marker.app14 && startsWith(payload, 'Adobe') && payload.length >= 12)
		return Uint8Array.from([...plainAdobe, payload[11] ?? 0]);
	return undefined;
}

function nameOf(code: number, payload: Uint8Array): string {
	const [text = ''] = /^[\w:/. ]+/.exec(latin(payload.subarray(0, 40))) ?? [];
	return `${code === 0xfe ? 'COM' : `APP${code - marker.app0}`} ${text}`.trim();
}
