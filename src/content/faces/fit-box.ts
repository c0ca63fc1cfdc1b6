import type {BoundingBox} from '../../core/evidence/face.ts';

/** How an image fills its element: CSS `object-fit`. */
export type Fit = 'fill' | 'contain' | 'cover' | 'none' | 'scale-down';

export interface Size {
	readonly width: number;
	readonly height: number;
}

/**
 * Where a box in an image lies in the element that shows it, in CSS pixels from the corner of the element's content. Assumes the default
 * `object-position`, which is centred.
 *
 * @param box in pixels of the image the face was detected in, which may be a larger rendition than the one shown
 */
export function fitBox(box: BoundingBox, image: Size, element: Size, fit: Fit): BoundingBox {
	const [x, y] = scales(image, element, fit);
	return {
		x: box.x * x + (element.width - image.width * x) / 2,
		y: box.y * y + (element.height - image.height * y) / 2,
		width: box.width * x,
		height: box.height * y,
	};
}

function scales(image: Size, element: Size, fit: Fit): readonly [number, number] {
	const [x, y] = [element.width / image.width, element.height / image.height];
	if (fit === 'cover') return [Math.max(x, y), Math.max(x, y)];
	if (fit === 'contain' || fit === 'scale-down') return [Math.min(x, y), Math.min(x, y)];
	// `none` shows the rendition at its own size, which is not known here, so it is treated as `fill`.
	return [x, y];
}
