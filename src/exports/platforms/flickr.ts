import type {ArchiveEntry} from '../archive/archive.ts';
import {fileNameOf} from '../archive/entry-index.ts';
import {kindOfFile} from '../archive/kind-of-file.ts';
import type {ExportAudience, ImageFacts} from '../exported-image.ts';
import {placeAt} from '../formats/places.ts';
import {withoutTags} from '../formats/text.ts';
import {parseTime} from '../formats/times.ts';
import {httpsAt, isRecord, listAt, numberAt, textAt, valueAt} from '../formats/values.ts';
import {factsOf} from './collect.ts';
import type {PlatformReader, StartReader} from './reader.ts';

/** Flickr: one data file per picture in one archive, the pictures in others. Only the id in a picture's name joins the two. */
export const startFlickr: StartReader = index => {
	const photos = new Map<string, ImageFacts>();
	let profileUrl: string | undefined;
	let isOurs = false;

	const take: PlatformReader['take'] = ({json}) => {
		const address = httpsAt(json, 'photopage');
		const id = textAt(json, 'id');
		if (address !== undefined && id !== undefined) {
			photos.set(id, photoFacts(json, address));
			isOurs = true;
			return true;
		}

		const isProfile = isRecord(json) && textAt(json, 'nsid') !== undefined;
		if (isProfile) profileUrl = httpsAt(json, 'profile_url');
		return isProfile || (isRecord(json) && listAt(json, 'albums').some(album => Array.isArray(valueAt(album, 'photos'))));
	};

	const finish: PlatformReader['finish'] = () => {
		if (!isOurs) return undefined;
		const images = new Map<ArchiveEntry, ImageFacts>();
		const found = new Set<string>();
		for (const entry of index.entries) {
			if (kindOfFile(entry.path) !== 'image') continue;
			const id = idIn(fileNameOf(entry.path), photos);
			const facts = id === undefined ? undefined : photos.get(id);
			if (id === undefined || !facts) continue;
			found.add(id);
			images.set(entry, facts);
		}

		return {images, missing: photos.size - found.size, ...(profileUrl !== undefined && {profileUrl})};
	};

	return {id: 'flickr', take, finish};
};

/** `title_ID_o.jpg`, `ID_secret_o.jpg`, `title_ID.jpg`: titles hold numbers, too, so the longest that is an id counts. */
function idIn(name: string, photos: ReadonlyMap<string, ImageFacts>): string | undefined {
	return [...name.matchAll(/(?<![\da-f])\d{5,}(?![\da-f])/g)]
		.map(([digits]) => digits)
		.filter(digits => photos.has(digits))
		.sort((a, b) => b.length - a.length)[0];
}

function photoFacts(json: unknown, postUrl: string): ImageFacts {
	const [geo] = listAt(json, 'geo');
	const [album] = listAt(json, 'albums');
	const title = textAt(album, 'title');
	const caption = [textAt(json, 'name'), textAt(json, 'description')].filter(each => each !== undefined).join('\n');
	return factsOf({
		audience: audienceOf(textAt(json, 'privacy')),
		time: parseTime(textAt(json, 'date_taken')) ?? parseTime(textAt(json, 'date_imported')),
		place: placeAt(numberAt(geo, 'latitude'), numberAt(geo, 'longitude')),
		taggedPeople: listAt(json, 'people').length,
		caption: caption === '' ? undefined : withoutTags(caption),
		post: {key: postUrl},
		album: title === undefined ? undefined : {key: `album ${title}`, title},
		postUrl,
	});
}

/** The export writes "friend & family" for either of the two. */
function audienceOf(privacy: string | undefined): ExportAudience | undefined {
	if (privacy === undefined) return undefined;
	if (/public/i.test(privacy)) return 'public';
	if (/friend|family/i.test(privacy)) return 'friends';
	return /private/i.test(privacy) ? 'owner' : undefined;
}
