import type {PictureSize} from '../picture-header.ts';

/** The first chunk's name, at byte 12, says which of three headers follows (WebP Container Specification). */
export function readWebp(view: DataView): PictureSize | undefined {
	switch (nameAt(view, 12)) {
		case 'VP8 ':
			return {width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff};
		case 'VP8L':
			return lossless(view.getUint32(21, true));
		case 'VP8X':
			return {width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1};
		default:
			return undefined;
	}
}

/** Whether the file is as long as its RIFF header says. */
export function isWholeWebp(view: DataView): boolean {
	return view.getUint32(4, true) + 8 <= view.byteLength;
}

/** 14 bits of width less one, then 14 of height less one. */
function lossless(bits: number): PictureSize {
	return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1};
}

function threeBytes(view: DataView, at: number): number {
	return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function nameAt(view: DataView, at: number): string {
	return String.fromCharCode(...[0, 1, 2, 3].map(offset => view.getUint8(at + offset)));
}
