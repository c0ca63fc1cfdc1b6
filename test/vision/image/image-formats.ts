import {readFileSync} from 'node:fs';
import {crc32, deflateSync} from 'node:zlib';
import {pngOf} from './png-bytes.ts';

export interface Format {
	readonly name: string;
	readonly files: readonly Uint8Array[];
	/** Segments, chunks or boxes; put together, they are the file. */
	readonly split: (file: Uint8Array) => readonly Uint8Array[];
	/** Parts that do not belong there, or that give another size. */
	readonly foreign: readonly Uint8Array[];
	/** Corrects what a decoder checks first, so that it reads on. */
	readonly seal?: (parts: readonly Uint8Array[]) => readonly Uint8Array[];
	/** Two sizes: a large one for whoever skips something unknown as decoders do, and a small one for whoever takes it for a segment. */
	readonly decoy?: (parts: readonly Uint8Array[], unknown: number) => readonly Uint8Array[];
}

const fixture = (path: string): Uint8Array => Uint8Array.from(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
	Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...part].map(letter => letter.charCodeAt(0)) : [...part])));
const zeros = (length: number): readonly number[] => Array(length).fill(0);

const jpegFrame = (marker: number, side: number): readonly number[] => {
	const components = [1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
	return [0xff, marker, 0, 17, 8, side >> 8, side & 255, side >> 8, side & 255, 3, ...components];
};
const pngChunk = (name: string, data: readonly number[]): Uint8Array => bytes([0, 0, 0, data.length], name, data, zeros(4));
const ihdr = (side: number): readonly number[] => [0, 0, side >> 8, side & 255, 0, 0, side >> 8, side & 255, 8, 0, 0, 0, 0];
/** 3,000 pixels: more than any of the drawings, and cheap to decode. */
export const large = [0, 0, 0x0b, 0xb8];

export const formats: readonly Format[] = [
	{
		name: 'JPEG',
		files: ['pictures/portrait-400.jpg', 'pictures/nobody.jpg', 'bad-pictures/cmyk.jpg'].map(fixture),
		split: splitJpeg,
		decoy: jpegDecoy,
		foreign: [
			...[0x00, 0x01, 0x02, 0xc8, 0xd0, 0xd7, 0xd8, 0xdc, 0xde, 0xdf, 0xf0, 0xfd, 0xff].map(marker => bytes([0xff, marker])),
			...[0, 1, 2, 3, 20].map(length => bytes([0xff, 0xfe, 0, length])),
			...[0xc0, 0xc1, 0xc2, 0xc3, 0xc9].flatMap(marker => [64, 3000].map(side => bytes(jpegFrame(marker, side)))),
			bytes([0xff, 0xdc, 0, 4, 0x0b, 0xb8]),
			bytes([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]),
			bytes([0xff, 0xd9, 0xff, 0xd8]),
		],
	},
	{
		name: 'PNG',
		files: [fixture('bad-pictures/sixteen-bit.png'), pngOf(40, 30, 8, deflateSync)],
		split: file => [file.subarray(0, 8), ...splitChunks(file, 8, view => at => view.getUint32(at) + 12)],
		foreign: [
			pngChunk('tEXt', [...bytes('Title\0t')]),
			// Where the size would be, this has a small one.
			...['tEXt', 'tIME', 'CgBI'].map(name => pngChunk(name, ihdr(8))),
			pngChunk('IHDR', ihdr(3000)),
			pngChunk('IHDR', ihdr(8)),
			pngChunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]),
			pngChunk('fcTL', [...zeros(4), ...large, ...large, ...zeros(8), 0, 1, 0, 1, 0, 0]),
			pngChunk('CgBI', zeros(4)),
			pngChunk('IEND', []),
			pngChunk('eXIf', [...bytes('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0')]),
			pngChunk('pHYs', [0, 0, 0, 1, 0, 0, 0, 200, 0]),
		],
		seal: parts => parts.map((part, index) => (index === 0 ? part : withChecksum(part))),
	},
	{
		name: 'GIF',
		files: [fixture('bad-pictures/moving.gif')],
		split: splitGif,
		foreign: [
			bytes([0]),
			bytes([0x3b]),
			bytes([0x21, 0xf9, 1, 0, 0]),
			bytes([0x21, 0xf9, 4, 0, 0, 0, 0, 0]),
			bytes([0x21, 0xff, 3, 1, 2, 3, 0]),
			bytes([0x21, 0xff, 11], 'NETSCAPE2.0', [1, 1, 0]),
			bytes([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0]),
			bytes([0x21, 0x01, 2, 0x2c, 0x2c, 0]),
			bytes([0x21, 0xfe, 2, 0x2c, 0x2c, 0]),
			bytes([0x21, 0x42, 1, 0, 0]),
			bytes([0x2c, 0, 0, 0, 0, 0xb8, 0x0b, 0xb8, 0x0b, 0, 2, 1, 0, 0]),
			bytes([0x2c, 0xb8, 0x0b, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0]),
		],
	},
	{
		name: 'WebP',
		files: [fixture('bad-pictures/moving.webp')],
		split: file => [
			file.subarray(0, 12),
			...splitChunks(file, 12, view => at => 8 + view.getUint32(at + 4, true) + (view.getUint32(at + 4, true) % 2)),
		],
		foreign: [
			bytes('VP8X', [10, 0, 0, 0], zeros(4), [63, 0, 0, 63, 0, 0]),
			bytes('VP8X', [10, 0, 0, 0], zeros(4), [0xb8, 0x0b, 0, 0xb8, 0x0b, 0]),
			bytes('VP8X', [12, 0, 0, 0], zeros(4), [63, 0, 0, 63, 0, 0, 0, 0]),
			bytes('VP8L', [5, 0, 0, 0], [0x2f, 0xff, 0xff, 0xff, 0x0f, 0]),
			bytes('VP8 ', [10, 0, 0, 0], [0x10, 0, 0, 0x9d, 0x01, 0x2a, 0xff, 0x3f, 0xff, 0x3f]),
			bytes('ALPH', [2, 0, 0, 0, 0, 0]),
			bytes('ANIM', [6, 0, 0, 0], zeros(6)),
			bytes('ANMF', [16, 0, 0, 0], zeros(6), [0xb8, 0x0b, 0, 0xb8, 0x0b, 0], zeros(4)),
			bytes('JUNK', [2, 0, 0, 0, 0, 0]),
		],
		seal: sealRiff,
	},
	{
		name: 'AVIF',
		files: [fixture('bad-pictures/moving.avif')],
		split: file => splitChunks(file, 0, view => at => view.getUint32(at)),
		foreign: [
			bytes([0, 0, 0, 8], 'free'),
			bytes([0, 0, 0, 8], 'mini'),
			bytes([0, 0, 0, 0], 'skip'),
			bytes([0, 0, 0, 1], 'free', zeros(7), [16]),
		],
	},
];

