import type {FaceReport, ImageReport, Report} from '../score/report.ts';

/** More faces than these, told one by one, say nothing new. */
const maxShown = 6;

export interface ShownFace {
	readonly image: ImageReport;
	readonly face: FaceReport;
}

/** The faces that are told about one by one, those on the most exposed picture first. */
export const shownFaces = ({images}: Pick<Report, 'images'>): readonly ShownFace[] =>
	images.flatMap(image => image.faces.map(face => ({image, face}))).slice(0, maxShown);
