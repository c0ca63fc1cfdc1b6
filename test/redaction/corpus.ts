import {readFileSync} from 'node:fs';
import {crc32, deflateSync} from 'node:zlib';
import {tag, webpWithExif, withExif} from '../vision/image/exif-bytes.ts';
import {pngOf} from '../vision/image/png-bytes.ts';
import {jpegWithExtendedXmp, jpegWithXmp, webpWithXmp, xmp} from '../vision/image/xmp-bytes.ts';

/** Files with every kind of metadata, put together by hand: each holds `secret`, which must not be in what is saved. */

export const secret = 'Ada Muster at home';
export const fixture = (file: string): Uint8Array => Uint8Array.from(readFileSync(new URL(`../fixtures/${file}`, import.meta.url)));
export const drawing = fixture('pictures/portrait-400.jpg');
const ascii = (text: string): number[] => [...text].map(letter => letter.charCodeAt(0));
const u16 = (value: number): number[] => [value >> 8, value & 0xff];
const u32 = (value: number): number[] => [24, 16, 8, 0].map(shift => (value >>> shift) & 0xff);
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]));

/** A small picture of the uncovered face, as cameras put beside the large one. */
export const thumbnail = fixture('pictures/size-40.jpg');

const segment = (code: number, ...content: readonly (string | Uint8Array | readonly number[])[]): readonly number[] => {
	const payload = content.flatMap(part => (typeof part === 'string' ? ascii(part) : [...part]));
	return [0xff, code, ...u16(payload.length + 2), ...payload];
};
const before = (...segments: readonly (readonly number[])[]): Uint8Array => join(drawing.subarray(0, 2), ...segments, drawing.subarray(2));

const packet = xmp(`xmlns:dc="d" dc:creator="${secret}"`);
const srgbProfile = `${'\0'.repeat(128)}desc sRGB IEC61966-2.1`;

