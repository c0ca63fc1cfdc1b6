import exifr from 'exifr';
import type {ImageMetadata} from '../../core/evidence/image-metadata.ts';
import {findExifInWebp} from './headers/webp.ts';

/** Tags that reveal something; any one is enough. exifr uses the same names for EXIF, IPTC and XMP. */
const revealingTags = {
	hasPlace: ['latitude', 'GPSLatitude'],
	hasTime: ['DateTimeOriginal', 'CreateDate'],
	hasCameraSerial: ['SerialNumber', 'BodySerialNumber', 'InternalSerialNumber', 'LensSerialNumber'],
	hasOwnerName: ['Artist', 'OwnerName', 'CameraOwnerName', 'Byline', 'creator', 'Creator'],
} as const satisfies Record<keyof ImageMetadata, readonly string[]>;

/** What the file's metadata reveals, as yes or no: the values themselves go no further than this file. Never rejects. */
export async function readMetadata(bytes: ArrayBuffer): Promise<ImageMetadata> {
	const tags = await readTags(bytes);
	const has = (names: readonly string[]) => names.some(name => isFilled(tags[name]));
	return {
		hasPlace: has(revealingTags.hasPlace),
		hasTime: has(revealingTags.hasTime),
		hasCameraSerial: has(revealingTags.hasCameraSerial),
		hasOwnerName: has(revealingTags.hasOwnerName),
	};
}

async function readTags(bytes: ArrayBuffer): Promise<Readonly<Record<string, unknown>>> {
	try {
		// exifr 7 does not support WebP, but reads the EXIF block inside it.
		return (
			(await exifr.parse(findExifInWebp(bytes) ?? bytes, {gps: true, xmp: true, iptc: true, mergeOutput: true, reviveValues: false})) ?? {}
		);
	} catch {
		// exifr throws on formats it does not know, in which it could not find anything anyway.
		return {};
	}
}

/** Cameras also write tags without a value: blank, all zeroes, or NaN. */
function isFilled(value: unknown): boolean {
	if (typeof value === 'string') return /[^\s\0:0]/.test(value);
	return typeof value === 'number' ? !Number.isNaN(value) : Array.isArray(value) ? value.some(isFilled) : value !== undefined;
}
