import {httpsAt, isRecord, listAt, textAt} from '../formats/values.ts';
import {joinPages, startCollection} from './collect.ts';
import {findMedia} from './meta-media.ts';
import {readMetaPage} from './meta-page.ts';
import type {PlatformReader, StartReader} from './reader.ts';

/** Facebook: JSON in five layouts since 2018, and web pages since 2010. It says of no picture who could see it. */
export const startFacebook: StartReader = index => {
	const pictures = startCollection(index);
	const pages = startCollection(index);
	let profileUrl: string | undefined;
	let isOurs = false;

	const take: PlatformReader['take'] = file => {
		const {json, path} = file;
		if (file.isHtml) {
			const found = readMetaPage(file, 'facebook');
			for (const media of found) pages.add(media.name, path, media.facts);
			isOurs ||= found.length > 0;
			return found.length > 0;
		}

		const isProfile = isRecord(json) && Object.hasOwn(json, 'profile_v2');
		if (isProfile) profileUrl = httpsAt(json, 'profile_v2', 'profile_uri');
		const isKnown = isProfile || isList(json);
		if (isKnown && !isProfile) for (const media of findMedia(json, path)) pictures.add(media.name, path, media.facts);
		isOurs ||= isKnown;
		return isKnown;
	};

	return {
		id: 'facebook',
		take,
		finish: () => {
			if (!isOurs) return undefined;
			return {
				...joinPages(pictures, pages),
				images: pictures.images,
				...(profileUrl !== undefined && {profileUrl}),
			};
		},
	};
};

/** Posts have attachments, albums have photos with a name around them, and the rest are lists whose names end in `_v2`. */
function isList(json: unknown): boolean {
	if (Array.isArray(json)) return json.some(isPost);
	if (!isRecord(json) || Object.hasOwn(json, 'participants')) return false;
	if (isPost(json)) return true;
	if (Array.isArray(json['photos']) && textAt(json, 'name') !== undefined) return true;
	return Object.keys(json).some(key => /_v[23]$/.test(key) && isMediaList(listAt(json, key)));
}

const isPost = (value: unknown): boolean =>
	isRecord(value) && (Array.isArray(value['attachments']) || Array.isArray(value['label_values']));

const isMediaList = (list: readonly unknown[]): boolean => list.some(each => textAt(each, 'uri') !== undefined || isPost(each));