export const jpegs: Readonly<Record<string, Uint8Array>> = {
	'EXIF with place, time, serial number and owner': withExif(drawing, {
		main: {[tag.artist]: secret, [tag.orientation]: 1},
		exif: {[tag.dateTimeOriginal]: '2026:07:11 20:15:30', [tag.bodySerialNumber]: secret},
		gps: {[tag.latitudeRef]: 'N', [tag.latitude]: [[0, 1]]},
	}),
	'a thumbnail in EXIF': before(segment(0xe1, 'Exif\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0', thumbnail)),
	'a thumbnail in JFXX': before(segment(0xe0, 'JFXX\0\x10', thumbnail)),
	'a thumbnail in JFIF': join(
		drawing.subarray(0, 2),
		segment(0xe0, 'JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01', [200, 150, 120]),
		drawing.subarray(drawing[3] === 0xe0 ? 20 : 2),
	),
	'a thumbnail in Photoshop’s resources': before(segment(0xed, 'Photoshop 3.0\x008BIM\x04\x0c\0\0', u32(thumbnail.length), thumbnail)),
	'a second picture (MPF)': join(drawing.subarray(0, 2), segment(0xe2, 'MPF\0MM\0\x2a\0\0\0\x08'), drawing.subarray(2), thumbnail),
	IPTC: before(segment(0xed, 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x17\x1c\x02\x50\0\x12', secret)),
	XMP: jpegWithXmp(drawing, packet),
	'extended XMP': jpegWithExtendedXmp(drawing, packet, 40),
	'a comment': before(segment(0xfe, secret)),
	'a colour profile of sRGB': before(segment(0xe2, 'ICC_PROFILE\0\x01\x01', srgbProfile, secret)),
	'content credentials': before(segment(0xeb, 'JP\0\x01jumb', secret)),
	'an editor’s own segment': before(segment(0xec, 'Ducky\0', secret)),
	'a segment that nobody knows': before(segment(0xef, secret)),
	'something after the end': join(drawing, ascii(secret), thumbnail),
	'fill bytes between segments': join(drawing.subarray(0, 2), [0xff, 0xff, 0xff], drawing.subarray(2)),
	'metadata between tables and scan': join(
		drawing.subarray(0, indexOfScan(drawing)),
		segment(0xfe, secret),
		drawing.subarray(indexOfScan(drawing)),
	),
};

function indexOfScan(jpeg: Uint8Array): number {
	return jpeg.findIndex((byte, index) => byte === 0xff && jpeg[index + 1] === 0xda);
}

export const pngChunk = (name: string, data: readonly number[]): readonly number[] => {
	const body = [...ascii(name), ...data];
	return [...u32(data.length), ...body, ...u32(crc32(Uint8Array.from(body)))];
};
export const grey = pngOf(40, 30, 8, deflateSync);
const beforeEnd = (...chunks: readonly (readonly number[])[]): Uint8Array => join(grey.subarray(0, -12), ...chunks, grey.subarray(-12));

export const pngs: Readonly<Record<string, Uint8Array>> = {
	...Object.fromEntries(
		['tEXt', 'zTXt', 'iTXt', 'tIME', 'pHYs', 'prVt', 'caBX', 'sPLT', 'hIST'].map(name => [name, beforeEnd(pngChunk(name, ascii(secret)))]),
	),
	eXIf: beforeEnd(pngChunk('eXIf', [...ascii('MM\0\x2a\0\0\0\x08\0\0\0\0\0\0'), ...ascii(secret), ...thumbnail])),
	'something after the end': join(grey, ascii(secret)),
};

/** Its lines unpack to this many bytes more than the picture has. */
export const bombBytes = 64_000_000;
export const pngBomb = join(
	grey.subarray(0, 33),
	pngChunk('IDAT', [...deflateSync(Buffer.alloc((40 * 3 + 1) * 30 + bombBytes))]),
	grey.subarray(-12),
);

/** A chunk may be as long as it likes: what is after the picture's lines is unpacked and never shown. */
export const pngWithHiddenLines = join(
	grey.subarray(0, 33),
	pngChunk('IDAT', [...deflateSync(Buffer.concat([Buffer.alloc((40 * 3 + 1) * 30), Buffer.from(secret)]))]),
	grey.subarray(-12),
);

/** What decoders pass over, in chunks that a picture may have: they are all image data to whoever drops metadata by name. */
export const pngWithRepeatedChunks = beforeEnd(pngChunk('gAMA', [0, 0, 177, 143]), pngChunk('gAMA', ascii(secret.slice(0, 4))));

const riffChunk = (name: string, data: readonly number[]): readonly number[] => [
	...ascii(name),
	...u32(data.length).toReversed(),
	...data,
	...(data.length % 2 ? [0] : []),
];
const riff = (...chunks: readonly (readonly number[])[]): Uint8Array =>
	Uint8Array.from(riffChunk('RIFF', [...ascii('WEBP'), ...chunks.flat()]));
const bitstream = riffChunk('VP8L', [0x2f, 0, 0, 0, 0]);
const extended = riffChunk('VP8X', [0x2c, 9, 9, 9, 0, 0, 0, 0, 0, 0]);

export const webps: Readonly<Record<string, Uint8Array>> = {
	EXIF: webpWithExif({main: {[tag.artist]: secret}}),
	XMP: webpWithXmp(packet),
	'an extended header that announces both': riff(extended, bitstream, riffChunk('XMP ', ascii(secret))),
	'a chunk that nobody knows': riff(bitstream, riffChunk('JUNK', ascii(secret))),
	'something after the end': join(riff(bitstream), ascii(secret)),
	'padding that says something': (file => {
		file[file.length - 1] = 65;
		return file;
	})(riff(bitstream)),
};

export const webpsWithHiddenTransparency = [
	riff(riffChunk('ALPH', ascii(secret)), bitstream),
	riff(bitstream, riffChunk('ALPH', ascii(secret))),
	riff(riffChunk('VP8X', [0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0]), riffChunk('ALPH', ascii(secret)), bitstream),
];
/** The format's own order of a lossy picture with transparency. */
export const webpWithTransparency = riff(
	riffChunk('VP8X', [0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
	riffChunk('ALPH', [0, 0]),
	riffChunk('VP8 ', [0, 0]),
);

/** Files that have to be encoded again, and why. */
export const toEncode = {
	'a JPEG that only its EXIF turns upright': [withExif(drawing, {main: {[tag.orientation]: 6}}), 'orientation'],
	'a JPEG whose EXIF cannot be read': [before(segment(0xe1, 'Exif\0\0MM')), 'orientation'],
	'a JPEG in Display P3': [before(segment(0xe2, 'ICC_PROFILE\0\x01\x01', '\0'.repeat(128), 'desc Display P3')), 'colours'],
	'a JPEG that breaks off': [drawing.subarray(0, -40), 'damaged'],
	'a PNG with a profile of its own': [beforeEnd(pngChunk('iCCP', ascii('My monitor\0\0'))), 'colours'],
	'an animated PNG': [beforeEnd(pngChunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0])), 'animated'],
	'an animated WebP': [fixture('bad-pictures/moving.webp'), 'animated'],
	'a GIF': [fixture('bad-pictures/moving.gif'), 'animated'],
	'an AVIF': [fixture('bad-pictures/moving.avif'), 'format'],
} as const;
