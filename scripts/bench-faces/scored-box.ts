export interface ScoredBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly score: number;
}

/** Loads a detector; what it gives finds the faces of a picture. */
export type OpenDetector = () => Promise<(bitmap: ImageBitmap) => Promise<readonly ScoredBox[]>>;
