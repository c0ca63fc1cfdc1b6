import exifr from 'exifr';
import type {PictureMetadata} from '../core/picture-metadata.ts';

const nothing: PictureMetadata = {hasPlace: false, hasTime: false, hasCameraSerial: false, hasOwnerName: false};

/** What the file itself still tells, as yes or no: the values are read and let go of here. */
export async function readMetadata(bytes: ArrayBuffer): Promise<PictureMetadata> {
	try {
		const tags: Readonly<Record<string, unknown>> = (await exifr.parse(bytes, {gps: true, xmp: true, iptc: true, mergeOutput: true})) ?? {};
		const has = (...names: readonly string[]) => names.some(name => tags[name] !== undefined && tags[name] !== '');
		return {
			hasPlace: has('latitude', 'GPSLatitude'),
			hasTime: has('DateTimeOriginal', 'CreateDate'),
			hasCameraSerial: has('SerialNumber', 'BodySerialNumber', 'InternalSerialNumber', 'LensSerialNumber'),
			hasOwnerName: has('Artist', 'OwnerName', 'CameraOwnerName', 'Byline', 'creator', 'Creator'),
		};
	} catch {
		// exifr throws on formats it does not know, which carry nothing that it could find.
		return nothing;
	}
}
