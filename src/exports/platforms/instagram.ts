import type {ArchiveEntry} from '../archive/archive.ts';
import type {ExportAudience, ImageFacts} from '../exported-image.ts';
import {isRecord, listAt, textAt, valueAt} from '../formats/values.ts';
import {joinPages, startCollection} from './collect.ts';
import {findMedia} from './meta-media.ts';
import {readMetaPage} from './meta-page.ts';
import type {PlatformReader, StartReader} from './reader.ts';

/** Lists whose names say more than their entries. */
const lists: Readonly<Record<string, ImageFacts>> = {
	ig_stories: {},
	ig_reels_media: {},
	ig_profile_picture: {role: 'portrait'},
	ig_archived_post_media: {state: 'archived', audience: 'owner'},
	ig_recently_deleted_media: {state: 'deleted', audience: 'owner'},
	ig_igtv_media: {},
	ig_other_media: {},
};

/** Lists of `media.json`, the only file of 2018 to 2020. */
const oldLists: Readonly<Record<string, ImageFacts>> = {photos: {}, stories: {}, profile: {role: 'portrait'}, direct: {}, videos: {}};

/** Instagram: JSON in four layouts since 2018, and web pages. No address of a post is in any of them. */
export const startInstagram: StartReader = index => {
	const pictures = startCollection(index);
	const pages = startCollection(index);
	let audience: ExportAudience | undefined;
	let user: string | undefined;
	let isOurs = false;
	const keep = (value: unknown, path: string, facts: ImageFacts): void => {
		for (const media of findMedia(value, path)) pictures.add(media.name, path, {...media.facts, ...facts});
	};
	const takeProfile = (json: unknown): boolean => {
		const [profile] = listAt(json, 'profile_user');
		if (!profile) return false;
		const values = valueAt(profile, 'string_map_data');
		const isPrivate = textAt(values, 'Private Account', 'value')?.toLowerCase();
		if (isPrivate === 'true') audience = 'followers';
		if (isPrivate === 'false') audience = 'public';
		user = textAt(values, 'Username', 'value') ?? user;
		keep(valueAt(profile, 'media_map_data'), 'profile', {role: 'portrait'});
		return true;
	};

	const take: PlatformReader['take'] = file => {
		const {json, path} = file;
		if (file.isHtml) {
			const found = readMetaPage(file, 'instagram');
			for (const media of found) pages.add(media.name, path, media.facts);
			isOurs ||= found.length > 0;
			return found.length > 0;
		}

		const known = takeProfile(json) || takeLists(json, path, keep) || takePosts(json, path, keep);
		isOurs ||= known;
		return known;
	};

	return {
		id: 'instagram',
		take,
		finish: () => {
			if (!isOurs) return undefined;
			const joined = joinPages(pictures, pages);
			const images = [...pictures.images].map(([entry, facts]) => [entry, withAudience(entry, facts, audience)] as const);
			return {
				...joined,
				images: new Map(images),
				...(user !== undefined && /^[\w.]+$/.test(user) && {profileUrl: `https://www.instagram.com/${user}/`}),
			};
		},
	};
};

/**
 * Whether the account is private now is what counts for everything it shows, however it was when it was posted. Portraits stay open. A story
 * is gone after a day unless it is a highlight, which the export does not say: of a public account, its audience is unknown. So is that of
 * "other" media, whatever the account: no source says what they are.
 */
function withAudience({path}: ArchiveEntry, facts: ImageFacts, audience: ExportAudience | undefined): ImageFacts {
	if (facts.audience || facts.state || !audience) return facts;
	if (/(?:^|\/)media\/other\//.test(path)) return facts;
	if (audience === 'public' && facts.role !== 'portrait' && /(?:^|\/)stories\//.test(path)) return facts;
	return {...facts, audience: facts.role === 'portrait' ? 'public' : audience};
}

type Keep = (value: unknown, path: string, facts: ImageFacts) => void;

function takeLists(json: unknown, path: string, keep: Keep): boolean {
	if (!isRecord(json)) return false;
	const isOld = Object.keys(oldLists).some(key => listAt(json, key).some(each => textAt(each, 'path') && textAt(each, 'taken_at')));
	const known = Object.entries(isOld ? oldLists : lists).filter(([key]) => Object.hasOwn(json, key));
	for (const [key, facts] of known) if (key !== 'direct') keep(json[key], path, facts);
	return known.length > 0 || Object.keys(json).some(key => key.startsWith('ig_'));
}

/** `posts_1.json`: a list of posts with `media`, sometimes below `posts`. Facebook's have `attachments` instead. */
function takePosts(json: unknown, path: string, keep: Keep): boolean {
	const posts = Array.isArray(json) ? json : listAt(json, 'posts');
	const [first] = posts;
	if (!isRecord(first) || Object.hasOwn(first, 'attachments') || Object.hasOwn(first, 'label_values')) return false;
	if (!listAt(first, 'media').some(each => textAt(each, 'uri') !== undefined)) return false;
	keep(posts, path, {});
	return true;
}
