import type {UnreadableReason} from '../../core/evidence/evidence.ts';
import {readHeader} from './image-header.ts';

/** Largest image that is decoded, in pixels: a little over a phone's 48 megapixels. At 4 bytes each, at most 200 MB. */
export const maxPixels = 50_000_000;
/** Pixels. Larger images are scaled down to this long side: the detector uses no more, and it frees memory for the next image. */
const longestSide = 4096;

export type OpenedImage =
	| {
			readonly bitmap: ImageBitmap;
			/** Size in pixels as displayed; the bitmap of a large image is smaller. */
			readonly width: number;
			readonly height: number;
			/** False where the file breaks off; the rest of the bitmap is then blank. */
			readonly isWhole: boolean;
	  }
	| {readonly reason: UnreadableReason};

/** Decodes an image, rotated as EXIF says; of an animation, the first frame. Refuses one that is too large by its header alone. Never rejects. */
export async function openImage(bytes: ArrayBuffer, contentType = ''): Promise<OpenedImage> {
	const header = readHeader(new Uint8Array(bytes), contentType);
	if (header.kind !== 'picture') return {reason: header.kind};
	if (header.width * header.height > maxPixels) return {reason: 'too-large'};
	try {
		const bitmap = await createImageBitmap(new Blob([bytes]), {imageOrientation: 'from-image'});
		const {width, height} = bitmap;
		return {bitmap: await reduce(bitmap), width, height, isWhole: header.isWhole};
	} catch {
		// It begins like an image, but the decoder rejects the rest.
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
