import {people} from './people.ts';
import type {PlaceId} from './places.ts';
import type {PlaceImageId, Recipe} from './recipes.ts';

const ada = people[0].seed;

interface Scene {
	readonly width: number;
	readonly height: number;
	readonly colours: readonly [string, string];
	/** From left to right, as fractions of the image's height: seed, centre and height of the head. */
	readonly heads: readonly (readonly [seed: number, x: number, y: number, size: number])[];
}

/** Whoever asks is the second from the left, which is what the letter says. */
const scenes: Readonly<Record<PlaceImageId, Scene>> = {
	crew: {
		width: 1280,
		height: 720,
		colours: ['#cfe3ef', '#5f8fa8'],
		heads: [
			[31, 0.24, 0.46, 0.27],
			[ada, 0.58, 0.4, 0.27],
			[9, 0.9, 0.47, 0.27],
			[33, 1.23, 0.41, 0.27],
			[12, 1.55, 0.46, 0.27],
		],
	},
	street: {
		width: 960,
		height: 640,
		colours: ['#e9e2d3', '#a89a86'],
		heads: [
			[44, 0.3, 0.52, 0.3],
			[ada, 0.76, 0.45, 0.4],
			[2, 1.24, 0.54, 0.28],
		],
	},
	class: {
		width: 1280,
		height: 720,
		colours: ['#dcebd8', '#87a878'],
		heads: [
			[52, 0.3, 0.45, 0.28],
			[57, 0.7, 0.47, 0.28],
			[61, 1.1, 0.44, 0.28],
			[62, 1.5, 0.47, 0.28],
		],
	},
	team: {
		width: 1280,
		height: 560,
		colours: ['#d9dde6', '#9aa3b5'],
		heads: [
			[13, 0.38, 0.46, 0.44],
			[ada, 0.92, 0.46, 0.44],
			[71, 1.45, 0.46, 0.44],
			[73, 1.96, 0.46, 0.44],
		],
	},
	finish: {
		width: 960,
		height: 640,
		colours: ['#d6e6f2', '#8c9a6d'],
		heads: [
			[81, 0.28, 0.56, 0.26],
			[ada, 0.72, 0.45, 0.38],
			[83, 1.2, 0.55, 0.27],
		],
	},
	bend: {
		width: 960,
		height: 640,
		colours: ['#cfe0ea', '#7f9468'],
		heads: [
			[86, 0.5, 0.5, 0.34],
			[89, 1.02, 0.48, 0.36],
		],
	},
};

const pictures: Readonly<Record<PlaceId, readonly [PlaceImageId, ...PlaceImageId[]]>> = {
	club: ['crew'],
	newspaper: ['street'],
	school: ['class'],
	employer: ['team'],
	race: ['finish', 'bend'],
};

/** The images on a place's page; the first shows whoever asks. */
export const recipesOfPlace = (place: PlaceId): readonly Recipe[] => pictures[place].map(toRecipe);

const toRecipe = (id: PlaceImageId): Recipe => ({
	id,
	role: 'photo',
	width: scenes[id].width,
	height: scenes[id].height,
	colours: scenes[id].colours,
	people: scenes[id].heads.map(([seed, x, y, size]) => ({seed, x, y, size, yaw: 0, cover: 'none'})),
	blur: 0,
	hasPlace: false,
});
