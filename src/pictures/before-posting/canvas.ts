import {paintCover} from '../../redaction/covers/cover.ts';
import type {DecodedImage} from './check-copy.ts';
import type {Encode} from './make-copy.ts';

/** Upright, in sRGB; of an animation, the first frame. */
const open = (bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> =>
	createImageBitmap(new Blob([bytes]), {imageOrientation: 'from-image'});

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
	const context = new OffscreenCanvas(width, height).getContext('2d', {colorSpace: 'srgb', willReadFrequently: true});
	if (!context) throw new Error('This browser has no canvas outside of pages; pictures cannot be changed.');
	context.imageSmoothingQuality = 'high';
	return context;
}

async function toBytes(context: OffscreenCanvasRenderingContext2D, type: string, quality: number): Promise<ArrayBuffer> {
	const blob = await context.canvas.convertToBlob({type, quality});
	// A browser that does not write a format writes a PNG instead.
	if (blob.type !== type) throw new Error(`This browser does not write ${type}.`);
	return blob.arrayBuffer();
}

export const encode: Encode = async (original, {from, width, height, covers}, {format, quality}) => {
	const bitmap = await open(original);
	try {
		const context = contextOf(width, height);
		context.drawImage(bitmap, from.x, from.y, from.width, from.height, 0, 0, width, height);
		for (const cover of covers) {
			const part = context.getImageData(cover.x, cover.y, cover.width, cover.height);
			paintCover(part.data, {left: cover.x, top: cover.y, width: cover.width}, cover);
			context.putImageData(part, cover.x, cover.y);
		}
		return new Uint8Array(await toBytes(context, `image/${format}`, quality));
	} finally {
		bitmap.close();
	}
};

export async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<DecodedImage> {
	const bitmap = await open(bytes);
	const {width, height} = bitmap;
	return {
		width,
		height,
		pixelsIn: box => {
			const context = contextOf(box.width, box.height);
			context.drawImage(bitmap, -box.x, -box.y);
			return context.getImageData(0, 0, box.width, box.height);
		},
		reencoded: ({scale, quality}) => {
			const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
			const context = contextOf(across, down);
			context.drawImage(bitmap, 0, 0, across, down);
			return toBytes(context, 'image/jpeg', quality);
		},
		close: () => bitmap.close(),
	};
}
