import exifr from 'exifr';
import {findExif} from './find-exif.ts';
import {isFilledText} from './xmp.ts';

export interface Tags {
	readonly tags: ReadonlyMap<string, unknown>;
	/** False where there may be more that could not be read. */
	readonly isWhole: boolean;
}

/** EXIF and IPTC of a file. Never rejects. */
export async function readTags(bytes: ArrayBuffer): Promise<Tags> {
	try {
		const block = findExif(bytes);
		const {errors, ...tags} = (block && (await exifr.parse(block, {...options}))) ?? {};
		return {tags: new Map(Object.entries(tags)), isWhole: errors === undefined};
	} catch {
		return {tags: new Map(), isWhole: false};
	}
}

/** exifr can read XMP too, but lets a file write to the prototypes of all objects. */
const options = {gps: true, xmp: false, iptc: true, mergeOutput: true, reviveValues: false};

/** Cameras also write tags without a value: blank, all zeroes, or NaN. */
export function isFilled(value: unknown): boolean {
	if (typeof value === 'string') return isFilledText(value);
	return typeof value === 'number' ? !Number.isNaN(value) : Array.isArray(value) ? value.some(isFilled) : value !== undefined;
}
