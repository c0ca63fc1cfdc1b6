import type {ArchiveEntry} from '../archive/archive.ts';
import {comparable, fileNameOf, folderOf} from '../archive/entry-index.ts';
import {kindOfFile} from '../archive/kind-of-file.ts';
import type {ImageFacts} from '../exported-image.ts';
import {withoutTags} from '../formats/text.ts';
import {parseTime} from '../formats/times.ts';
import {isRecord, listAt, textAt, valueAt} from '../formats/values.ts';
import {factsOf} from './collect.ts';
import type {PlatformReader, StartReader} from './reader.ts';

/** Folders of pictures, by the last part of their path. Circle posts were for a circle of friends. */
const folders: Readonly<Record<string, ImageFacts>> = {
	tweets_media: {},
	tweet_media: {},
	community_tweet_media: {},
	twitter_circle_tweet_media: {audience: 'friends'},
	deleted_tweets_media: {state: 'deleted', audience: 'owner'},
	profile_media: {audience: 'public'},
	moments_media: {},
	moments_tweets_media: {},
};

/** X, once Twitter: `.js` files that wrap JSON, and pictures named after the post they belong to. */
export const startX: StartReader = index => {
	const tweets = new Map<string, ImageFacts>();
	let user: string | undefined;
	let avatar: string | undefined;
	let isOurs = false;

	const take: PlatformReader['take'] = ({json, text}) => {
		if (!/^\ufeff?\s*window\.(?:YTD|__THAR_CONFIG)/.test(text.slice(0, 200))) return false;
		isOurs = true;
		for (const row of listAt(json)) {
			user = textAt(row, 'account', 'username') ?? user;
			avatar = textAt(row, 'profile', 'avatarMediaUrl') ?? avatar;
			const tweet = isRecord(valueAt(row, 'tweet')) ? valueAt(row, 'tweet') : row;
			const id = textAt(tweet, 'id_str');
			if (id !== undefined && textAt(tweet, 'created_at') !== undefined) tweets.set(id, tweetFacts(tweet, id));
		}

		return true;
	};

	const finish: PlatformReader['finish'] = () => {
		if (!isOurs) return undefined;
		const images = new Map<ArchiveEntry, ImageFacts>();
		for (const entry of index.entries) {
			const folder = fileNameOf(folderOf(comparable(entry.path)));
			const inFolder = folders[folder];
			if (!inFolder || kindOfFile(entry.path) !== 'image') continue;
			const [, id = ''] = /^(\d+)-/.exec(fileNameOf(entry.path)) ?? [];
			images.set(entry, {
				...tweets.get(id),
				...inFolder,
				...postUrl(user, tweets.has(id) ? id : undefined),
				...profileRole(entry, folder, avatar),
			});
		}

		const profileUrl = user === undefined || !isUser(user) ? {} : {profileUrl: `https://x.com/${user}`};
		return {images, ...profileUrl};
	};

	return {id: 'x', take, finish};
};

const isUser = (name: string): boolean => /^\w{1,20}$/.test(name);

const postUrl = (user: string | undefined, id: string | undefined): ImageFacts =>
	user === undefined || id === undefined || !isUser(user) ? {} : {postUrl: `https://x.com/${user}/status/${id}`};

function profileRole({path}: ArchiveEntry, folder: string, avatar: string | undefined): ImageFacts {
	if (folder !== 'profile_media') return {};
	const isAvatar = avatar === undefined || comparable(path).includes(comparable(fileNameOf(avatar)).replace(/\.\w+$/, ''));
	return {role: isAvatar ? 'portrait' : 'cover'};
}

/** The order of its coordinates is not reliable, so it is only said that there is a place. */
function tweetFacts(tweet: unknown, id: string): ImageFacts {
	const text = textAt(tweet, 'full_text') ?? textAt(tweet, 'text') ?? '';
	const isOthers = text.startsWith('RT @') || mediaOf(tweet).some(each => textAt(each, 'source_user_id_str') !== undefined);
	const hasPlace = listAt(tweet, 'coordinates', 'coordinates').length === 2 || listAt(tweet, 'geo', 'coordinates').length === 2;
	return factsOf({
		time: parseTime(textAt(tweet, 'created_at')),
		caption: withoutTags(text),
		taggedPeople: listAt(tweet, 'entities', 'user_mentions').length,
		place: hasPlace ? {} : undefined,
		post: {key: id},
		isOthers: isOthers || undefined,
	});
}

const mediaOf = (tweet: unknown): readonly unknown[] => [
	...listAt(tweet, 'extended_entities', 'media'),
	...listAt(tweet, 'entities', 'media'),
];
