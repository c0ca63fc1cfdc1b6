import type {BoundingBox} from '../../core/evidence/face.ts';

/** A square part of an image, in pixels; may reach beyond its edges, where it is black. */
export interface Square {
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

let canvas: OffscreenCanvas | undefined;

/** RGBA of a bitmap drawn at another size, flipped left to right if `mirrored`. */
export function pixelsOf(bitmap: ImageBitmap, {width, height}: {width: number; height: number}, mirrored: boolean): Uint8ClampedArray {
	return draw(width, height, context => {
		if (mirrored) context.setTransform(-1, 0, 0, 1, width, 0);
		context.drawImage(bitmap, 0, 0, width, height);
	});
}

/** RGBA of a square of a bitmap, `size` pixels wide. */
export function pixelsOfSquare(bitmap: ImageBitmap, {x, y, side}: Square, size: number): Uint8ClampedArray {
	const scale = size / side;
	return draw(size, size, context => context.drawImage(bitmap, -x * scale, -y * scale, bitmap.width * scale, bitmap.height * scale));
}

/** The square around a box's centre whose side is `factor` times the geometric mean of the box's sides. */
export function squareAround({x, y, width, height}: BoundingBox, factor: number): Square {
	const side = Math.sqrt(width * height) * factor;
	return {x: x + width / 2 - side / 2, y: y + height / 2 - side / 2, side};
}

function draw(width: number, height: number, paint: (context: OffscreenCanvasRenderingContext2D) => void): Uint8ClampedArray {
	canvas ??= new OffscreenCanvas(width, height);
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', {willReadFrequently: true});
	if (!context) throw new Error('This browser has no 2D canvas in workers; the face detector cannot run.');
	// Transparent images get a black background. Without it, whatever was drawn before would show through.
	context.fillRect(0, 0, width, height);
	context.imageSmoothingQuality = 'high';
	paint(context);
	return context.getImageData(0, 0, width, height).data;
}
