export interface ScoredBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly score: number;
}

/** Loads a detector and returns a function that finds the faces in a picture. */
export type OpenDetector = () => Promise<(bitmap: ImageBitmap) => Promise<readonly ScoredBox[]>>;
