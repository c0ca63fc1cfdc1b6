import type {ImageSize} from '../image-size.ts';

export function readJpeg(view: DataView): ImageSize | undefined {
	const at = findFrame(view);
	return at === undefined ? undefined : {width: view.getUint16(at + 7), height: view.getUint16(at + 5)};
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

/** Walks the segments to the frame header (ITU-T T.81, B.2.2), which holds the size. Throws a `RangeError` where the file ends first. */
function findFrame(view: DataView): number | undefined {
	let at = 2;
	while (view.getUint8(at) === 0xff) {
		const marker = view.getUint8(at + 1);
		if (isFrame(marker)) return at;
		// Any number of fill bytes may precede a marker (B.1.1.2).
		at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
	}

	return undefined;
}

/** C0 to CF, except the table markers C4, C8 and CC (table B.1). */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
