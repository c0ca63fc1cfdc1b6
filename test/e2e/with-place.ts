/** Adds a place to a JPEG: an Exif segment that holds only GPS coordinates (Exif 2.32, 4.6.6; TIFF 6.0, section 2). */
export function withPlace(jpeg: Buffer): Buffer {
	const tiff = Buffer.concat([header, mainDirectory, gpsDirectory, coordinates]);
	const payload = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
	const length = Buffer.alloc(2);
	length.writeUInt16BE(payload.length + 2);
	return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, payload, jpeg.subarray(2)]);
}

const ascii = 2;
const long = 4;
const rational = 5;

/** Little endian; the first directory follows these eight bytes. */
const header = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]);
const gpsAt = 8 + 2 + 12 + 4;
const coordinatesAt = gpsAt + 2 + 4 * 12 + 4;

const mainDirectory = directory([entry(0x8825, long, 1, uint32(gpsAt))]);
const gpsDirectory = directory([
	entry(1, ascii, 2, Buffer.from('N\0\0\0', 'latin1')),
	entry(2, rational, 3, uint32(coordinatesAt)),
	entry(3, ascii, 2, Buffer.from('E\0\0\0', 'latin1')),
	entry(4, rational, 3, uint32(coordinatesAt + 24)),
]);
/** 37° 58' 0" north, 23° 43' 0" east, each with the denominator 1. */
const coordinates = Buffer.concat([37, 58, 0, 23, 43, 0].map(number => Buffer.concat([uint32(number), uint32(1)])));

function directory(entries: readonly Buffer[]): Buffer {
	const count = Buffer.alloc(2);
	count.writeUInt16LE(entries.length);
	return Buffer.concat([count, ...entries, uint32(0)]);
}

function entry(tag: number, type: number, count: number, value: Buffer): Buffer {
	const start = Buffer.alloc(8);
	start.writeUInt16LE(tag, 0);
	start.writeUInt16LE(type, 2);
	start.writeUInt32LE(count, 4);
	return Buffer.concat([start, value]);
}

function uint32(number: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(number);
	return bytes;
}
