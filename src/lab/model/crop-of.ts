import type {FaceReport} from '../../core/score/report.ts';
import type {LabImage} from './image-store.ts';

/** The crop of a face; `undefined` if the face is not on this image. */
export function cropOf({vision, crops}: LabImage, {boundingBox}: FaceReport): string | undefined {
	return vision.kind === 'faces' ? crops[vision.faces.findIndex(face => face.boundingBox === boundingBox)] : undefined;
}
