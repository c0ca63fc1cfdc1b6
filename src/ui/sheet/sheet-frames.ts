import {shownFaces} from '../../core/report/shown-faces.ts';
import {isCertain} from '../../core/score/face-label.ts';
import type {FaceReport, ImageReport, Report} from '../../core/score/report.ts';

export interface NumberedFace {
	readonly face: FaceReport;
	/** Counted from 1 across all images, as in the list beside them. Absent for faces that are not listed individually. */
	readonly number?: number;
}

/** The frame of one image: its shape and its faces, never its content. */
export interface SheetFrame {
	readonly image: Pick<ImageReport, 'width' | 'height'>;
	readonly faces: readonly NumberedFace[];
}

/** More frames than this would be too small to read on one page. */
const mostFrames = 4;

/** The most exposed images with faces, then those with what is perhaps one, and how many more show faces. */
export function sheetFrames(report: Pick<Report, 'images'>): {readonly frames: readonly SheetFrame[]; readonly more: number} {
	const numbered = shownFaces(report).map(({face}) => face);
	const boxed = report.images.filter(({faces}) => faces.length > 0);
	const withFaces = boxed.filter(({faces}) => faces.some(isCertain));
	const inOrder = [...withFaces, ...boxed.filter(image => !withFaces.includes(image))];
	const frames = inOrder.slice(0, mostFrames).map(image => ({image, faces: image.faces.map(face => numberFace(face, numbered))}));
	return {frames, more: Math.max(0, withFaces.length - frames.length)};
}

function numberFace(face: FaceReport, numbered: readonly FaceReport[]): NumberedFace {
	const place = numbered.indexOf(face);
	return place < 0 ? {face} : {face, number: place + 1};
}
