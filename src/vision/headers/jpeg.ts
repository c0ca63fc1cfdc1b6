import type {PictureSize} from '../picture-header.ts';

/** Goes from segment to segment to the frame header (ITU-T T.81, B.2.2), which holds the size. */
export function readJpeg(view: DataView): PictureSize | undefined {
	let at = 2;
	while (view.getUint8(at) === 0xff) {
		const marker = view.getUint8(at + 1);
		if (isFrame(marker)) return {width: view.getUint16(at + 7), height: view.getUint16(at + 5)};
		// Any number of fill bytes may stand before a marker (B.1.1.2).
		at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
	}

	return undefined;
}

/** C0 to CF, without the tables C4, C8 and CC (table B.1). */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
