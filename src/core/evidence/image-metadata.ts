/** What the image file still contains. Booleans only: the values are never kept. Absent where the file could not be searched for it. */
export interface ImageMetadata {
	/** GPS coordinates. */
	readonly hasPlace?: boolean;
	/** When it was taken. */
	readonly hasTime?: boolean;
	readonly hasCameraSerial?: boolean;
	/** Owner, artist or creator. */
	readonly hasOwnerName?: boolean;
}
