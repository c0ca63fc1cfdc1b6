import {describe, expect, it} from 'vitest';
import {UnreadableEntry} from '../../src/exports/archive/archive.ts';
import {readExport} from '../../src/exports/read-export.ts';
import {makeSnapchat} from '../fixtures/exports/chats.ts';
import {makeFacebook, makeInstagram} from '../fixtures/exports/meta.ts';
import {asMetaWrites, json, type MadeFile, partOf, planned} from '../fixtures/exports/plan.ts';
import {makeFlickr, makeX} from '../fixtures/exports/posts.ts';

const read = (...parts: readonly (readonly MadeFile[])[]) => readExport(parts.map(files => partOf(files)));
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('Instagram', () => {
	const post = (path: string, extra: object) => ({path: `content/${path}`, content: json([extra])});
	const picture = (name: string, value: number) => ({path: `media/posts/201907/${name}`, content: bytes(value)});

	it('reads text that is written as bytes, and leaves text that is right', async () => {
		const {images} = await read([
			picture('1.jpg', 1),
			picture('2.jpg', 2),
			post('posts_1.json', {media: [{uri: 'media/posts/201907/1.jpg', title: asMetaWrites('Zoë 🌻')}]}),
			post('posts_2.json', {media: [{uri: 'media/posts/201907/2.jpg', title: 'Zoé'}]}),
		]);
		expect(images.map(({caption}) => caption)).toEqual(['Zoë 🌻', 'Zoé']);
	});

	it('gives every picture of a post its caption, its time and its post', async () => {
		const media = ['1.jpg', '2.jpg'].map(name => ({uri: `media/posts/201907/${name}`, title: ''}));
		const {images} = await read([
			picture('1.jpg', 1),
			picture('2.jpg', 2),
			post('posts_1.json', {media, title: 'Both', creation_timestamp: 1563098400}),
		]);
		expect(images).toMatchObject([
			{caption: 'Both', time: 1563098400000},
			{caption: 'Both', time: 1563098400000},
		]);
		expect(images[0]?.post?.key).toBe(images[1]?.post?.key);
	});

	it('takes one picture for a list of one', async () => {
		const {images} = await read([picture('1.jpg', 1), post('posts_1.json', {media: {uri: 'media/posts/201907/1.jpg', title: 'One'}})]);
		expect(images).toMatchObject([{caption: 'One'}]);
	});

	it('knows which were archived or deleted, and folds the second tree of the same files', async () => {
		const {images} = await read([
			picture('1.jpg', 1),
			{path: 'public-media/posts/201907/1.jpg', content: bytes(1)},
			picture('2.jpg', 2),
			post('posts_1.json', {media: [{uri: 'media/posts/201907/1.jpg', title: 'Shown'}]}),
			{path: 'content/archived_posts.json', content: json({ig_archived_post_media: [{media: [{uri: 'media/posts/201907/2.jpg'}]}]})},
		]);
		expect(images).toHaveLength(2);
		expect(images[0]?.copies).toHaveLength(1);
		expect(images[1]).toMatchObject({state: 'archived', audience: 'owner'});
	});

	it('counts each picture once where three layouts lie in one folder', async () => {
		const {images} = await read([...makeInstagram('2018'), ...makeInstagram('2021'), ...makeInstagram('2025')]);
		expect(images).toHaveLength(planned.length);
	});
});

