import type {FilePart} from '../file-part.ts';
import {latin} from '../format.ts';
import {hasPicture} from './has-picture.ts';
import {hasExactLength} from './jpeg-segments.ts';
import {BlockCounter} from './last-block.ts';

/** The only bytes that a JFIF segment may have: version 1.01, square pixels, no thumbnail. */
const jfif = 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0';
/** The only bytes that Adobe's segment may have, before its last one: 0, 1 or 2. */
const adobe = 'Adobe\0\x64\0\0\0\0';

interface JpegParts {
	readonly found: readonly FilePart[];
	readonly imageData: readonly FilePart[];
}

/** ITU-T T.81, annex B: start, segments and scans, end; nothing before, between or after. */
export function readBackJpeg(bytes: Uint8Array, countsBlocks: boolean): JpegParts {
	const found: FilePart[] = [];
	const imageData: FilePart[] = [];
	const counter = new BlockCounter();
	let position = 2;
	for (;;) {
		const from = position;
		while (bytes[position] === 0xff && bytes[position + 1] === 0xff) position++;
		if (position > from) found.push({name: 'fill bytes', at: from, length: position - from});
		const code = bytes[position] === 0xff ? bytes[position + 1] : undefined;
		if (code === 0xd9) {
			const rest = bytes.length - position - 2;
			const name = hasPicture(bytes.subarray(position + 2)) ? 'thumbnail after the end' : 'after the end';
			if (rest > 0) found.push({name, at: position + 2, length: rest});
			return {found, imageData};
		}

		const size = ((bytes[position + 2] ?? 0) << 8) | (bytes[position + 3] ?? 0);
		const isSegment = code !== undefined && code >= 0xc0 && size >= 2 && position + 2 + size <= bytes.length;
		if (!isSegment) {
			found.push({name: 'no marker where one must be', at: position, length: bytes.length - position});
			return {found, imageData};
		}

		const payload = bytes.subarray(position + 4, position + 2 + size);
		const end = code === 0xda ? findScanEnd(bytes, position + 2 + size) : position + 2 + size;
		const part = {at: position, length: end - position};
		if (hasExactLength(code, payload)) {
			imageData.push({name: `marker ${code.toString(16)}`, ...part});
			if (countsBlocks) counter.see(code, payload);
			const data = position + 2 + size;
			const last = code === 0xda && countsBlocks ? counter.endOfBlocks(bytes, payload, {data, end}) : undefined;
			if (last !== undefined && last < end) found.push({name: 'after the last block', at: last, length: end - last});
		} else if (!isPlain(code, payload)) found.push({name: nameOf(code, payload), ...part});
		position = end;
	}
}

function isPlain(code: number, payload: Uint8Array): boolean {
	const text = latin(payload.subarray(0, 16));
	if (code === 0xe0) return text === jfif && payload.length === jfif.length;
	return code === 0xee && text.startsWith(adobe) && payload.length === 12 && (payload[11] ?? 3) <= 2;
}

/** Coded data: any byte, where `ff` is followed by a zero or is a restart marker. */
function findScanEnd(bytes: Uint8Array, from: number): number {
	let position = from;
	while (position < bytes.length) {
		if (bytes[position] !== 0xff) {
			position++;
			continue;
		}
		const next = bytes[position + 1] ?? -1;
		if (next !== 0 && (next & 0xf8) !== 0xd0) return position;
		position += 2;
	}
	return position;
}

/** A picture within a segment is named first: a thumbnail shows what was covered. */
function nameOf(code: number, payload: Uint8Array): string {
	const kind = code === 0xfe ? 'COM' : code >= 0xe0 && code <= 0xef ? `APP${code - 0xe0}` : `marker ${code.toString(16)}`;
	const [label = ''] = /^[\w:/. ]*/.exec(latin(payload.subarray(0, 40))) ?? [];
	return [hasPicture(payload) && 'thumbnail in', kind, label].filter(Boolean).join(' ');
}
