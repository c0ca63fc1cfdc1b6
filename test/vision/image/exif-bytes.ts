import {crc32} from 'node:zlib';

/** Builds EXIF (Exif 2.3, TIFF 6.0) byte by byte, so that no test needs a camera's file. Everything is big-endian. */

type Value = string | readonly (readonly [number, number])[] | number;

export interface ExifTags {
	readonly main?: Readonly<Record<number, Value>>;
	readonly exif?: Readonly<Record<number, Value>>;
	readonly gps?: Readonly<Record<number, Value>>;
}

export const tag = {
	orientation: 0x0112,
	artist: 0x013b,
	dateTimeOriginal: 0x9003,
	cameraOwnerName: 0xa430,
	bodySerialNumber: 0xa431,
	latitudeRef: 1,
	latitude: 2,
	longitudeRef: 3,
	longitude: 4,
} as const;

const pointer = {exif: 0x8769, gps: 0x8825};

/** The JPEG with these tags before everything else. */
export function withExif(jpeg: Uint8Array, tags: ExifTags): Uint8Array {
	const payload = [...ascii('Exif'), 0, 0, ...tiff(tags)];
	return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, ...bytes(payload.length + 2, 2), ...payload, ...jpeg.subarray(2)]);
}

/** A WebP with these tags after an image chunk of odd length. */
export function webpWithExif(tags: ExifTags, prefix = ''): Uint8Array {
	const body = [...ascii('WEBP'), ...riffChunk('VP8L', [0x2f, 0, 0, 0, 0]), ...riffChunk('EXIF', [...ascii(prefix), ...tiff(tags)])];
	return Uint8Array.from(riffChunk('RIFF', body));
}

/** Lengths are little-endian, and chunks of odd length are padded. */
function riffChunk(name: string, data: readonly number[]): number[] {
	return [...ascii(name), ...bytes(data.length, 4).toReversed(), ...data, ...(data.length % 2 ? [0] : [])];
}

/** The PNG with these tags in an eXIf chunk, before its end. */
export function pngWithExif(png: Uint8Array, tags: ExifTags): Uint8Array {
	const block = tiff(tags);
	const chunk = [...ascii('eXIf'), ...block];
	return Uint8Array.from([
		...png.subarray(0, -12),
		...bytes(block.length, 4),
		...chunk,
		...bytes(crc32(Uint8Array.from(chunk)), 4),
		...png.subarray(-12),
	]);
}

/** Directories one after the other, each followed by the values that do not fit into its entries. */
function tiff({main = {}, exif, gps}: ExifTags): number[] {
	const header = [...ascii('MM'), 0, 42, ...bytes(8, 4)];
	const entries = (extra: Record<number, number>) => ({...main, ...extra});
	const blank = directory(entries({...(exif && {[pointer.exif]: 0}), ...(gps && {[pointer.gps]: 0})}), 8);
	const exifAt = 8 + blank.length;
	const exifPart = exif ? directory(exif, exifAt) : [];
	const gpsAt = exifAt + exifPart.length;
	const gpsPart = gps ? directory(gps, gpsAt) : [];
	const first = directory(entries({...(exif && {[pointer.exif]: exifAt}), ...(gps && {[pointer.gps]: gpsAt})}), 8);
	return [...header, ...first, ...exifPart, ...gpsPart];
}

function directory(tags: Readonly<Record<number, Value>>, start: number): number[] {
	const list = Object.entries(tags).map(([name, value]) => ({name: Number(name), ...encode(Number(name), value)}));
	const rows: number[] = [];
	const values: number[] = [];
	for (const {name, type, count, data} of list.toSorted((a, b) => a.name - b.name)) {
		const offset = start + 2 + list.length * 12 + 4 + values.length;
		const inPlace = data.length <= 4;
		rows.push(
			...bytes(name, 2),
			...bytes(type, 2),
			...bytes(count, 4),
			...(inPlace ? [...data, 0, 0, 0, 0].slice(0, 4) : bytes(offset, 4)),
		);
		if (!inPlace) values.push(...data);
	}

	return [...bytes(list.length, 2), ...rows, ...bytes(0, 4), ...values];
}

/** A text, a list of fractions, or a number: a short for the orientation and a long for a pointer. */
function encode(name: number, value: Value): {type: number; count: number; data: number[]} {
	if (typeof value === 'string') return {type: 2, count: value.length + 1, data: [...ascii(value), 0]};
	if (typeof value !== 'number') return {type: 5, count: value.length, data: value.flatMap(parts => parts.flatMap(part => bytes(part, 4)))};
	return name === tag.orientation ? {type: 3, count: 1, data: bytes(value, 2)} : {type: 4, count: 1, data: bytes(value, 4)};
}

function bytes(value: number, count: number): number[] {
	return Array.from({length: count}, (_, index) => Math.floor(value / 256 ** (count - 1 - index)) % 256);
}

function ascii(text: string): number[] {
	return [...text].map(letter => letter.charCodeAt(0));
}
