import type {ImageSize} from '../image-size.ts';

/** The name of the first chunk, at byte 12, says which of three headers follows (WebP Container Specification). */
export function readWebp(view: DataView): ImageSize | undefined {
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

/** The TIFF block of the EXIF chunk, which follows the pixels. Against the specification, some programs prefix it with JPEG's `Exif\0\0`. */
export function findExifInWebp(file: ArrayBuffer): Uint8Array | undefined {
	const view = new DataView(file);
	if (file.byteLength < 12 || nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WEBP') return undefined;
	for (let at = 12; at + 8 <= file.byteLength; ) {
		const length = view.getUint32(at + 4, true);
		if (nameAt(view, at) === 'EXIF') return withoutJpegPrefix(new Uint8Array(file).subarray(at + 8, at + 8 + length));
		// Chunks of odd length are padded by one byte.
		at += 8 + length + (length % 2);
	}

	return undefined;
}

function withoutJpegPrefix(block: Uint8Array): Uint8Array {
	return String.fromCharCode(...block.subarray(0, 6)) === 'Exif\0\0' ? block.subarray(6) : block;
}

/** 14 bits of width - 1, then 14 bits of height - 1. */
function lossless(bits: number): ImageSize {
	return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1};
}

function threeBytes(view: DataView, at: number): number {
	return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function nameAt(view: DataView, at: number): string {
	return String.fromCharCode(...[0, 1, 2, 3].map(offset => view.getUint8(at + offset)));
}
