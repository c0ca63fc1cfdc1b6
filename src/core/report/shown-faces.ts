import {isCertain} from '../score/face-label.ts';
import type {FaceReport, ImageReport, Report} from '../score/report.ts';

/** Listing more faces one by one would say nothing new. */
const maxShown = 6;

export interface ShownFace {
	readonly image: ImageReport;
	readonly face: FaceReport;
}

/**
 * The faces that are listed one by one: certain ones before doubtful ones, and those in the most exposed image first.
 *
 * @param most how many at most
 */
export const shownFaces = ({images}: Pick<Report, 'images'>, most = maxShown): readonly ShownFace[] =>
	images
		.flatMap(image => image.faces.map(face => ({image, face})))
		.sort((a, b) => Number(isCertain(b.face)) - Number(isCertain(a.face)))
		.slice(0, most);
