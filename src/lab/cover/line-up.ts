import {cropFaces} from '../../vision/image/crop-faces.ts';
import {drawImageOf} from '../drawing/draw-image.ts';
import type {CoverWay} from '../state/cover-plan.ts';
import {type PersonId, people} from '../state/people.ts';
import {recipeFor} from './drawn-original.ts';
import {saveCovered} from './save-covered.ts';

export interface CoveredHead {
	readonly person: PersonId;
	/** `data:`, a small square. */
	readonly crop: string;
}

/** Side of the square around a head that a detector marks as a face, as a share of the head's height. */
const faceShare = 0.7;

/**
 * Another drawing of each of the five people, with the face covered in the same way. What is left of them is for the group to compare:
 * nothing here compares faces.
 */
export async function lineUp(way: CoverWay): Promise<readonly CoveredHead[]> {
	const heads = await Promise.all(people.map(({id}) => coveredHead(id, way)));
	return heads.flatMap(head => head ?? []);
}

async function coveredHead(person: PersonId, way: CoverWay): Promise<CoveredHead | undefined> {
	const recipe = recipeFor(person, 'post', 'walk');
	const {height, people: drawn} = recipe;
	const [head] = drawn;
	if (!head) return undefined;
	const side = head.size * height * faceShare;
	const face = {x: head.x * height - side / 2, y: head.y * height - side / 2, width: side, height: side};
	const {bytes, width} = await saveCovered(await drawImageOf(recipe), [face], {way, saving: 'cleaned'});
	const [crop] = await cropFaces(bytes.buffer, 'image/jpeg', {width, height, boxes: [face]});
	return crop === undefined ? undefined : {person, crop};
}
