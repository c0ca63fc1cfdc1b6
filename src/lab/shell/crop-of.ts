import type {FaceReport} from '../../core/score/report.ts';
import type {LabImage} from './image-store.ts';

/** The face itself, cut out of its picture; `undefined` where it is not one of that picture's. */
export function cropOf({vision, crops}: LabImage, {boundingBox}: FaceReport): string | undefined {
	return vision.kind === 'faces' ? crops[vision.faces.findIndex(face => face.boundingBox === boundingBox)] : undefined;
}
