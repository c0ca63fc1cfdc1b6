import {folderOf} from '../archive/entry-index.ts';
import type {ExportAudience, ImageFacts} from '../exported-image.ts';
import {localName, readBlocks} from '../formats/html.ts';
import {placeAt, withName} from '../formats/places.ts';
import {fromSeconds, parseTime} from '../formats/times.ts';
import {isRecord, listAt, numberAt, textAt, valueAt} from '../formats/values.ts';
import {factsOf, startCollection} from './collect.ts';
import type {DataFile, StartReader} from './reader.ts';

/** Telegram Desktop: `result.json` or web pages, of one chat or of the account. */
export const startTelegram: StartReader = index => {
	const pictures = startCollection(index);
	let isOurs = false;
	let isHtmlOnly = true;
	const add = (name: string | undefined, path: string, facts: ImageFacts): void => {
		// In place of a name there may be a sentence in brackets, saying why the file is not there.
		if (name !== undefined && !name.startsWith('(')) pictures.add(withFolder(name, path), path, facts);
	};

	const takeChat = (chat: unknown, path: string, own: string | undefined): void => {
		const audience = audienceOf(textAt(chat, 'type'));
		const title = textAt(chat, 'name');
		const album = title === undefined ? undefined : {key: `chat ${title}`, title};
		for (const message of listAt(chat, 'messages')) {
			const name = textAt(message, 'photo') ?? (textAt(message, 'mime_type')?.startsWith('image/') ? textAt(message, 'file') : undefined);
			if (name !== undefined) add(name, path, factsOf({...messageFacts(message, own), audience, album}));
		}
	};

	const takeJson = ({json, path}: DataFile): boolean => {
		const chats = listAt(json, 'chats', 'list');
		const isChat = listAt(json, 'messages').some(each => textAt(each, 'date_unixtime') !== undefined);
		const isAccount = isRecord(valueAt(json, 'personal_information')) && isRecord(json) && Object.hasOwn(json, 'chats');
		if (!isAccount && !isChat) return false;
		const id = numberAt(json, 'personal_information', 'user_id');
		for (const chat of isChat ? [json, ...chats] : chats) takeChat(chat, path, id === undefined ? undefined : `user${id}`);
		for (const picture of listAt(json, 'profile_pictures')) {
			add(textAt(picture, 'photo'), path, factsOf({role: 'portrait', time: fromSeconds(numberAt(picture, 'date_unixtime'))}));
		}

		for (const story of listAt(json, 'stories')) {
			add(textAt(story, 'media'), path, factsOf({time: fromSeconds(numberAt(story, 'date_unixtime'))}));
		}

		isHtmlOnly = false;
		return true;
	};

	/**
	 * In a page, the class names are Telegram's own and have not changed since it began. A public channel's page looks like that of any chat,
	 * so the audience is unknown.
	 */
	const takePage = ({text, path}: DataFile): boolean => {
		if (!/class="[^"]*\bphoto_wrap\b/.test(text) && !/class="tgme_|<div class="page_wrap/.test(text)) return false;
		for (const {media, titles, lines} of readBlocks(text, classes => /(?:^| )message(?: |$)/.test(classes))) {
			const name = media.find(({classes}) => /photo_wrap/.test(classes))?.address;
			const time = titles.map(timeIn).find(each => each !== undefined);
			const isOthers = lines.some(line => /^Forwarded from/.test(line)) || undefined;
			if (name !== undefined) add(localName(name), path, factsOf({time, isOthers}));
		}

		return true;
	};

	return {
		id: 'telegram',
		take: file => {
			const known = file.isHtml ? takePage(file) : takeJson(file);
			isOurs ||= known;
			return known;
		},
		finish: () => (isOurs ? {images: pictures.images, missing: pictures.missing(), isHtmlOnly} : undefined),
	};
};

/** Names are relative to the data file. */
const withFolder = (name: string, path: string): string => [folderOf(path), name].filter(each => each !== '').join('/');

function messageFacts(message: unknown, own: string | undefined): ImageFacts {
	const from = textAt(message, 'from_id');
	const isForwarded = textAt(message, 'forwarded_from') !== undefined;
	const isFromOthers = own !== undefined && from?.startsWith('user') === true && from !== own;
	const at = placeAt(numberAt(message, 'location_information', 'latitude'), numberAt(message, 'location_information', 'longitude'));
	return factsOf({
		time: fromSeconds(numberAt(message, 'date_unixtime')),
		caption: plainText(valueAt(message, 'text')),
		place: withName(at, textAt(message, 'place_name')),
		isOthers: isForwarded || isFromOthers || undefined,
	});
}

/** A text, or a list of texts and of pieces with a text. */
function plainText(text: unknown): string | undefined {
	const whole = (Array.isArray(text) ? text : [text])
		.map(each => (typeof each === 'string' ? each : (textAt(each, 'text') ?? '')))
		.join('')
		.trim();
	return whole === '' ? undefined : whole;
}

function audienceOf(type: string | undefined): ExportAudience | undefined {
	if (type === undefined) return undefined;
	if (type === 'saved_messages') return 'owner';
	return type.startsWith('public_') ? 'public' : 'group';
}

/** `01.02.2020 10:00:00 UTC+01:00`. */
function timeIn(title: string): number | undefined {
	const [, day, month, year, time] = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)/.exec(title) ?? [];
	return year === undefined ? undefined : parseTime(`${year}-${month}-${day} ${time}`);
}
