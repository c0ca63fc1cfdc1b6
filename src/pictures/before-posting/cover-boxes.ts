import type {BoundingBox} from '../../core/evidence/face.ts';
import {type CoverShape, coverFor} from '../../redaction/covers/cover.ts';
import type {InspectedFile} from './inspect-file.ts';
import type {Plan, Size} from './plan.ts';

/** A cover while it can still be moved. */
export interface CoverBox {
	/** Unique on this picture. */
	readonly id: string;
	/** Pixels of the picture as displayed. */
	readonly box: BoundingBox;
}

/** How all copies are made. */
export interface CopySettings {
	/** Whether faces are covered until somebody says otherwise. */
	readonly coversFaces: boolean;
	readonly shape: CoverShape;
	/** Pixels; absent to keep the size. */
	readonly longSide?: number | undefined;
	/** Of JPEG and WebP, 0 to 1. */
	readonly quality: number;
}

export const faceBoxId = (index: number): string => `face-${index}`;

export const boxOfFace = ({faces, width, height}: InspectedFile, index: number): readonly CoverBox[] => {
	const found = faces[index];
	if (!found) return [];
	const {x, y, width: across, height: down} = coverFor(found.face.boundingBox, {width, height}, 'box');
	return [{id: faceBoxId(index), box: {x, y, width: across, height: down}}];
};

export const boxesOfFaces = (image: InspectedFile): readonly CoverBox[] => image.faces.flatMap((_, index) => boxOfFace(image, index));

export const planOf = (boxes: readonly CoverBox[], {shape, longSide, quality}: CopySettings, crop: BoundingBox | undefined): Plan => ({
	covers: boxes.map(({box}) => ({...box, shape})),
	longSide,
	quality,
	crop,
});

/** A box in the middle, for a face that was not found. */
export function newBox({width, height}: Size): BoundingBox {
	const side = Math.max(8, Math.round(Math.min(width, height) / 5));
	return {x: Math.round((width - side) / 2), y: Math.round((height - side) / 2), width: side, height: side};
}

/** The whole picture but for a tenth on each side, to begin with. */
export const newCrop = ({width, height}: Size): BoundingBox => ({
	x: Math.round(width / 10),
	y: Math.round(height / 10),
	width: Math.round(width * 0.8),
	height: Math.round(height * 0.8),
});

export interface Change {
	readonly x?: number;
	readonly y?: number;
	readonly width?: number;
	readonly height?: number;
}

/** Pixels; smaller boxes cannot be grasped. */
const smallest = 4;

/** The box moved and resized by so many pixels, inside the picture. */
export function changeBox(box: BoundingBox, {x = 0, y = 0, width = 0, height = 0}: Change, image: Size): BoundingBox {
	const across = Math.round(Math.min(image.width, Math.max(smallest, box.width + width)));
	const down = Math.round(Math.min(image.height, Math.max(smallest, box.height + height)));
	return {
		x: Math.round(Math.min(image.width - across, Math.max(0, box.x + x))),
		y: Math.round(Math.min(image.height - down, Math.max(0, box.y + y))),
		width: across,
		height: down,
	};
}

const arrows: Readonly<Record<string, readonly [across: number, down: number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** What an arrow key does: moves, or with Shift changes the size. A step is a hundredth of the picture. */
export function changeByKey(key: string, isShift: boolean, image: Size): Change | undefined {
	const arrow = arrows[key];
	if (!arrow) return undefined;
	const step = Math.max(1, Math.round(Math.max(image.width, image.height) / 100));
	const [across, down] = [arrow[0] * step, arrow[1] * step];
	return isShift ? {width: across, height: down} : {x: across, y: down};
}