/** Taken for a segment, the unknown marker has the first bytes of the frame after it for its length. It ends at the smaller frame. */
function jpegDecoy(parts: readonly Uint8Array[], unknown: number): readonly Uint8Array[] {
	const index = parts.findIndex(([, marker = 0]) => marker >= 0xc0 && marker <= 0xc2);
	const frame = parts[index];
	const [start = 0, marker = 0] = frame ?? [];
	if (!frame) return parts;

	const small = jpegFrame(marker, 8);
	const distance = start * 256 + marker - frame.length - 4;
	const comment = bytes([0xff, 0xfe, 0xff, 0xfd], zeros(Math.max(0, distance)), small);
	const filled = bytes([...comment], zeros(Math.max(0, 0xffff - comment.length)));
	return parts.toSpliced(index, 1, bytes([0xff, unknown]), frame, filled);
}

export const join = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

function splitJpeg(file: Uint8Array): readonly Uint8Array[] {
	const view = new DataView(file.buffer);
	const parts = [file.subarray(0, 2)];
	let at = 2;
	// The scan and all that follows are one part.
	for (; view.getUint8(at + 1) !== 0xda; at += 2 + view.getUint16(at + 2)) parts.push(file.subarray(at, at + 2 + view.getUint16(at + 2)));
	return [...parts, file.subarray(at)];
}

function splitGif(file: Uint8Array): readonly Uint8Array[] {
	const colours = 13 + 3 * 2 ** (((file[10] ?? 0) & 7) + 1);
	const parts = [file.subarray(0, colours)];
	let at = colours;
	while (file[at] === 0x21) {
		const start = at;
		for (at += 2; file[at]; ) at += 1 + (file[at] ?? 0);
		parts.push(file.subarray(start, ++at));
	}

	return [...parts, file.subarray(at)];
}

function splitChunks(file: Uint8Array, start: number, lengthIn: (view: DataView) => (at: number) => number): readonly Uint8Array[] {
	const lengthAt = lengthIn(new DataView(file.buffer));
	const parts: Uint8Array[] = [];
	for (let at = start; at < file.length; at += lengthAt(at)) parts.push(file.subarray(at, at + lengthAt(at)));
	return parts;
}

function withChecksum(chunk: Uint8Array): Uint8Array {
	if (chunk.length < 12) return chunk;
	const sealed = Uint8Array.from(chunk);
	new DataView(sealed.buffer).setUint32(sealed.length - 4, crc32(sealed.subarray(4, -4)));
	return sealed;
}

/** The RIFF header's length. */
function sealRiff(parts: readonly Uint8Array[]): readonly Uint8Array[] {
	const [head = new Uint8Array(12), ...rest] = parts;
	const sealed = Uint8Array.from(head);
	if (sealed.length >= 8) new DataView(sealed.buffer).setUint32(4, join(parts).length - 8, true);
	return [sealed, ...rest];
}