describe('Facebook', () => {
	it('drops times before the year 0 and keeps the picture', async () => {
		const files = [
			{path: 'posts/media/1.jpg', content: bytes(1)},
			{
				path: 'posts/your_uncategorized_photos.json',
				content: json({
					other_photos_v2: [{uri: 'posts/media/1.jpg', media_metadata: {photo_metadata: {exif_data: [{taken_timestamp: -62169984000}]}}}],
				}),
			},
		];
		const {images} = await read(files);
		expect(images).toMatchObject([{platform: 'facebook'}]);
		expect(images[0]?.time).toBeUndefined();
	});

	it('finds a file whose name is out of step with its folder, and requests no address on the web', async () => {
		const files = [
			{path: 'your_activity_across_facebook/posts/media/Summer_1/1.jpg', content: bytes(1)},
			{
				path: 'posts/album/0.json',
				content: json({
					name: 'Summer',
					photos: [
						{uri: 'your_activity_across_facebook/your_activity_across_facebook/posts/media/Summer_1/1.jpg', creation_timestamp: 1563098400},
						{uri: 'https://cdn.example/2.jpg', creation_timestamp: 1563098400},
					],
				}),
			},
		];
		const found = await read(files);
		expect(found.images).toMatchObject([{time: 1563098400000, album: {title: 'Summer'}}]);
		expect(found.missing).toBe(1);
	});

	it.each(['Profile pictures', 'Profilbilder', 'Photos de profil', 'Immagini del profilo', 'Φωτογραφίες προφίλ'])(
		'tells portraits by the album %s',
		async name => {
			const {images} = await read([
				{path: 'posts/media/1.jpg', content: bytes(1)},
				{
					path: 'posts/album/0.json',
					content: json({name: asMetaWrites(name), photos: [{uri: 'posts/media/1.jpg', creation_timestamp: 1}]}),
				},
			]);
			expect(images).toMatchObject([{role: 'portrait'}]);
		},
	);

	it('never opens messages, and leaves their pictures out', async () => {
		const part = partOf(makeFacebook('2024'));
		const entries = part.entries.map(entry =>
			entry.path.endsWith('message_1.json') ? {...entry, read: () => Promise.reject(new Error('Messages were opened.'))} : entry,
		);
		const found = await readExport([{...part, entries}]);
		expect(found).toMatchObject({inMessages: 1, unreadableData: 0});
	});
});

describe('X', () => {
	it('sets retweets apart, knows deleted posts, and leaves out what is in messages', async () => {
		const tweets = [
			{tweet: {id_str: '100', created_at: 'Wed Jan 01 10:00:00 +0000 2020', full_text: 'RT @ben: look'}},
			{tweet: {id_str: '101', created_at: 'Wed Jan 01 10:00:00 +0000 2020', full_text: 'mine &amp; yours'}},
		];
		const found = await read([
			{path: 'data/tweets.js', content: `\ufeffwindow.YTD.tweets.part0 = ${json(tweets.slice(0, 1))}`},
			{path: 'data/tweets-part1.js', content: `window.YTD.tweets.part1 = ${json(tweets.slice(1))}`},
			{path: 'data/tweets_media/100-a.jpg', content: bytes(1)},
			{path: 'data/tweets_media/101-b.jpg', content: bytes(2)},
			{path: 'data/deleted_tweets_media/102-c.jpg', content: bytes(3)},
			{path: 'data/direct_messages_media/103-d.jpg', content: bytes(4)},
		]);
		expect(found.images).toMatchObject([{isOthers: true}, {caption: 'mine & yours'}, {state: 'deleted', audience: 'owner'}]);
		expect(found.inMessages).toBe(1);
	});

	it('says that there is a place, and not where, since the order of its coordinates changed', async () => {
		const {images} = await read(makeX('2023'));
		expect(images[0]?.place).toEqual({});
		expect(images[1]?.place).toBeUndefined();
	});
});

describe('Flickr', () => {
	it('reads a place as millionths or degrees, in a list or alone, and who could see a picture', async () => {
		const {data, media} = makeFlickr();
		const plain = {id: '99900000000', photopage: 'https://www.flickr.com/photos/ada/99900000000/', privacy: 'friend & family'};
		const {images} = await read(data, media, [
			{path: 'photo_99900000000.json', content: json({...plain, geo: {latitude: '52.5', longitude: '13.4'}})},
			{path: 'x_99900000000_o.png', content: bytes(5)},
		]);
		expect(images.map(({audience}) => audience)).toEqual(['public', 'public', 'owner', 'friends', 'friends']);
		expect(images.at(-1)?.place).toEqual({latitude: 52.5, longitude: 13.4});
	});
});

