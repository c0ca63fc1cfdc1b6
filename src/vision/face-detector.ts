import type {DetectedFace} from '../core/evidence/face.ts';

/** All that the extension knows of a model: replacing it takes one file. */
export interface FaceDetector {
	/** Faces with boxes in pixels of the bitmap, the most certain first. Rejects where the model fails. */
	detect(bitmap: ImageBitmap): Promise<readonly DetectedFace[]>;
}
