import type {FaceReport} from '../../core/report.ts';
import type {Picture} from './picture-store.ts';

/** The face itself, cut out of its picture; `undefined` where it is not one of that picture's. */
export function cropOf({vision, crops}: Picture, {boundingBox}: FaceReport): string | undefined {
	return vision.kind === 'faces' ? crops[vision.faces.findIndex(face => face.boundingBox === boundingBox)] : undefined;
}