describe('Snapchat', () => {
	it('leaves a place open where a day has several', async () => {
		const [one] = planned;
		const twice = one ? [one, {...one, id: '17900000000000009', place: {latitude: 1, longitude: 1}}] : [];
		const {images} = await read(makeSnapchat({images: twice}));
		expect(images.map(({place}) => place)).toEqual([undefined, undefined]);
	});
});

describe('Telegram', () => {
	it('takes a sentence in brackets for no file, sets forwarded pictures apart, and reads control characters', async () => {
		const message = (photo: string, extra: object) => ({date_unixtime: '1563098400', from_id: 'user1', photo, text: '', ...extra});
		const result = {
			name: 'Walks',
			type: 'private_group',
			messages: [
				message('(File not included. Change data exporting settings to download.)', {}),
				message('photos/1.jpg', {forwarded_from: 'Ben'}),
				message('photos/2.jpg', {text: 'a#b'}),
			],
		};
		const found = await read([
			{path: 'ChatExport/result.json', content: json(result).replace('a#b', 'a\\x07b')},
			{path: 'ChatExport/photos/1.jpg', content: bytes(1)},
			{path: 'ChatExport/photos/2.jpg', content: bytes(2)},
		]);
		expect(found).toMatchObject({
			missing: 0,
			images: [
				{isOthers: true, audience: 'group'},
				{caption: 'a\u0007b', audience: 'group'},
			],
		});
	});
});

describe('any export', () => {
	it('loses nothing of the rest where data are encrypted, damaged or no JSON', async () => {
		const files = makeInstagram('2025');
		const part = partOf([
			...files,
			{path: 'content/reels.json', content: 'not JSON'},
			{path: 'content/stories.json', content: '{"ig_stories": [{"uri'},
		]);
		const broken = part.entries.map(entry =>
			entry.path.endsWith('personal_information.json')
				? {...entry, read: () => Promise.reject(new UnreadableEntry('encrypted', entry.path))}
				: entry,
		);
		const found = await readExport([{...part, entries: broken}]);
		expect(found.images).toHaveLength(planned.length);
		expect(found.unreadableData).toBe(3);
	});

	it('holds icons, previews and stickers, which are nobody’s pictures', async () => {
		const names = [
			...['images/media_photo@2x.png', 'photos/1_thumb.jpg', 'assets/images/twemoji/1f389.png', 'files/star.png'],
			...['STK-20200101-WA0001.webp', '00000012-STICKER-2020-01-01-10-00-00.webp', 'LICENSE'],
		];
		const files = [...names, 'images/2020.png'].map((path, value) => ({path, content: bytes(value)}));
		expect((await read(files)).images.map(({entry}) => entry.path)).toEqual(['images/2020.png']);
	});

	it('may be a pile of pictures, about which nothing is known', async () => {
		const found = await read([
			{path: 'Holidays/a.jpg', content: bytes(1)},
			{path: 'Holidays/b.HEIC', content: bytes(2)},
		]);
		expect(found.platforms).toEqual([]);
		expect(found.images.map(({entry, copies, ...facts}) => [entry.path, copies, facts])).toEqual([
			['Holidays/a.jpg', [], {}],
			['Holidays/b.HEIC', [], {}],
		]);
	});

	it('is read to its end, or stopped', async () => {
		const steps: [number, number][] = [];
		await readExport([partOf(makeInstagram('2025'))], {onProgress: (...step) => steps.push(step)});
		expect(steps).toEqual([
			[1, 2],
			[2, 2],
		]);
		const stopped = readExport([partOf(makeInstagram('2025'))], {signal: AbortSignal.abort()});
		await expect(stopped).rejects.toThrow('aborted');
	});
});
