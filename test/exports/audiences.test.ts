import {describe, expect, it} from 'vitest';
import {readExport} from '../../src/exports/read-export.ts';
import {json, type MadeFile, partOf} from '../fixtures/exports/plan.ts';

const read = (...parts: readonly (readonly MadeFile[])[]) => readExport(parts.map(files => partOf(files)));
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('Instagram', () => {
	const post = (path: string, extra: object) => ({path: `content/${path}`, content: json([extra])});
	const picture = (name: string, value: number) => ({path: `media/posts/201907/${name}`, content: bytes(value)});
	const profileWith = (isPrivate: string) => ({
		path: 'content/personal_information.json',
		content: json({profile_user: [{string_map_data: {'Private Account': {value: isPrivate}}}]}),
	});
	const shown = {media: [{uri: 'media/posts/201907/1.jpg', title: ''}]};
	const archived = {path: 'content/archived_posts.json', content: json({ig_archived_post_media: [shown]})};

	it('bug: a picture that one post shows and another has archived was said to be seen by its owner alone', async () => {
		const posted = post('posts_1.json', shown);
		for (const files of [
			[posted, archived],
			[archived, posted],
		]) {
			const {images} = await read([picture('1.jpg', 1), profileWith('False'), ...files]);
			expect(images).toMatchObject([{audience: 'public'}]);
			expect(images[0]?.state).toBeUndefined();
		}
	});

	it('bug: stories of years ago were said to be public, since the account is', async () => {
		const story = {path: 'media/stories/201907/1.jpg', content: bytes(1)};
		const list = {path: 'content/stories.json', content: json({ig_stories: [{uri: story.path, title: ''}]})};
		expect((await read([story, list, profileWith('False')])).images[0]?.audience).toBeUndefined();
		expect((await read([story, list, profileWith('True')])).images[0]?.audience).toBe('followers');
	});

	it('bug: media that the export calls "other" were said to be public, though nobody knows what they are', async () => {
		const other = {path: 'media/other/201907/1.jpg', content: bytes(1)};
		const list = {path: 'content/other_content.json', content: json({ig_other_media: [{uri: other.path, title: ''}]})};
		for (const isPrivate of ['True', 'False'])
			expect((await read([other, list, profileWith(isPrivate)])).images[0]?.audience).toBeUndefined();
	});
});

describe('Mastodon', () => {
	it('bug: a post that does not say who it is for was said to be closed', async () => {
		const post = (to: object) => ({object: {...to, id: 'https://m.example/1', attachment: [{url: '/files/1.jpg'}]}});
		const outbox = (to: object) => ({path: 'outbox.json', content: json({type: 'OrderedCollection', orderedItems: [post(to)]})});
		const image = {path: 'files/1.jpg', content: bytes(1)};
		expect((await read([image, outbox({})])).images[0]?.audience).toBeUndefined();
		expect((await read([image, outbox({to: ['https://m.example/@ada']})])).images[0]?.audience).toBe('group');
	});
});

describe('copies of one picture', () => {
	const chat = (path: string, extra: object) => ({
		path: `${path}/result.json`,
		content: json({...extra, messages: [{date_unixtime: '1563098400', photo: 'photos/1.jpg', text: ''}]}),
	});
	const image = (path: string) => ({path: `${path}/photos/1.jpg`, content: bytes(1)});

	it('bug: the known audience of one closed the other, whose audience is unknown', async () => {
		const closed = chat('a', {type: 'private_group'});
		const {images} = await read([image('a'), closed, image('b'), chat('b', {})]);
		expect(images).toHaveLength(1);
		expect(images[0]?.audience).toBeUndefined();
		expect((await read([image('a'), closed, image('b'), chat('b', {type: 'public_channel'})])).images[0]?.audience).toBe('public');
	});

	it('bug: a picture that somebody sent on was no longer the owner’s, who had posted it', async () => {
		const sentOn = {
			path: 'b/result.json',
			content: json({messages: [{date_unixtime: '1563098400', photo: 'photos/1.jpg', forwarded_from: 'Ben', text: ''}]}),
		};
		expect((await read([image('a'), chat('a', {}), image('b'), sentOn])).images[0]?.isOthers).toBeUndefined();
		expect((await read([image('a'), image('b'), sentOn])).images[0]?.isOthers).toBe(true);
	});

	it('that no data name say nothing about the audience', async () => {
		const {images} = await read([image('a'), chat('a', {type: 'private_group'}), image('b')]);
		expect(images).toMatchObject([{audience: 'group', copies: [{}]}]);
	});
});
