import type {FileDetail, FileDetailId} from '../../core/evidence/file-details.ts';
import {isFilled, readTags} from './read-tags.ts';
import {searchXmp} from './xmp.ts';

/** Characters: enough to see what it is. */
const maxText = 120;

/** EXIF, IPTC and XMP use the same names for many of these. */
const namesOf: Readonly<Record<Exclude<FileDetailId, 'place'>, readonly string[]>> = {
	time: ['DateTimeOriginal', 'CreateDate', 'ModifyDate', 'DateTimeDigitized', 'GPSDateStamp'],
	camera: ['Make', 'Model', 'LensModel', 'HostComputer'],
	serial: ['SerialNumber', 'BodySerialNumber', 'InternalSerialNumber', 'LensSerialNumber', 'ImageUniqueID'],
	owner: ['Artist', 'OwnerName', 'CameraOwnerName', 'Byline', 'creator', 'Creator', 'Copyright', 'CopyrightNotice', 'XPAuthor', 'rights'],
	people: ['PersonInImage', 'PersonDisplayName', 'Name'],
	caption: [
		...['ImageDescription', 'XPTitle', 'XPComment', 'XPKeywords', 'Caption', 'Headline', 'ObjectName', 'Keywords', 'title'],
		...['description', 'subject', 'City', 'Sublocation', 'Location'],
	],
	software: ['Software', 'ProcessingSoftware', 'CreatorTool'],
	history: ['History', 'DocumentID', 'OriginalDocumentID', 'InstanceID', 'DerivedFrom'],
};
const placeNames = ['latitude', 'GPSLatitude'];

/**
 * What a file says, for whom it belongs to: with the values, which go no further than the window in which it was opened. XMP is only
 * searched for what it has a value for. Never rejects.
 */
export async function readFileDetails(bytes: ArrayBuffer): Promise<readonly FileDetail[]> {
	const {tags} = await readTags(bytes);
	const {found} = searchXmp(new TextDecoder('latin1').decode(bytes), [...placeNames, ...Object.values(namesOf).flat()]);
	const detailOf = (id: FileDetailId, names: readonly string[], text: string): readonly FileDetail[] =>
		text || names.some(name => found.has(name)) ? [{id, ...(text && {text})}] : [];
	const isPlaceInTags = placeNames.some(name => isFilled(tags.get(name)));

	return [
		...(isPlaceInTags && !placeIn(tags) ? [{id: 'place'} as const] : detailOf('place', placeNames, placeIn(tags))),
		...Object.entries(namesOf).flatMap(([id, names]) => detailOf(id as FileDetailId, names, textIn(tags, names))),
	];
}

/** Degrees with five decimals, which is about a metre. */
function placeIn(tags: ReadonlyMap<string, unknown>): string {
	const [latitude, longitude] = [tags.get('latitude'), tags.get('longitude')];
	const isThere = typeof latitude === 'number' && typeof longitude === 'number' && Number.isFinite(latitude + longitude);
	return isThere ? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` : '';
}

function textIn(tags: ReadonlyMap<string, unknown>, names: readonly string[]): string {
	const values = names.flatMap(name => [tags.get(name)].flat()).filter(value => typeof value !== 'object' && isFilled(value));
	return [...new Set(values.map(value => String(value).replaceAll(/\p{C}/gu, '').trim()))].filter(Boolean).join(', ').slice(0, maxText);
}
