import type {ArchiveEntry, ArchivePart} from '../../exports/archive/archive.ts';
import type {Levers} from '../state/levers.ts';
import {people} from '../state/people.ts';
import {type PostedPicture, postedPictures} from './invented-pictures.ts';

/** Where the picture lies in the export. */
export const pathOf = ({id, kind, time}: PostedPicture): string =>
	`media/${kind}/${new Date(time).toISOString().slice(0, 7).replace('-', '')}/${id}.jpg`;

/** An export of the invented person as Instagram has packed it since 2025, with what two of the levers change in it. */
export function makeExport({account, place}: Pick<Levers, 'account' | 'place'>): ArchivePart {
	const mediaOf = (picture: PostedPicture) => ({
		uri: pathOf(picture),
		creation_timestamp: picture.time / 1000,
		title: picture.caption ?? '',
		...(picture.hasPlace && place === 'written' && {media_metadata: {photo_metadata: {exif_data: [somewhere]}}}),
	});
	const ofKind = (kind: PostedPicture['kind']) => postedPictures.filter(picture => picture.kind === kind).map(mediaOf);
	const profile = {
		Username: {value: people[0].nickname},
		'Private Account': {value: account === 'private' ? 'True' : 'False'},
	};
	const lists = {
		'your_instagram_activity/media/posts_1.json': ofKind('posts').map(media => ({media: [media]})),
		'your_instagram_activity/media/stories.json': {ig_stories: ofKind('stories')},
		'your_instagram_activity/media/archived_posts.json': {
			ig_archived_post_media: ofKind('archived_posts').map(media => ({media: [media]})),
		},
		'your_instagram_activity/media/profile_photos.json': {ig_profile_picture: ofKind('profile')},
		'personal_information/personal_information/personal_information.json': {profile_user: [{string_map_data: profile}]},
	};
	return {
		name: 'export',
		entries: [...Object.entries(lists).map(([path, list]) => dataEntry(path, list)), ...postedPictures.map(pictureEntry)],
		problems: [],
	};
}

/** In the sea off Ghana, where nobody lives. */
const somewhere = {latitude: 0.5, longitude: 0.5};

function dataEntry(path: string, list: object): ArchiveEntry {
	const bytes = new TextEncoder().encode(JSON.stringify(list));
	return {path, size: bytes.length, read: async () => bytes};
}

/** Read are only the data; the picture is drawn where it is shown. */
const pictureEntry = (picture: PostedPicture): ArchiveEntry => ({
	path: pathOf(picture),
	size: 1,
	read: () => Promise.reject(new Error('The lab draws this picture when it is looked at.')),
});
