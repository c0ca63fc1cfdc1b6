import type {FilePart} from '../file-part.ts';
import {latin} from '../format.ts';
import {hasPicture} from './has-picture.ts';

/** One form that ends with the file; in it the bitstream, and before it at most its transparency and the header for that. */
export function readBackWebp(bytes: Uint8Array): {found: readonly FilePart[]; imageData: readonly FilePart[]} {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const found: FilePart[] = [];
	const imageData: FilePart[] = [];
	const claimed = view.getUint32(4, true) + 8;
	if (claimed !== bytes.length) found.push({name: 'after the end', at: claimed, length: bytes.length - claimed});
	let isExtended = false;
	let position = 12;
	while (position < Math.min(claimed, bytes.length)) {
		const size = position + 8 <= bytes.length ? view.getUint32(position + 4, true) : bytes.length;
		const end = position + 8 + size;
		if (end > bytes.length) {
			found.push({name: 'no chunk where one must be', at: position, length: bytes.length - position});
			break;
		}

		const name = latin(bytes.subarray(position, position + 4));
		const payload = bytes.subarray(position + 8, end);
		const part = {name, at: position, length: 8 + size};
		if (name === 'VP8X') {
			isExtended = true;
			if (!isPlainHeader(payload)) found.push({...part, name: 'VP8X that announces more than transparency'});
		} else if (name === 'VP8 ' || name === 'VP8L' || name === 'ALPH') imageData.push(part);
		else found.push(hasPicture(payload) ? {...part, name: `thumbnail in ${name}`} : part);
		if (size % 2 === 1 && bytes[end] !== 0) found.push({name: 'padding', at: end, length: 1});
		position = end + (size % 2);
	}
	const bitstreams = imageData.filter(({name}) => name !== 'ALPH');
	if (bitstreams.length !== 1) found.push({name: 'not exactly one picture', at: 0, length: 0});
	// Decoders pass over any other transparency, so that it may hold anything.
	for (const [index, part] of imageData.entries())
		if (part.name === 'ALPH' && !(isExtended && imageData[index + 1]?.name === 'VP8 '))
			found.push({...part, name: 'ALPH that belongs to no picture'});
	return {found, imageData};
}

const isPlainHeader = (header: Uint8Array): boolean =>
	header.length === 10 && ((header[0] ?? 0xff) & ~0x10) === 0 && header.subarray(1, 4).every(byte => byte === 0);
