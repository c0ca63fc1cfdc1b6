import type {BoundingBox} from '../../core/evidence/face.ts';
import type {ImageMetadata} from '../../core/evidence/image-metadata.ts';
import {sharedArea} from '../../vision/merge.ts';
import type {OwnedVision} from '../../vision/vision-client.ts';
import {findHiddenPicture} from './app-segments.ts';
import type {SavedPicture} from './save-covered.ts';

/** What a machine still finds in a saved file. */
export interface Attack {
	/** Covers under which the first network finds a face, and the second by itself; absent where the file could not be searched. */
	readonly found?: {readonly first: number; readonly second: number};
	readonly metadata: ImageMetadata;
	/** The small picture that the file holds besides the large one. */
	readonly hidden?: {readonly bytes: Uint8Array<ArrayBuffer>; readonly faces: number};
}

/** Score from which the second network has found a face, 0 to 1. */
const minAreaScore = 0.5;
/** Share of a found face that lies under a cover. */
const minUnderCover = 0.6;

/** Reads the very bytes that were saved. */
export async function attack({bytes, covers}: SavedPicture, inspect: OwnedVision['inspect']): Promise<Attack> {
	// The client transfers the bytes to its worker, so it gets a copy.
	const {outcome, areaScores} = await inspect(bytes.slice().buffer, 'image/jpeg', {areas: covers, priority: 1});
	const hiddenPicture = findHiddenPicture(bytes);
	const hidden = hiddenPicture && {bytes: hiddenPicture, faces: await facesOn(hiddenPicture, inspect)};
	if (outcome.kind !== 'faces') return {metadata: {}, ...(hidden && {hidden})};

	const isUnder = (cover: BoundingBox, face: BoundingBox): boolean => sharedArea(cover, face) >= minUnderCover * face.width * face.height;
	return {
		found: {
			first: covers.filter(cover => outcome.faces.some(({boundingBox}) => isUnder(cover, boundingBox))).length,
			second: covers.filter((_, index) => (areaScores[index] ?? 1) >= minAreaScore).length,
		},
		metadata: outcome.metadata,
		...(hidden && {hidden}),
	};
}

async function facesOn(picture: Uint8Array<ArrayBuffer>, inspect: OwnedVision['inspect']): Promise<number> {
	const {outcome} = await inspect(picture.slice().buffer, 'image/jpeg', {priority: 1});
	return outcome.kind === 'faces' ? outcome.faces.length : 0;
}
