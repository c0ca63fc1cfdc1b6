/** In pixels as stored, before any EXIF rotation. */
export interface ImageSize {
	readonly width: number;
	readonly height: number;
}
