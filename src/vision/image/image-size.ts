/** Pixels as stored, before EXIF turns them. */
export interface ImageSize {
	readonly width: number;
	readonly height: number;
}
