/**
 * Adds a place to a JPEG: an Exif segment that holds only GPS coordinates (Exif 2.32, 4.6.6; TIFF 6.0, section 2). They point one
 * second of arc north and east of 0°, 0°, which is in the Gulf of Guinea, where nobody lives.
 *
 * @param thumbnail a JPEG to hide in the same segment, as cameras do (Exif 2.32, 4.5.5); all of it must fit into 65,533 bytes
 */
export function withPlace(jpeg: ArrayBuffer, thumbnail?: ArrayBuffer): ArrayBuffer {
	const payload = [...ascii('Exif\0\0'), ...tiffWith(thumbnail && new Uint8Array(thumbnail))];
	const segment = [0xff, 0xe1, ...bigEndian(payload.length + 2), ...payload];
	const image = new Uint8Array(jpeg);
	const whole = new Uint8Array(image.length + segment.length);
	whole.set(image.subarray(0, startOfImage));
	whole.set(segment, startOfImage);
	whole.set(image.subarray(startOfImage), startOfImage + segment.length);
	return whole.buffer;
}

const startOfImage = 2;
const types = {ascii: 2, short: 3, long: 4, rational: 5} as const;
const tags = {
	...{gps: 0x8825, latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4},
	...{compression: 0x0103, thumbnailAt: 0x0201, thumbnailLength: 0x0202},
} as const;
/** Of thumbnails: JPEG. */
const compressedAsJpeg = 6;
const headerLength = 8;
const entryLength = 12;
/** The entries, preceded by their count and followed by the offset of the next directory. */
const directoryLength = (entries: number): number => 2 + entries * entryLength + 4;
const gpsAt = headerLength + directoryLength(1);
const coordinatesAt = gpsAt + directoryLength(4);
const coordinatesLength = 48;
const thumbnailDirectoryAt = coordinatesAt + coordinatesLength;
const thumbnailAt = thumbnailDirectoryAt + directoryLength(3);

const tiffWith = (thumbnail: Uint8Array | undefined): readonly number[] => [
	...ascii('II'),
	...[42, 0],
	...uint32(headerLength),
	...directory([entry(tags.gps, types.long, 1, uint32(gpsAt))], thumbnail ? thumbnailDirectoryAt : 0),
	...directory([
		entry(tags.latitudeRef, types.ascii, 2, ascii('N\0\0\0')),
		entry(tags.latitude, types.rational, 3, uint32(coordinatesAt)),
		entry(tags.longitudeRef, types.ascii, 2, ascii('E\0\0\0')),
		entry(tags.longitude, types.rational, 3, uint32(coordinatesAt + 24)),
	]),
	// Degrees, minutes and seconds of both coordinates, each with the denominator 1.
	...[0, 0, 1, 0, 0, 1].flatMap(number => [...uint32(number), ...uint32(1)]),
	...(thumbnail
		? [
				...directory([
					entry(tags.compression, types.short, 1, uint32(compressedAsJpeg)),
					entry(tags.thumbnailAt, types.long, 1, uint32(thumbnailAt)),
					entry(tags.thumbnailLength, types.long, 1, uint32(thumbnail.length)),
				]),
				...thumbnail,
			]
		: []),
];

/** @param next offset of the directory after this one; 0 where there is none */
function directory(entries: readonly (readonly number[])[], next = 0): readonly number[] {
	return [entries.length, 0, ...entries.flat(), ...uint32(next)];
}

function entry(tag: number, type: number, count: number, value: readonly number[]): readonly number[] {
	return [tag & 0xff, tag >> 8, type, 0, ...uint32(count), ...value];
}

function uint32(number: number): readonly number[] {
	return [0, 8, 16, 24].map(shift => (number >>> shift) & 0xff);
}

function bigEndian(number: number): readonly number[] {
	return [number >> 8, number & 0xff];
}

function ascii(text: string): readonly number[] {
	return [...text].map(letter => letter.charCodeAt(0));
}
