import type {BoundingBox, DetectedFace} from '../core/evidence/face.ts';

/** All that the extension knows of a model: replacing it takes one file. */
export interface FaceDetector {
	/** Faces with boxes in pixels of the bitmap, the most certain first. Rejects where the model fails. */
	detect(bitmap: ImageBitmap): Promise<readonly DetectedFace[]>;
	/** How certain a second network, by itself, is of a face in each of these areas, 0 to 1. In pixels of the bitmap. */
	searchAreas(bitmap: ImageBitmap, areas: readonly BoundingBox[]): readonly number[];
}
