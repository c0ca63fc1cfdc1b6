import type {UnreadableReason} from '../../core/evidence/evidence.ts';
import {readHeader} from './image-header.ts';

/** Pixels of the largest picture that is decoded, a little over a phone's 48 megapixels: 4 bytes each, so 200 MB at the most. */
export const maxPixels = 50_000_000;
/** Long side past which a picture is made smaller: the detector looks at no more, and it frees what the next picture needs. */
const longestSide = 4096;

export type OpenedImage =
	| {
			readonly bitmap: ImageBitmap;
			/** Pixels of the picture as displayed; the bitmap of a large one is smaller. */
			readonly width: number;
			readonly height: number;
			/** Not: the file breaks off, and the rest of the bitmap is blank. */
			readonly isWhole: boolean;
	  }
	| {readonly reason: UnreadableReason};

/** Decodes a picture, upright as EXIF says, the first frame of a moving one. What would be too costly is refused by its header. */
export async function openImage(bytes: ArrayBuffer, contentType = ''): Promise<OpenedImage> {
	const header = readHeader(new Uint8Array(bytes), contentType);
	if (header.kind !== 'picture') return {reason: header.kind};
	if (header.width * header.height > maxPixels) return {reason: 'too-large'};
	try {
		const bitmap = await createImageBitmap(new Blob([bytes]), {imageOrientation: 'from-image'});
		const {width, height} = bitmap;
		return {bitmap: await reduce(bitmap), width, height, isWhole: header.isWhole};
	} catch {
		// The bytes begin like a picture and do not end like one.
		return {reason: 'truncated'};
	}
}

async function reduce(bitmap: ImageBitmap): Promise<ImageBitmap> {
	const scale = longestSide / Math.max(bitmap.width, bitmap.height);
	if (scale >= 1) return bitmap;
	const resizeWidth = Math.max(1, Math.round(bitmap.width * scale));
	const resizeHeight = Math.max(1, Math.round(bitmap.height * scale));
	const reduced = await createImageBitmap(bitmap, {resizeWidth, resizeHeight, resizeQuality: 'high'});
	bitmap.close();
	return reduced;
}
