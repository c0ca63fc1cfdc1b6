import type {ImageSize} from '../image-size.ts';

export function readJpeg(view: DataView): ImageSize | undefined {
	const at = findFrame(view);
	return at === undefined || hasSecondFrame(view, at) ? undefined : {width: view.getUint16(at + 7), height: view.getUint16(at + 5)};
}

/**
 * Whether there is an end marker (EOI) after the frame header. That of the EXIF thumbnail comes before it, pixel data cannot contain the
 * marker (F.1.2.3), and cameras append their own data after it.
 */
export function isWholeJpeg(view: DataView): boolean {
	const frame = findFrame(view) ?? view.byteLength;
	for (let at = view.byteLength - 2; at > frame; at--) if (view.getUint16(at) === endOfImage) return true;
	return false;
}

const endOfImage = 0xffd9;

/**
 * Walks the segments to the frame header (ITU-T T.81, B.2.2), which holds the size. `undefined` where anything but a known segment comes
 * before it: decoders skip some markers that have no length, and would find another frame than we do. Throws a `RangeError` where the
 * file ends first.
 */
function findFrame(view: DataView): number | undefined {
	let at = 2;
	while (view.getUint8(at) === 0xff) {
		const marker = view.getUint8(at + 1);
		// Any number of fill bytes may precede a marker (B.1.1.2).
		if (marker === 0xff) {
			at += 1;
			continue;
		}

		// The length of a segment counts its own two bytes.
		const length = view.getUint16(at + 2);
		if (isFrame(marker)) return length === 8 + 3 * view.getUint8(at + 9) ? at : undefined;
		if (!isBeforeFrame(marker) || length < 2) return undefined;
		at += 2 + length;
	}

	return undefined;
}

/** C0 to CF, except the table markers C4, C8 and CC (table B.1). */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Tables (DHT, DAC, DQT, DRI), application data (APP0 to APP15) and comments. */
function isBeforeFrame(marker: number): boolean {
	return [0xc4, 0xcc, 0xdb, 0xdd, 0xfe].includes(marker) || (marker >= 0xe0 && marker <= 0xef);
}

const startOfScan = 0xda;

/** Whether the size is given twice before the pixels begin. */
function hasSecondFrame(view: DataView, first: number): boolean {
	let at = first + 2 + view.getUint16(first + 2);
	while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
		const marker = view.getUint8(at + 1);
		if (marker === startOfScan) return false;
		if (isFrame(marker)) return true;
		at += marker === 0xff ? 1 : 2 + Math.max(2, view.getUint16(at + 2));
	}

	return false;
}
