import type {ExportAudience, ImageFacts} from '../exported-image.ts';
import {withoutTags} from '../formats/text.ts';
import {parseTime} from '../formats/times.ts';
import {httpsAt, isRecord, listAt, textAt, valueAt} from '../formats/values.ts';
import {factsOf, startCollection} from './collect.ts';
import type {PlatformReader, StartReader} from './reader.ts';

/**
 * Mastodon and its relatives: ActivityPub. Of `actor.json`, which may hold the account's signing key, only the names of its two pictures
 * are read. Pixelfed writes the same without the files.
 */
export const startMastodon: StartReader = index => {
	const pictures = startCollection(index);
	let profileUrl: string | undefined;
	let isOurs = false;
	let listed = 0;
	let publicOnes = 0;

	const takeActor = (json: unknown, path: string): boolean => {
		if (textAt(json, 'preferredUsername') === undefined || textAt(json, 'outbox') === undefined) return false;
		profileUrl = httpsAt(json, 'url');
		for (const [key, role] of [
			['icon', 'portrait'],
			['image', 'cover'],
		] as const) {
			const name = textAt(json, key, 'url');
			if (name !== undefined) pictures.add(name, path, {role, audience: 'public'});
		}

		return true;
	};

	const take: PlatformReader['take'] = ({json, path}) => {
		const known = isRecord(json) && (takeActor(json, path) || isOutbox(json));
		isOurs ||= known;
		if (!isRecord(json)) return known;
		for (const activity of listAt(json, 'orderedItems')) {
			// A boost is somebody else's post.
			if (textAt(activity, 'type') === 'Announce') continue;
			const post = valueAt(activity, 'object');
			const facts = postFacts(post);
			for (const attachment of listAt(post, 'attachment')) {
				const name = textAt(attachment, 'url');
				if (name === undefined || textAt(attachment, 'mediaType')?.startsWith('video')) continue;
				listed++;
				if (facts.audience === 'public') publicOnes++;
				const alt = textAt(attachment, 'name');
				pictures.add(name, path, alt === undefined ? facts : {...facts, caption: [facts.caption, alt].filter(Boolean).join('\n')});
			}
		}

		return known;
	};

	const finish: PlatformReader['finish'] = () => {
		if (!isOurs) return undefined;
		const isEmpty = pictures.images.size === 0 && listed > 0;
		return {
			images: pictures.images,
			...(isEmpty ? {linksOnly: {platform: 'mastodon', listed, publicOnes}} : {missing: pictures.missing()}),
			...(profileUrl !== undefined && {profileUrl}),
		};
	};

	return {id: 'mastodon', take, finish};
};

const isOutbox = (json: unknown): boolean =>
	/OrderedCollection/.test(textAt(json, 'type') ?? '') && listAt(json, 'orderedItems').some(each => isRecord(valueAt(each, 'object')));

function postFacts(post: unknown): ImageFacts {
	const id = textAt(post, 'id');
	const caption = [textAt(post, 'summary'), textAt(post, 'content')]
		.filter(each => each !== undefined)
		.map(withoutTags)
		.join('\n');
	return factsOf({
		audience: audienceOf(post),
		time: parseTime(textAt(post, 'published')),
		caption: caption === '' ? undefined : caption,
		taggedPeople: listAt(post, 'tag').filter(tag => textAt(tag, 'type') === 'Mention').length,
		post: id === undefined ? undefined : {key: id},
		postUrl: httpsAt(post, 'url') ?? httpsAt(post, 'id'),
	});
}

const everybody = /^(?:https:\/\/www\.w3\.org\/ns\/activitystreams#|as:)?Public$/;

/** In `to`, the public collection means that a post is listed; in `cc`, that it is not, and just as open to anybody. Without either list, the audience is unknown. */
function audienceOf(post: unknown): ExportAudience | undefined {
	if (valueAt(post, 'to') === undefined && valueAt(post, 'cc') === undefined) return undefined;
	const [to, cc] = (['to', 'cc'] as const).map(key => listAt(post, key).filter(each => typeof each === 'string'));
	if ([...(to ?? []), ...(cc ?? [])].some(each => everybody.test(each))) return 'public';
	return to?.some(each => /\/followers\/?$/.test(each)) ? 'followers' : 'group';
}
