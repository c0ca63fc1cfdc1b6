import exifr from 'exifr';
import type {ImageMetadata} from '../../core/evidence/image-metadata.ts';
import {findExifInWebp} from './headers/webp.ts';

/** Any of these tells. Names are exifr's, for EXIF, IPTC and XMP alike. */
const telling = {
	hasPlace: ['latitude', 'GPSLatitude'],
	hasTime: ['DateTimeOriginal', 'CreateDate'],
	hasCameraSerial: ['SerialNumber', 'BodySerialNumber', 'InternalSerialNumber', 'LensSerialNumber'],
	hasOwnerName: ['Artist', 'OwnerName', 'CameraOwnerName', 'Byline', 'creator', 'Creator'],
} as const satisfies Record<keyof ImageMetadata, readonly string[]>;

/** What the file itself still tells, as yes or no: the values are read and let go of here. */
export async function readMetadata(bytes: ArrayBuffer): Promise<ImageMetadata> {
	const tags = await readTags(bytes);
	const has = (names: readonly string[]) => names.some(name => isFilled(tags[name]));
	return {
		hasPlace: has(telling.hasPlace),
		hasTime: has(telling.hasTime),
		hasCameraSerial: has(telling.hasCameraSerial),
		hasOwnerName: has(telling.hasOwnerName),
	};
}

async function readTags(bytes: ArrayBuffer): Promise<Readonly<Record<string, unknown>>> {
	try {
		// exifr 7 does not know WebP, yet reads the block inside it.
		return (
			(await exifr.parse(findExifInWebp(bytes) ?? bytes, {gps: true, xmp: true, iptc: true, mergeOutput: true, reviveValues: false})) ?? {}
		);
	} catch {
		// exifr throws on formats it does not know, which carry nothing that it could find.
		return {};
	}
}

/** Cameras write tags they have nothing for: blank, all zeroes, or not a number. */
function isFilled(value: unknown): boolean {
	if (typeof value === 'string') return /[^\s\0:0]/.test(value);
	return typeof value === 'number' ? !Number.isNaN(value) : Array.isArray(value) ? value.some(isFilled) : value !== undefined;
}
