import type {ArchiveEntry, ArchivePart} from './archive/archive.ts';
import {type EntryIndex, fileNameOf, indexEntries} from './archive/entry-index.ts';
import {isDecoration, isFromMessages, isPrivateData, kindOfFile} from './archive/kind-of-file.ts';
import type {ExportedImage, ImageFacts, PlatformId, ReadExport} from './exported-image.ts';
import {foldCopies} from './fold-copies.ts';
import {parseJson} from './formats/json.ts';
import {divideLists} from './formats/long-lists.ts';
import {decodeText} from './formats/text.ts';
import {startFacebook} from './platforms/facebook.ts';
import {startFlickr} from './platforms/flickr.ts';
import {startGooglePhotos} from './platforms/google-photos.ts';
import {startInstagram} from './platforms/instagram.ts';
import {linksOnlyReaders} from './platforms/links-only.ts';
import {startMastodon} from './platforms/mastodon.ts';
import type {DataFile, PlatformImages, PlatformReader, StartReader} from './platforms/reader.ts';
import {isOverlay, startSnapchat} from './platforms/snapchat.ts';
import {startTelegram} from './platforms/telegram.ts';
import {startTumblr} from './platforms/tumblr.ts';
import {startWhatsApp} from './platforms/whatsapp.ts';
import {startX} from './platforms/x.ts';

/**
 * Bytes. Larger data files are left out: the text, its parsed form and the file itself are in memory at once, and X splits its lists long
 * before.
 */
export const maxDataFile = 200_000_000;

/** The most particular first, since a reader takes a file from those behind it. */
const readers: readonly StartReader[] = [
	startX,
	startTelegram,
	startSnapchat,
	startMastodon,
	startFlickr,
	startGooglePhotos,
	startInstagram,
	startFacebook,
	startWhatsApp,
	startTumblr,
	...linksOnlyReaders,
];

export interface ReadOptions {
	readonly signal?: AbortSignal;
	/** After each data file. */
	readonly onProgress?: (read: number, total: number) => void;
}

/**
 * Reads everything that was chosen as one: parts of an export belong together, and two exports at once do not disturb each other. Only
 * data files are opened here, one at a time; no picture is.
 */
export async function readExport(parts: readonly ArchivePart[], {signal, onProgress}: ReadOptions = {}): Promise<ReadExport> {
	const entries = parts.flatMap(part => part.entries).filter(({path}) => kindOfFile(path) !== 'junk');
	await nextTurn();
	const index = indexEntries(entries);
	const started = readers.map(start => start(index));
	await nextTurn();
	const data = entries.filter(({path, size}) => kindOfFile(path) === 'data' && size > 0 && !isPrivateData(path));
	let unreadableData = 0;
	for (const [number, entry] of data.entries()) {
		signal?.throwIfAborted();
		const file = await openData(entry);
		if (!file || !(await wasTaken(file, started, signal))) unreadableData++;
		onProgress?.(number + 1, data.length);
	}

	await nextTurn();
	const {found, failed} = finishAll(started);
	await nextTurn();
	return {...(await assemble(index, found)), unreadableData: unreadableData + failed};
}

/**
 * Posts, messages or pictures between two turns of the browser's event loop, so that a long list does not freeze the page. There is one between
 * steps that go through all entries, too.
 */
const itemsPerTurn = 2000;
const nextTurn = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

type Found = readonly (PlatformImages & {readonly id: PlatformId})[];

/** A reader that stumbles at its end leaves its pictures without what the export says of them, and the others as they are. */
function finishAll(started: readonly PlatformReader[]): {readonly found: Found; readonly failed: number} {
	let failed = 0;
	const found = started.flatMap(reader => {
		try {
			const images = reader.finish();
			return images ? [{id: reader.id, ...images}] : [];
		} catch (error) {
			console.error(`Overexposed could not make sense of an export of ${reader.id}; its pictures are kept.`, error);
			failed++;
			return [];
		}
	});
	return {found, failed};
}

/** Whether the file could be read, by whichever reader. No data file may end the whole, whatever is in it. */
async function wasTaken(file: DataFile, started: readonly PlatformReader[], signal: AbortSignal | undefined): Promise<boolean> {
	try {
		let number = 0;
		// The parts have paths of their own, since readers tell posts apart by path and number.
		for (const json of divideLists(file.json, itemsPerTurn)) {
			if (number > 0) await nextTurn();
			signal?.throwIfAborted();
			const part = json === file.json ? file : {...file, path: `${file.path}#${number}`, json};
			started.find(reader => reader.take(part));
			number++;
		}

		return true;
	} catch (error) {
		signal?.throwIfAborted();
		console.error('Overexposed could not make sense of a data file of an export; the others are read.', error);
		return false;
	}
}

async function openData(entry: ArchiveEntry): Promise<DataFile | undefined> {
	if (entry.size > maxDataFile) return undefined;
	try {
		const text = decodeText(await entry.read());
		const isJson = /\.(?:json|js)$/i.test(entry.path);
		const json = isJson ? parseJson(text) : undefined;
		if (isJson && json === undefined) return undefined;
		return {entry, path: entry.path, text, json, isHtml: /\.html?$/i.test(entry.path)};
	} catch {
		// Encrypted or damaged: nothing of the rest is lost with it.
		return undefined;
	}
}

async function assemble(index: EntryIndex, found: Found): Promise<Omit<ReadExport, 'unreadableData'>> {
	const pictures = index.entries.filter(isPicture);
	const ranked = pictures.filter(({path, size}) => size > 0 && !isFromMessages(path));
	const only = found.filter(({images}) => images.size > 0);
	const images: ExportedImage[] = [];
	for (const entry of ranked) {
		images.push(describe(entry, found, only.length === 1 ? only[0]?.id : undefined));
		if (images.length % itemsPerTurn === 0) await nextTurn();
	}

	return {
		images: foldCopies(images),
		platforms: found.map(({id}) => id),
		linksOnly: found.flatMap(({linksOnly}) => linksOnly ?? []),
		missing: sum(found, ({missing}) => missing),
		ambiguous: sum(found, ({ambiguous}) => ambiguous),
		videos: index.entries.filter(({path}) => kindOfFile(path) === 'video').length,
		empty: pictures.filter(({size}) => size === 0).length,
		inMessages: pictures.filter(({path, size}) => size > 0 && isFromMessages(path)).length,
		isHtmlOnly: found.some(({isHtmlOnly}) => isHtmlOnly === true),
		profileUrls: Object.fromEntries(found.flatMap(({id, profileUrl}) => (profileUrl === undefined ? [] : [[id, profileUrl]]))),
	};
}

/** Without an extension, only what lies where pictures do is one; `LICENSE` is not. */
const isPicture = ({path}: ArchiveEntry): boolean =>
	kindOfFile(path) === 'image' && !isOverlay(path) && !isDecoration(path) && /[.\d]/.test(fileNameOf(path));

/** A picture that no data name belongs to the platform whose export this is, and nothing else is known about it. */
function describe(entry: ArchiveEntry, found: Found, only: PlatformId | undefined): ExportedImage {
	for (const {id, images} of found) {
		const facts: ImageFacts | undefined = images.get(entry);
		if (facts) return {...facts, entry, platform: id, copies: []};
	}

	return {entry, copies: [], ...(only && {platform: only})};
}

const sum = (all: readonly PlatformImages[], count: (one: PlatformImages) => number | undefined): number =>
	all.reduce((total, one) => total + (count(one) ?? 0), 0);
