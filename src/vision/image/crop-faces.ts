import type {BoundingBox} from '../../core/evidence/face.ts';
import {openImage} from './open-image.ts';

export interface ImageWithFaces {
	/** Pixels of the picture that the boxes are measured in. */
	readonly width: number;
	readonly height: number;
	readonly boxes: readonly BoundingBox[];
}

/** Pixels of a crop's side: enough to see which face is meant. */
const side = 96;
/** Share of the box that is shown around it on each side: hair and chin lie outside of what a detector marks. */
const margin = 0.25;
/** Renditions of one picture are rounded to whole pixels; anything further off is another cut of it. */
const sameShape = 0.03;

/**
 * Small pictures of the faces, as `data:` addresses.
 *
 * @returns one for each box, in order; none at all where the bytes are no picture, or one of another shape than the boxes were found on
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

/** A square about the middle of the box, in pixels of a picture that is `scale` times as large. */
export function cropOf({x, y, width, height}: BoundingBox, scale: number): BoundingBox {
	const length = Math.max(width, height) * (1 + 2 * margin) * scale;
	return {x: (x + width / 2) * scale - length / 2, y: (y + height / 2) * scale - length / 2, width: length, height: length};
}

async function cut(bitmap: ImageBitmap, {x, y, width, height}: BoundingBox): Promise<string> {
	const canvas = new OffscreenCanvas(side, side);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws on no canvas outside of a page; faces cannot be cut out.');

	context.drawImage(bitmap, x, y, width, height, 0, 0, side, side);
	return toDataUrl(await canvas.convertToBlob({type: 'image/jpeg', quality: 0.85}));
}

async function toDataUrl(blob: Blob): Promise<string> {
	const bytes = new Uint8Array(await blob.arrayBuffer());
	return `data:${blob.type};base64,${btoa(String.fromCharCode(...bytes))}`;
}
