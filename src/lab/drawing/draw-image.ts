import type {Recipe} from '../state/recipes.ts';
import {drawFace} from './drawn-face.ts';
import {drawGround, drawTrees} from './drawn-ground.ts';
import {withPlace} from './exif-place.ts';

/** Draws a recipe and compresses the result like a camera would. @returns the bytes of a JPEG file */
export async function drawImageOf(recipe: Recipe): Promise<ArrayBuffer> {
	const {width, height, colours, people} = recipe;
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('The lab needs a canvas to draw on, and this browser provides none.');

	drawGround(context, colours, width, height);
	if (people.length === 0) drawTrees(context, width, height);
	for (const {x, y, size, ...person} of people) {
		drawFace(context, {...person, x: x * height, y: y * height, size: size * height});
	}

	const blurred = blurRadius(recipe);
	if (blurred > 0) {
		context.filter = `blur(${blurred}px)`;
		context.drawImage(canvas, 0, 0);
	}

	const blob = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.92});
	const bytes = await blob.arrayBuffer();
	return recipe.hasPlace ? withPlace(bytes) : bytes;
}

/** Pixels. */
const blurRadius = ({blur, people, height}: Recipe): number => blur * height * Math.max(0, ...people.map(({size}) => size));
