import type {BoundingBox} from '../../core/evidence/face.ts';
import type {Cover} from '../../redaction/covers/cover.ts';

/** What is to be done to one picture. All in pixels of the picture as displayed. */
export interface Plan {
	readonly covers: readonly Cover[];
	/** What is kept of the picture, in whole pixels. */
	readonly crop?: BoundingBox | undefined;
	/** Long side of the copy; absent to keep its size. Never enlarges. */
	readonly longSide?: number | undefined;
	/** Of JPEG and WebP, 0 to 1. */
	readonly quality: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where the copy comes from, how large it is, and where its covers are. */
export interface Layout extends Size {
	readonly from: BoundingBox;
	/** In whole pixels of the copy. */
	readonly covers: readonly Cover[];
	/** Whether each pixel of the copy is one of the original. */
	readonly isWhole: boolean;
}

export function layOut({covers, crop, longSide}: Plan, original: Size): Layout {
	const from = clip(crop ?? {x: 0, y: 0, ...original}, original);
	const scale = Math.min(1, (longSide ?? Number.POSITIVE_INFINITY) / Math.max(from.width, from.height));
	const size = {width: Math.max(1, Math.round(from.width * scale)), height: Math.max(1, Math.round(from.height * scale))};
	return {
		...size,
		from,
		isWhole: size.width === original.width && size.height === original.height,
		covers: covers.flatMap(cover => {
			const placed = place(cover, from, scale, size);
			return placed.width > 0 && placed.height > 0 ? [placed] : [];
		}),
	};
}

/** Rounded outwards: a cover may grow by a pixel, and never shrinks. */
function place(cover: Cover, from: BoundingBox, scale: number, size: Size): Cover {
	const left = Math.max(0, Math.floor((cover.x - from.x) * scale));
	const top = Math.max(0, Math.floor((cover.y - from.y) * scale));
	const right = Math.min(size.width, Math.ceil((cover.x + cover.width - from.x) * scale));
	const bottom = Math.min(size.height, Math.ceil((cover.y + cover.height - from.y) * scale));
	return {x: left, y: top, width: right - left, height: bottom - top, shape: cover.shape};
}

/** In whole pixels, inside the picture, and at least one pixel large. */
function clip({x, y, width, height}: BoundingBox, image: Size): BoundingBox {
	const left = Math.min(image.width - 1, Math.max(0, Math.round(x)));
	const top = Math.min(image.height - 1, Math.max(0, Math.round(y)));
	return {
		x: left,
		y: top,
		width: Math.max(1, Math.min(image.width - left, Math.round(width))),
		height: Math.max(1, Math.min(image.height - top, Math.round(height))),
	};
}
