import type {DetectedFace} from '../core/evidence/face.ts';

/** What stands between the extension and a model: a better model is one file. */
export interface FaceDetector {
	/** Boxes in pixels of the bitmap, most certain first. Rejects where the model fails. */
	detect(bitmap: ImageBitmap): Promise<readonly DetectedFace[]>;
}
