import type {ArchiveEntry} from '../archive/archive.ts';
import {comparable, fileNameOf, folderOf} from '../archive/entry-index.ts';
import {kindOfFile} from '../archive/kind-of-file.ts';
import type {ImageFacts, ImageGroup} from '../exported-image.ts';
import {placeAt} from '../formats/places.ts';
import {fromSeconds} from '../formats/times.ts';
import {httpsAt, isRecord, listAt, numberAt, textAt, valueAt} from '../formats/values.ts';
import {factsOf} from './collect.ts';
import type {PlatformReader, StartReader} from './reader.ts';
import {isCutName, originalsOf, sidecarKey, sidecarsFor, stemBeforeCounter} from './takeout-names.ts';

/**
 * Google Takeout, Photos: one data file beside each picture, in another part as often as not. Deriving the picture from the name of its
 * data file is not safe, since both are cut; deriving the data file from the picture's is.
 */
export const startGooglePhotos: StartReader = index => {
	/** By folder, then by {@link sidecarKey}. */
	const sidecars = new Map<string, Map<string, ImageFacts>>();
	const albums = new Map<string, {readonly album: ImageGroup; readonly facts: ImageFacts}>();
	let isOurs = false;

	const take: PlatformReader['take'] = ({json, path}) => {
		const folder = comparable(folderOf(path));
		if (textAt(json, 'photoTakenTime', 'timestamp') !== undefined) {
			const inFolder = sidecars.get(folder) ?? new Map<string, ImageFacts>();
			sidecars.set(folder, inFolder.set(sidecarKey(fileNameOf(path)), sidecarFacts(json)));
			isOurs = true;
			return true;
		}

		const album = isRecord(valueAt(json, 'albumData')) ? valueAt(json, 'albumData') : json;
		const title = textAt(album, 'title');
		if (title === undefined || !(isRecord(album) && ['access', 'date', 'enrichments'].some(key => Object.hasOwn(album, key)))) return false;
		albums.set(folder, {album: {key: `album ${title}`, title}, facts: albumFacts(album)});
		return true;
	};

	const finish: PlatformReader['finish'] = () => {
		if (!isOurs) return undefined;
		const images = new Map<ArchiveEntry, ImageFacts>();
		let ambiguous = 0;
		for (const [folder, inFolder] of sidecars) {
			const pictures = index.inFolder(folder).filter(({path}) => kindOfFile(path) === 'image');
			const cut = countCut(pictures);
			for (const entry of pictures) {
				const name = fileNameOf(entry.path);
				const isAmbiguous = (cut.get(stemBeforeCounter(name)) ?? 0) > 1;
				const found = isAmbiguous ? undefined : findSidecar(name, inFolder);
				const album = albums.get(folder);
				if (isAmbiguous) ambiguous++;
				images.set(entry, {...album?.facts, ...found, ...(album && {album: album.album})});
			}
		}

		for (const [folder, {album, facts}] of albums) {
			for (const entry of index.inFolder(folder)) {
				if (!images.has(entry) && kindOfFile(entry.path) === 'image') images.set(entry, {...facts, album});
			}
		}

		return {images, ambiguous};
	};

	return {id: 'google-photos', take, finish};
};

function findSidecar(name: string, inFolder: ReadonlyMap<string, ImageFacts>): ImageFacts | undefined {
	const names = [name, ...originalsOf(name)];
	return names
		.flatMap(sidecarsFor)
		.map(key => inFolder.get(key))
		.find(each => each !== undefined);
}

/** How many pictures of a folder were cut to the same name. */
function countCut(pictures: readonly ArchiveEntry[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const {path} of pictures) {
		const name = fileNameOf(path);
		if (isCutName(name)) counts.set(stemBeforeCounter(name), (counts.get(stemBeforeCounter(name)) ?? 0) + 1);
	}

	return counts;
}

function sidecarFacts(json: unknown): ImageFacts {
	const people = valueAt(json, 'people');
	const isOthers = ['fromPartnerSharing', 'fromSharedAlbum'].some(key => valueAt(json, 'googlePhotosOrigin', key) !== undefined);
	return factsOf({
		time: fromSeconds(numberAt(json, 'photoTakenTime', 'timestamp')),
		place: placeOf(json, 'geoData') ?? placeOf(json, 'geoDataExif'),
		caption: textAt(json, 'description'),
		taggedPeople: Array.isArray(people) ? people.length : undefined,
		postUrl: httpsAt(json, 'url'),
		state: stateOf(json),
		isOthers: isOthers || undefined,
	});
}

const placeOf = (json: unknown, key: string) => placeAt(numberAt(json, key, 'latitude'), numberAt(json, key, 'longitude'));

function stateOf(json: unknown): ImageFacts['state'] {
	if (valueAt(json, 'trashed') === true) return 'deleted';
	return valueAt(json, 'archived') === true ? 'archived' : undefined;
}

/** Comments in an album mean that it was shared, by a link. What the other values of `access` mean is not documented. */
function albumFacts(album: unknown): ImageFacts {
	if (textAt(album, 'access') === 'public') return {audience: 'public'};
	return listAt(album, 'sharedAlbumComments').length > 0 ? {audience: 'link'} : {};
}
