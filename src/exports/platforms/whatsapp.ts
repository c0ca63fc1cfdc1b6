import type {ArchiveEntry} from '../archive/archive.ts';
import {comparable, fileNameOf, folderOf} from '../archive/entry-index.ts';
import {kindOfFile} from '../archive/kind-of-file.ts';
import type {ImageFacts} from '../exported-image.ts';
import {plausible} from '../formats/times.ts';
import {factsOf} from './collect.ts';
import type {PlatformReader, StartReader} from './reader.ts';

/**
 * WhatsApp: one chat as a text, with its files beside it. Dates are written as the phone's language has it, so the time comes from the
 * names of the files, which are the same everywhere. Whose picture it is, the export says only by a name: it does not say which is the owner's.
 */
export const startWhatsApp: StartReader = index => {
	const images = new Map<ArchiveEntry, ImageFacts>();
	/** By folder, then by name: many chats may lie in one folder. */
	const folders = new Map<string, ReadonlyMap<string, ArchiveEntry>>();
	const filesIn = (folder: string): ReadonlyMap<string, ArchiveEntry> => {
		const files = folders.get(folder) ?? new Map(index.inFolder(folder).map(entry => [comparable(fileNameOf(entry.path)), entry]));
		folders.set(folder, files);
		return files;
	};
	let isOurs = false;
	let missing = 0;

	const take: PlatformReader['take'] = ({path, text, json, isHtml}) => {
		if (json !== undefined || isHtml || !/\.txt$/i.test(path) || !isChat(text)) return false;
		isOurs = true;
		const inFolder = filesIn(folderOf(path));
		const title = titleOf(path);
		const named = new Set([...text.matchAll(attachment)].map(([name]) => name));
		for (const name of named) {
			if (kindOfFile(name) !== 'image') continue;
			const entry = inFolder.get(comparable(name));
			if (!entry) missing++;
			else images.set(entry, factsOf({audience: 'group', time: timeIn(name), album: {key: `chat ${path}`, ...(title && {title})}}));
		}

		return true;
	};

	return {id: 'whatsapp', take, finish: () => (isOurs ? {images, missing} : undefined)};
};

/** Android: `12.01.24, 10:00 - Name: text`; iOS: `[12.01.24, 10:00:00] Name: text`, with marks of direction and spaces of many kinds. */
const line =
	/^[\u200e\u200f\ufeff]*\[?\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[\p{L}.\s]{1,8})?(?:\]| -)\s/u;

/** The first line may be a remark about encryption; most of the first few begin with a date. */
const isChat = (text: string): boolean =>
	text
		.slice(0, 20_000)
		.split('\n', 40)
		.filter(each => line.test(each)).length >= 2;

/** Names of attachments, which are not translated while the words beside them are. */
const attachment = /(?:IMG|VID|STK)-\d{8}-WA\d{4,}\.\w{2,5}|\d{8}-(?:PHOTO|VIDEO|STICKER|GIF)-[\d-]+\.\w{2,5}/g;

function timeIn(name: string): number | undefined {
	const [, year, month, day, hour = '0', minute = '0', second = '0'] =
		/(\d{4})-?(\d\d)-?(\d\d)(?:-(\d\d)-(\d\d)-(\d\d))?(?:-WA\d+)?\.\w+$/.exec(name) ?? [];
	if (year === undefined) return undefined;
	return plausible(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)));
}

/** Android names the chat in the name of its file. */
const titleOf = (path: string): string | undefined => / (?:with|mit|avec|con|με) (.+)\.txt$/i.exec(fileNameOf(path))?.[1];
