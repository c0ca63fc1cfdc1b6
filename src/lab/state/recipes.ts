import type {ImageRole} from '../../core/page/artifacts.ts';
import type {LabState, PageId} from './lab-state.ts';
import type {Levers} from './levers.ts';
import {getPerson, people} from './people.ts';

/** Images of the invented site, and below of the pages that others made. Part of a locale key: `lab_picture_group`. */
export type DrawnImageId = 'hill' | 'portrait' | 'walk' | 'desk' | 'group';
export type PlaceImageId = 'crew' | 'street' | 'class' | 'team' | 'finish' | 'bend';

export interface DrawnPerson {
	readonly seed: number;
	/** Centre and height of the head, as fractions of the image's height. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	/** Degrees to the person's left. */
	readonly yaw: number;
	readonly cover: Levers['cover'];
}

/** Everything needed to draw an image: the same recipe always gives the same bytes. */
export interface Recipe {
	readonly id: DrawnImageId | PlaceImageId;
	readonly role: ImageRole;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** The sky and the ground. */
	readonly colours: readonly [string, string];
	readonly people: readonly DrawnPerson[];
	/** Radius as a fraction of the largest head's height; 0 is sharp. */
	readonly blur: number;
	/** Whether the file says where the picture was taken. */
	readonly hasPlace: boolean;
}

/** The key of an image in the store. */
export const keyOf = (recipe: Recipe): string => JSON.stringify(recipe);

const pages: Readonly<Record<PageId, readonly DrawnImageId[]>> = {
	profile: ['hill', 'portrait', 'walk', 'desk'],
	post: ['walk'],
	album: ['walk', 'desk', 'hill', 'group'],
	group: ['group'],
};

/** The images of a page with the current levers. */
export function recipesOf({person, page, levers}: LabState): readonly Recipe[] {
	const {seed} = getPerson(person);
	return pages[page].map(id => toRecipe(id, scenes[id], seed, levers));
}

interface Scene {
	readonly role: ImageRole;
	readonly width: number;
	readonly height: number;
	readonly colours: readonly [string, string];
	/** A head without a seed is that of the page's owner. */
	readonly heads: readonly {readonly seed?: number; readonly x: number; readonly y: number; readonly size: number}[];
}

const scenes: Readonly<Record<DrawnImageId, Scene>> = {
	hill: {role: 'cover', width: 1200, height: 400, colours: ['#bcd7e8', '#7fa36b'], heads: []},
	portrait: {role: 'portrait', width: 640, height: 640, colours: ['#9db7c9', '#6f8a9b'], heads: [{x: 0.5, y: 0.5, size: 0.62}]},
	walk: {role: 'photo', width: 960, height: 640, colours: ['#d7e3ea', '#8ea777'], heads: [{x: 0.62, y: 0.5, size: 0.46}]},
	desk: {role: 'photo', width: 960, height: 640, colours: ['#e6d3b8', '#b98f64'], heads: [{x: 0.95, y: 0.54, size: 0.5}]},
	group: {
		role: 'photo',
		width: 1280,
		height: 720,
		colours: ['#f0d9b5', '#a98a5f'],
		heads: people.map(({seed}, index) => ({seed, x: 0.22 + index * 0.335, y: index % 2 ? 0.5 : 0.42, size: 0.27})),
	},
};

const yaws: Readonly<Record<Levers['turn'], number>> = {front: 0, half: 40, side: 70};
/** Maximum length of the longer side, in pixels. */
const longestSides: Readonly<Record<Levers['size'], number>> = {full: 1280, medium: 480, small: 160, tiny: 48};
const blurs: Readonly<Record<Levers['blur'], number>> = {none: 0, slight: 0.02, strong: 0.07};

/** Only the owner turns and covers their face: nobody can decide that for their friends. */
function toRecipe(id: DrawnImageId, {role, width, height, colours, heads}: Scene, owner: number, levers: Levers): Recipe {
	const scale = Math.min(1, longestSides[levers.size] / Math.max(width, height));
	return {
		id,
		role,
		width: Math.round(width * scale),
		height: Math.round(height * scale),
		colours,
		people: heads.map(({seed = owner, ...head}) => {
			const isOwner = seed === owner;
			return {seed, ...head, yaw: isOwner ? yaws[levers.turn] : 0, cover: isOwner ? levers.cover : 'none'};
		}),
		blur: blurs[levers.blur],
		hasPlace: levers.place === 'written',
	};
}
