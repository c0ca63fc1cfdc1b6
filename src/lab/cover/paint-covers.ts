import type {BoundingBox} from '../../core/evidence/face.ts';
import {paintCover} from '../../redaction/covers/cover.ts';
import type {CoverWay} from '../state/cover-plan.ts';

/** Blocks across a cover: what messengers and newspapers use looks like this. */
const mosaicBlocks = 10;
/** Radius of a blur, as a share of the cover's width: nobody would know the face by eye. */
const blurShare = 0.08;

/** Covers parts of what a canvas shows, in whole pixels. */
export function paintCovers(context: OffscreenCanvasRenderingContext2D, boxes: readonly BoundingBox[], way: CoverWay): void {
	for (const box of boxes) {
		if (way === 'solid') paintSolid(context, box);
		else if (way === 'blur') paintBlur(context, box);
		else paintMosaic(context, box);
	}
}

function paintSolid(context: OffscreenCanvasRenderingContext2D, {x, y, width, height}: BoundingBox): void {
	const part = context.getImageData(x, y, width, height);
	paintCover(part.data, {left: x, top: y, width}, {x, y, width, height, shape: 'striped-box'});
	context.putImageData(part, x, y);
}

function paintBlur(context: OffscreenCanvasRenderingContext2D, {x, y, width, height}: BoundingBox): void {
	context.save();
	context.beginPath();
	context.rect(x, y, width, height);
	context.clip();
	context.filter = `blur(${width * blurShare}px)`;
	context.drawImage(context.canvas, 0, 0);
	context.restore();
}

function paintMosaic(context: OffscreenCanvasRenderingContext2D, {x, y, width, height}: BoundingBox): void {
	const blocks = new OffscreenCanvas(mosaicBlocks, Math.max(1, Math.round((mosaicBlocks * height) / width)));
	const small = blocks.getContext('2d');
	if (!small) return;
	small.imageSmoothingQuality = 'high';
	small.drawImage(context.canvas, x, y, width, height, 0, 0, blocks.width, blocks.height);
	context.save();
	context.imageSmoothingEnabled = false;
	context.drawImage(blocks, 0, 0, blocks.width, blocks.height, x, y, width, height);
	context.restore();
}
