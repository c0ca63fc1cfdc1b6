import type {BoundingBox} from '../../core/evidence/face.ts';

export const coverShapes = ['striped-box', 'striped-oval', 'box'] as const;
export type CoverShape = (typeof coverShapes)[number];

/**
 * A solid shape over a part of a picture, in pixels. There is no blur and no mosaic: both are made from the face, and what was made from
 * it can be undone or matched (McPherson et al., arXiv 1609.00408). A cover is made from nothing but its own place and size.
 */
export interface Cover extends BoundingBox {
	readonly shape: CoverShape;
}

export type Colour = readonly [red: number, green: number, blue: number];

const dark: Colour = [59, 68, 82];
const light: Colour = [214, 217, 222];

/** Stripes break up what is left of a head's outline, which detectors take for a face (docs/redaction.md, "Covers"). */
const stripes = 8;
/** Pixels: narrower stripes do not survive JPEG. */
const narrowestStripe = 3;

/** Margin on each side as a share of the box: what the detector marks ends above the chin and below the hair, and leaves out the ears. */
const margin = 0.25;

/** What to cover for a face, in whole pixels inside the picture. */
export function coverFor(face: BoundingBox, image: {readonly width: number; readonly height: number}, shape: CoverShape): Cover {
	const left = Math.max(0, Math.floor(face.x - face.width * margin));
	const top = Math.max(0, Math.floor(face.y - face.height * margin));
	const right = Math.min(image.width, Math.ceil(face.x + face.width * (1 + margin)));
	const bottom = Math.min(image.height, Math.ceil(face.y + face.height * (1 + margin)));
	return {x: left, y: top, width: right - left, height: bottom - top, shape};
}

/** The colour of a cover at a pixel; `undefined` outside of its shape. */
export function colourAt({x, y, width, height, shape}: Cover, column: number, row: number): Colour | undefined {
	// From -1 to 1 across the cover, at the middle of the pixel.
	const across = ((column + 0.5 - x) / width) * 2 - 1;
	const down = ((row + 0.5 - y) / height) * 2 - 1;
	if (Math.abs(across) > 1 || Math.abs(down) > 1) return undefined;
	if (shape === 'striped-oval' && across ** 2 + down ** 2 > 1) return undefined;
	const stripe = Math.floor((column - x) / Math.max(narrowestStripe, Math.round(width / stripes)));
	return shape === 'box' || stripe % 2 === 0 ? dark : light;
}

/**
 * Paints a cover over pixels.
 *
 * @param pixels RGBA of the part of the picture that begins at `left`, `top`, and is `width` wide
 */
export function paintCover(
	pixels: Uint8ClampedArray,
	{left, top, width}: {readonly left: number; readonly top: number; readonly width: number},
	cover: Cover,
): void {
	for (let index = 0; index < pixels.length; index += 4) {
		const place = index / 4;
		const colour = colourAt(cover, left + (place % width), top + Math.floor(place / width));
		if (!colour) continue;
		pixels[index] = colour[0];
		pixels[index + 1] = colour[1];
		pixels[index + 2] = colour[2];
		pixels[index + 3] = 255;
	}
}
