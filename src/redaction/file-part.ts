/** A part of a file. */
export interface FilePart {
	/** As the format calls it: `APP1 Exif`, `tEXt`, `XMP `. */
	readonly name: string;
	/** Bytes from the beginning of the file. */
	readonly at: number;
	/** Bytes. */
	readonly length: number;
}
