import {concat} from '../../redaction/strip/strip-outcome.ts';

/** What says something besides the picture: Exif and XMP, Photoshop, comments. The others only say how to show it. */
const metadataMarkers = new Set([0xe1, 0xed, 0xfe]);
const startOfScan = 0xda;

/** The segments of a JPEG that say something besides the picture, each with its marker; none where it is no JPEG. */
export function metadataSegments(bytes: Uint8Array): readonly Uint8Array<ArrayBuffer>[] {
	const found: Uint8Array<ArrayBuffer>[] = [];
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return found;
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== startOfScan) {
		const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
		if (metadataMarkers.has(bytes[at + 1] ?? 0)) found.push(Uint8Array.from(bytes.subarray(at, end)));
		at = end;
	}
	return found;
}

/** Puts segments into a JPEG, as programs do that keep them. */
export function withSegments(jpeg: Uint8Array, segments: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	return concat([jpeg.subarray(0, 2), ...segments.map(asUpright), jpeg.subarray(2)]);
}

/** The first small picture in such a segment. */
export function findHiddenPicture(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
	for (const segment of metadataSegments(bytes)) {
		for (let at = segment.indexOf(0xff, 4); at >= 0; at = segment.indexOf(0xff, at + 1))
			if (segment[at + 1] === 0xd8 && segment[at + 2] === 0xff) return segment.slice(at);
	}
	return undefined;
}

const tiffAt = 10;

/** The same Exif segment without a turn: the pixels are saved as displayed. Other segments stay as they are. */
function asUpright(segment: Uint8Array): Uint8Array {
	const copy = Uint8Array.from(segment);
	const isExif = String.fromCharCode(...copy.subarray(4, 8)) === 'Exif';
	if (!isExif || copy.length < tiffAt + 8) return copy;
	const view = new DataView(copy.buffer, tiffAt);
	const isLittle = view.getUint16(0) === 0x4949;
	const directory = view.getUint32(4, isLittle);
	if (directory + 2 > view.byteLength) return copy;
	const count = view.getUint16(directory, isLittle);
	for (let index = 0; index < count && directory + 14 + index * 12 <= view.byteLength; index++) {
		const entry = directory + 2 + index * 12;
		if (view.getUint16(entry, isLittle) === orientationTag) view.setUint16(entry + 8, 1, isLittle);
	}
	return copy;
}

const orientationTag = 0x0112;
