import type {ImageMetadata} from '../../core/evidence/image-metadata.ts';
import {isFilled, readTags} from './read-tags.ts';
import {searchXmp} from './xmp.ts';

/** Tags that reveal something; any one is enough. EXIF, IPTC and XMP use the same names. */
const revealingTags = {
	hasPlace: ['latitude', 'GPSLatitude'],
	hasTime: ['DateTimeOriginal', 'CreateDate'],
	hasCameraSerial: ['SerialNumber', 'BodySerialNumber', 'InternalSerialNumber', 'LensSerialNumber'],
	hasOwnerName: ['Artist', 'OwnerName', 'CameraOwnerName', 'Byline', 'creator', 'Creator'],
} as const satisfies Record<keyof ImageMetadata, readonly string[]>;

/** What the file's metadata reveals, as yes or no: the values themselves go no further than this file. Never rejects. */
export async function readMetadata(bytes: ArrayBuffer): Promise<ImageMetadata> {
	const exif = await readTags(bytes);
	const xmp = searchXmp(new TextDecoder('latin1').decode(bytes), Object.values(revealingTags).flat());
	const isWhole = exif.isWhole && xmp.isWhole;
	const has = (names: readonly string[]) => names.some(name => xmp.found.has(name) || isFilled(exif.tags.get(name)));
	// What was not found where not everything could be searched is unknown.
	const known = Object.entries(revealingTags).map(([key, names]) => [key, has(names)] as const);
	return Object.fromEntries(known.filter(([, isThere]) => isThere || isWhole));
}
