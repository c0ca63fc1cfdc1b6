import type {UnreadableReason} from '../core/evidence.ts';
import {readHeader} from './picture-header.ts';

/** Pixels of the largest picture that is decoded: 4 bytes each, so 160 MB at the most. */
const maxPixels = 40_000_000;

export type OpenedPicture = {readonly bitmap: ImageBitmap} | {readonly reason: UnreadableReason};

/** Decodes a picture, upright as EXIF says, the first frame of a moving one. What would be too costly is refused by its header. */
export async function openPicture(bytes: ArrayBuffer): Promise<OpenedPicture> {
	const header = readHeader(new Uint8Array(bytes));
	if (header.kind !== 'picture') return {reason: header.kind};
	if ((header.width ?? 0) * (header.height ?? 0) > maxPixels) return {reason: 'too-large'};
	try {
		const bitmap = await createImageBitmap(new Blob([bytes]), {imageOrientation: 'from-image'});
		return bitmap.width * bitmap.height > maxPixels ? {reason: 'too-large'} : {bitmap};
	} catch {
		// The bytes begin like a picture and do not end like one.
		return {reason: 'truncated'};
	}
}
