import {fourLetters, riffChunks} from './headers/riff.ts';
import {isWholeWebp} from './headers/webp.ts';

/**
 * What exifr can read EXIF from: the file itself, or the block within a WebP, which it does not support. `undefined` where there is none:
 * a GIF cannot have any. Throws where the file breaks off before it.
 */
export function findExif(file: ArrayBuffer): ArrayBuffer | Uint8Array | undefined {
	const view = new DataView(file);
	const signature = fourLetters(view, 0);
	if (signature === 'GIF8') return undefined;
	return signature === 'RIFF' && fourLetters(view, 8) === 'WEBP' ? findInWebp(view) : file;
}

/** The TIFF block of the EXIF chunk, which follows the pixels (WebP Container Specification). */
function findInWebp(view: DataView): Uint8Array | undefined {
	for (const {name, at, length} of riffChunks(view))
		if (name === 'EXIF') return withoutJpegPrefix(new Uint8Array(view.buffer).subarray(at, at + length));
	if (!isWholeWebp(view)) throw new RangeError('The file breaks off before its metadata.');
	return undefined;
}

/** Against the specification, some programs prefix it as in a JPEG. */
function withoutJpegPrefix(block: Uint8Array): Uint8Array {
	return String.fromCharCode(...block.subarray(0, 6)) === 'Exif\0\0' ? block.subarray(6) : block;
}
