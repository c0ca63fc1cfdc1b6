import type {ArchiveEntry} from '../archive/archive.ts';
import {fileNameOf} from '../archive/entry-index.ts';
import {kindOfFile} from '../archive/kind-of-file.ts';
import type {ImageFacts} from '../exported-image.ts';
import {readBlocks} from '../formats/html.ts';
import {parseTime} from '../formats/times.ts';
import {isRecord, listAt, textAt, valueAt} from '../formats/values.ts';
import {factsOf} from './collect.ts';
import type {PlatformReader, StartReader} from './reader.ts';

/**
 * Tumblr: a page per post, and pictures named after the post's id. The page may lack a picture, or show another post's, so only the id
 * counts. Private posts are in it, and not told apart.
 */
export const startTumblr: StartReader = index => {
	const posts = new Map<string, ImageFacts>();
	/** Pages of one id may be many. */
	const withPictures = new Map<string, boolean>();
	const hasPictures = (id: string): boolean => {
		const has = withPictures.get(id) ?? index.withStem(id).some(({path}) => kindOfFile(path) !== 'data');
		withPictures.set(id, has);
		return has;
	};
	let blog: string | undefined;
	let isOurs = false;

	const take: PlatformReader['take'] = ({json, path, text, isHtml}) => {
		if (isHtml) {
			const id = /(?:^|\/)(\d{6,})\.html?$/.exec(path)?.[1];
			if (id === undefined || !/<body/i.test(text)) return false;
			if (!/id="(?:timestamp|footer)"/.test(text) && !hasPictures(id)) return false;
			const lines = readBlocks(text, () => false).flatMap(block => block.lines);
			posts.set(id, factsOf({time: timeIn(lines), caption: captionIn(lines), post: {key: id}}));
			isOurs = true;
			return true;
		}

		const [first] = Array.isArray(json) ? json : [];
		const data = valueAt(first, 'data');
		if (!isRecord(data)) return false;
		blog =
			listAt(data, 'blogs')
				.map(each => textAt(each, 'name'))
				.find(each => each !== undefined) ?? blog;
		return blog !== undefined;
	};

	const finish: PlatformReader['finish'] = () => {
		if (!isOurs) return undefined;
		const images = new Map<ArchiveEntry, ImageFacts>();
		for (const [id, facts] of posts) {
			const address = blog !== undefined && /^[\w-]+$/.test(blog) ? {postUrl: `https://${blog}.tumblr.com/post/${id}`} : {};
			for (const entry of [...index.withStem(id), ...index.withStem(`${id}_`)])
				if (belongsTo(entry, id)) images.set(entry, {...facts, ...address});
		}

		return {images, ...(blog !== undefined && /^[\w-]+$/.test(blog) && {profileUrl: `https://${blog}.tumblr.com/`})};
	};

	return {id: 'tumblr', take, finish};
};

const belongsTo = ({path}: ArchiveEntry, id: string): boolean =>
	kindOfFile(path) === 'image' && new RegExp(`^${id}(?:_\\d+)?\\.\\w+$`).test(fileNameOf(path));

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** `March 5th, 2018 3:04pm`, always in English. */
function timeIn(lines: readonly string[]): number | undefined {
	const [, name = '', day = '', year] =
		lines.map(line => /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th), (\d{4})/u.exec(line)).find(each => each) ?? [];
	const month = months.indexOf(name.toLowerCase()) + 1;
	return month === 0 ? undefined : parseTime(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const captionIn = (lines: readonly string[]): string | undefined => {
	const caption = lines.filter(line => timeIn([line]) === undefined).join('\n');
	return caption === '' ? undefined : caption;
};
