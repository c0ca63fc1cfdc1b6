import {drawImageOf} from '../drawing/draw-image.ts';
import {withPlace} from '../drawing/exif-place.ts';
import {firstState, type LabState} from '../state/lab-state.ts';
import {allOpen} from '../state/levers.ts';
import type {PersonId} from '../state/people.ts';
import {type DrawnImageId, type Recipe, recipesOf} from '../state/recipes.ts';

/** Pixels: what phones and cameras write into their files. */
const thumbnailSide = 160;

/** A drawing of somebody as a phone would save it: with a place, and a small picture of the same in front. @returns a JPEG */
export async function drawOriginal(person: PersonId): Promise<ArrayBuffer> {
	const drawn = await drawImageOf({...recipeFor(person, 'profile', 'portrait'), hasPlace: false});
	return withPlace(drawn, await smallCopyOf(drawn));
}

/** @throws if the page has no such picture */
export function recipeFor(person: PersonId, page: LabState['page'], id: DrawnImageId): Recipe {
	const recipe = recipesOf({...firstState, person, page, levers: allOpen}).find(each => each.id === id);
	if (!recipe) throw new Error(`The page "${page}" has no picture "${id}".`);
	return recipe;
}

async function smallCopyOf(jpeg: ArrayBuffer): Promise<ArrayBuffer> {
	const bitmap = await createImageBitmap(new Blob([jpeg]));
	try {
		const canvas = new OffscreenCanvas(thumbnailSide, Math.round((thumbnailSide * bitmap.height) / bitmap.width));
		canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
		return await (await canvas.convertToBlob({type: 'image/jpeg', quality: 0.85})).arrayBuffer();
	} finally {
		bitmap.close();
	}
}
