import type {ImageRole} from '../../core/page/artifacts.ts';
import type {ExportedPlace, ImageFacts, ImageGroup} from '../exported-image.ts';
import {placeAt, withName} from '../formats/places.ts';
import {repairEncoding} from '../formats/text.ts';
import {fromSeconds, parseTime} from '../formats/times.ts';
import {isRecord, listAt, numberAt, textAt, valueAt} from '../formats/values.ts';
import {factsOf} from './collect.ts';

/** A picture that Meta's JSON names, with what the post and the album around it say. */
export interface MetaMedia {
	readonly name: string;
	readonly facts: ImageFacts;
}

/**
 * Instagram and Facebook changed the lists around their media every year, and hardly ever the media themselves: an object with a `uri`
 * (before 2020 a `path`) and a time. So these are looked for wherever they are, and what surrounds them is read on the way.
 *
 * @param file path of the data file, which makes the keys of its posts unique
 */
export function findMedia(json: unknown, file: string): readonly MetaMedia[] {
	const found: MetaMedia[] = [];
	let posts = 0;
	const visit = (value: unknown, around: ImageFacts, depth: number): void => {
		if (depth > maxDepth) return;
		if (Array.isArray(value)) {
			for (const each of value) visit(each, around, depth + 1);
			return;
		}

		if (!isRecord(value)) return;
		const name = textAt(value, 'uri') ?? textAt(value, 'path');
		if (name !== undefined) found.push({name: repairEncoding(name), facts: mediaFacts(value, around)});
		const isPost = ['media', 'attachments', 'label_values'].some(key => Object.hasOwn(value, key));
		const inside = {...around, ...surroundings(value), ...(isPost && {post: {key: `${file}#${++posts}`}})};
		for (const [key, each] of Object.entries(value)) {
			if (!skipped.has(key) && typeof each === 'object') visit(each, inside, depth + 1);
		}
	};
	visit(json, {}, 0);
	return found;
}

/** Deeper than any list that Meta ever wrote; bounds what a broken file can cost. */
const maxDepth = 16;

/** Previews of videos, second mentions of pictures, and other people's comments. */
const skipped: ReadonlySet<string> = new Set(['thumbnail', 'cover_photo', 'comments', 'media_metadata', 'cross_post_source']);

function mediaFacts(media: Readonly<Record<string, unknown>>, around: ImageFacts): ImageFacts {
	const exif = exifOf(media);
	const time = fromSeconds(numberAt(media, 'creation_timestamp')) ?? parseTime(textAt(media, 'taken_at'));
	const caption = textAt(media, 'description') ?? textAt(media, 'caption') ?? textAt(media, 'title');
	const isCaption = caption !== undefined && repairEncoding(caption) !== around.album?.title;
	return factsOf({
		...around,
		time: time ?? around.time ?? exifTime(exif),
		caption: isCaption ? repairEncoding(caption) : around.caption,
		place: exifPlace(exif) ?? namedPlace(textAt(media, 'location')) ?? around.place,
	});
}

/** What an object says about every picture in it. */
function surroundings(value: Readonly<Record<string, unknown>>): ImageFacts {
	const tags = valueAt(value, 'tags');
	const post = listAt(value, 'data')
		.map(each => textAt(each, 'post'))
		.find(each => each !== undefined);
	const own = Object.hasOwn(value, 'media') ? textAt(value, 'title') : undefined;
	const caption = post ?? own;
	return factsOf({
		time: fromSeconds(numberAt(value, 'timestamp') ?? numberAt(value, 'creation_timestamp')),
		caption: caption === undefined ? undefined : repairEncoding(caption),
		taggedPeople: Array.isArray(tags) ? tags.length : undefined,
		place: placeOf(value),
		...albumOf(value),
	});
}

function albumOf(value: Readonly<Record<string, unknown>>): {readonly album?: ImageGroup; readonly role?: ImageRole} {
	const name = textAt(value, 'name');
	if (name === undefined || !Array.isArray(value['photos'])) return {};
	const title = repairEncoding(name);
	return {album: {key: `album ${title}`, title}, ...roleOfAlbum(title)};
}

/** Facebook tells profile and cover pictures only by the name of their album, in the language of the account. */
function roleOfAlbum(title: string): {readonly role?: ImageRole} {
	if (
		/^(?:profile pictures|profilbilder|photos de profil|immagini del profilo|foto del profilo|φωτογραφίες προφίλ|fotos del perfil)$/i.test(
			title,
		)
	) {
		return {role: 'portrait'};
	}

	return /^(?:cover photos|titelbilder|photos de couverture|immagini di copertina|φωτογραφίες εξωφύλλου|fotos de portada)$/i.test(title)
		? {role: 'cover'}
		: {};
}

function placeOf(value: Readonly<Record<string, unknown>>): ExportedPlace | undefined {
	const inAttachments = listAt(value, 'attachments').flatMap(each => listAt(each, 'data').map(data => valueAt(data, 'place')));
	const [place] = [valueAt(value, 'place'), ...inAttachments].filter(isRecord);
	if (!place) return undefined;
	const name = textAt(place, 'name');
	const at = placeAt(numberAt(place, 'coordinate', 'latitude'), numberAt(place, 'coordinate', 'longitude'));
	return withName(at, name === undefined ? undefined : repairEncoding(name));
}

const namedPlace = (name: string | undefined): ExportedPlace | undefined => (name === undefined ? undefined : {name: repairEncoding(name)});

/** Since 2021 a list; before, its keys lay directly in `photo_metadata`. */
function exifOf(media: unknown): readonly unknown[] {
	const metadata = valueAt(media, 'media_metadata', 'photo_metadata');
	return metadata === undefined ? [] : [...listAt(metadata, 'exif_data'), metadata];
}

function exifPlace(exif: readonly unknown[]): ExportedPlace | undefined {
	return exif.map(each => placeAt(numberAt(each, 'latitude'), numberAt(each, 'longitude'))).find(each => each !== undefined);
}

function exifTime(exif: readonly unknown[]): number | undefined {
	return exif
		.map(each => fromSeconds(numberAt(each, 'taken_timestamp')) ?? parseTime(textAt(each, 'date_time_original')))
		.find(each => each !== undefined);
}
