import type {LinksOnly, PlatformId} from '../exported-image.ts';
import {parseCsv} from '../formats/csv.ts';
import {isRecord, listAt, textAt, valueAt} from '../formats/values.ts';
import type {DataFile, StartReader} from './reader.ts';

type Counts = Omit<LinksOnly, 'platform'>;

/** What one data file lists; `undefined` where it is not the platform's. */
type CountFile = (file: DataFile) => Counts | undefined;

/** Exports that hold addresses of pictures and no pictures. Nothing is requested; what they list is counted. */
function startLinksOnly(id: PlatformId, count: CountFile): StartReader {
	return () => {
		const found: Counts[] = [];
		return {
			id,
			take: file => {
				const counts = count(file);
				if (counts) found.push(counts);
				return counts !== undefined;
			},
			finish: () => (found.length > 0 ? {images: new Map(), linksOnly: {platform: id, ...sumOf(found)}} : undefined),
		};
	};
}

/** Absent only where no file says it. */
function sumOf(all: readonly Counts[]): Counts {
	const add = (key: keyof Counts): number | undefined => {
		const known = all.map(each => each[key]).filter(each => each !== undefined);
		return known.length > 0 ? known.reduce((sum, each) => sum + each, 0) : undefined;
	};
	const [listed = 0, publicOnes, withPlace] = (['listed', 'publicOnes', 'withPlace'] as const).map(add);
	return {listed, ...(publicOnes !== undefined && {publicOnes}), ...(withPlace !== undefined && {withPlace})};
}

/** `Activity.Video.Videos.VideoList`, later `Video.…`, later `Post.Posts.VideoList`. */
const countTikTok: CountFile = ({json}) => {
	const places = [
		['Activity', 'Video', 'Videos', 'VideoList'],
		['Video', 'Videos', 'VideoList'],
		['Post', 'Posts', 'VideoList'],
	];
	const place = places.find(keys => isRecord(valueAt(json, ...keys.slice(0, -1))));
	if (!place) return undefined;
	const videos = listAt(json, ...place).filter(each => textAt(each, 'Link') ?? textAt(each, 'link'));
	const audiences = videos.map(each => textAt(each, 'WhoCanView')).filter(each => each !== undefined);
	return {
		listed: videos.length,
		// Older exports do not say who can view a video.
		...(audiences.length > 0 && {publicOnes: audiences.filter(each => /public|everyone/i.test(each)).length}),
		withPlace: videos.filter(each => textAt(each, 'Location') !== undefined).length,
	};
};

const countLinkedIn: CountFile = ({path, text}) => {
	if (!/\.csv$/i.test(path)) return undefined;
	const rows = parseCsv(text, ['Media Link', 'MediaUrl', 'ShareLink']);
	if (rows.length === 0) return undefined;
	const withMedia = rows.filter(row => row['Media Link'] || row['MediaUrl']);
	const isShares = rows.some(row => row['Visibility'] !== undefined);
	return {
		listed: withMedia.length,
		...(isShares && {publicOnes: withMedia.filter(row => /public|anyone|everyone/i.test(row['Visibility'] ?? '')).length}),
	};
};

/** Every account's photo albums, as web pages whose pictures lie on VK's servers. */
const countVk: CountFile = ({isHtml, text}) => {
	const tags = text.match(/<img[^<>]{1,2000}>/gi) ?? [];
	const listed = tags.filter(tag => /src="https?:\/\/[^"]*(?:userapi\.com|vk\.com|vk-cdn|vkuser)/i.test(tag)).length;
	return isHtml && listed > 0 ? {listed} : undefined;
};

/** Most pins are other people's pictures: only those that are not a repin count. */
const countPinterest: CountFile = ({isHtml, text}) => {
	if (!isHtml || !/Canonical Link:/i.test(text) || !/Is a repin:/i.test(text)) return undefined;
	const pins = text.split(/Is a repin:/i).slice(1);
	const own = pins.filter(pin => /^\s*(?:<[^>]*>\s*)*(?:No|False)/i.test(pin));
	return {listed: own.length, publicOnes: own.filter(pin => /Private:\s*(?:<[^>]*>\s*)*(?:No|False)/i.test(pin)).length};
};

const countReddit: CountFile = ({path, text}) => {
	if (!/\.csv$/i.test(path) || /post_headers/i.test(path)) return undefined;
	const rows = parseCsv(text, ['subreddit']).filter(row => row['permalink'] !== undefined && row['url'] !== undefined);
	if (rows.length === 0) return undefined;
	const pictures = rows.filter(row => /^https:\/\/(?:i\.redd\.it|www\.reddit\.com\/gallery|preview\.redd\.it)\//.test(row['url'] ?? ''));
	return {listed: pictures.length};
};

/** A CAR file is binary; the names of its record types are readable in it. Everything in it is public. */
const countBluesky: CountFile = ({path, text}) => {
	if (!/\.car$/i.test(path)) return undefined;
	const listed = text.match(/app\.bsky\.embed\.images(?!#)/g)?.length ?? 0;
	return {listed, publicOnes: listed};
};

export const linksOnlyReaders: readonly StartReader[] = [
	startLinksOnly('tiktok', countTikTok),
	startLinksOnly('linkedin', countLinkedIn),
	startLinksOnly('vk', countVk),
	startLinksOnly('pinterest', countPinterest),
	startLinksOnly('reddit', countReddit),
	startLinksOnly('bluesky', countBluesky),
];
