import type {BoundingBox} from '../../core/evidence/face.ts';
import {openImage} from './open-image.ts';

export interface ImageWithFaces {
	/** Size in pixels of the image that the boxes refer to. */
	readonly width: number;
	readonly height: number;
	readonly boxes: readonly BoundingBox[];
}

/** Pixels: enough to see which face is meant. */
const side = 96;
/** Margin on each side as a share of the box: hair and chin lie outside of what the detector marks. */
const margin = 0.25;
/** Greatest difference in aspect ratio, as a share. Renditions are rounded to whole pixels; a larger difference means another crop. */
const sameShape = 0.03;

/**
 * Small JPEGs of the faces, as `data:` URLs.
 *
 * @returns one for each box, in order; none at all where the bytes are no image, or its aspect ratio is not that of the boxes' image
 * @throws where the browser has no canvas outside of pages
 */
export async function cropFaces(bytes: ArrayBuffer, contentType: string, image: ImageWithFaces): Promise<readonly string[]> {
	const opened = await openImage(bytes, contentType);
	if ('reason' in opened) return [];

	const {bitmap} = opened;
	try {
		const scale = bitmap.width / image.width;
		const isSame = Math.abs(bitmap.height / (image.height * scale) - 1) < sameShape;
		return isSame ? await Promise.all(image.boxes.map(box => cut(bitmap, cropOf(box, scale)))) : [];
	} finally {
		bitmap.close();
	}
}

/** The square around the box's centre, in pixels of an image that is `scale` times as large. */
export function cropOf({x, y, width, height}: BoundingBox, scale: number): BoundingBox {
	const length = Math.max(width, height) * (1 + 2 * margin) * scale;
	return {x: (x + width / 2) * scale - length / 2, y: (y + height / 2) * scale - length / 2, width: length, height: length};
}

async function cut(bitmap: ImageBitmap, {x, y, width, height}: BoundingBox): Promise<string> {
	const canvas = new OffscreenCanvas(side, side);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser has no 2D canvas outside of pages; faces cannot be cropped.');

	context.drawImage(bitmap, x, y, width, height, 0, 0, side, side);
	return toDataUrl(await canvas.convertToBlob({type: 'image/jpeg', quality: 0.85}));
}

async function toDataUrl(blob: Blob): Promise<string> {
	const bytes = new Uint8Array(await blob.arrayBuffer());
	return `data:${blob.type};base64,${btoa(String.fromCharCode(...bytes))}`;
}
