import {describe, expect, it} from 'vitest';
import type {VisionOutcome} from '../../src/core/evidence/evidence.ts';
import type {ImageFacts, PlatformId} from '../../src/exports/exported-image.ts';
import {judgeImage, rank} from '../../src/exports/ranking/judge.ts';
import {readExport} from '../../src/exports/read-export.ts';
import {makeSnapchat, makeTelegram, makeWhatsApp} from '../fixtures/exports/chats.ts';
import {facebookEras, instagramEras, makeFacebook, makeInstagram} from '../fixtures/exports/meta.ts';
import {type MadeFile, partOf, planned} from '../fixtures/exports/plan.ts';
import {makeFlickr, makeMastodon, makeTumblr, makeX, xEras} from '../fixtures/exports/posts.ts';
import {makeTakeout, takeoutForms} from '../fixtures/exports/takeout.ts';

interface Layout {
	readonly name: string;
	readonly platform: PlatformId;
	readonly parts: readonly (readonly MadeFile[])[];
	/** What this layout tells of the first planned picture. */
	readonly first: ImageFacts;
}

const [first] = planned;
const time = first?.time ?? 0;
const place = {latitude: 52.5, longitude: 13.4};
const caption = 'Ada Muster in the garden, très heureux 🎉';
const {data, media} = makeFlickr();

const layouts: readonly Layout[] = [
	...instagramEras.map(era => ({
		name: `Instagram ${era}`,
		platform: 'instagram' as const,
		parts: [makeInstagram(era)],
		first: {
			'2018': {time, caption, place: {name: 'Musterstadt'}},
			'2021': {time, caption, place, audience: 'public' as const},
			'2023': {time, caption, place, audience: 'public' as const},
			'2025': {time, caption, place, audience: 'public' as const},
			html: {place},
		}[era],
	})),
	...facebookEras.map(era => ({
		name: `Facebook ${era}`,
		platform: 'facebook' as const,
		parts: [makeFacebook(era)],
		first:
			era === '2017' || era === 'html' ? {place} : {time, caption, place, taggedPeople: 1, album: {key: 'album Summer', title: 'Summer'}},
	})),
	...takeoutForms.map(form => ({
		name: `Google Photos, ${form}`,
		platform: 'google-photos' as const,
		parts: [makeTakeout(form)],
		first: {
			...{time, caption, place, taggedPeople: 1, album: {key: 'album Summer', title: 'Summer'}},
			postUrl: 'https://photos.google.com/photo/17900000000000001',
		},
	})),
	...xEras.map(era => ({
		name: `X ${era}`,
		platform: 'x' as const,
		parts: [makeX(era)],
		first: {
			...{time, caption: `${caption} https://t.co/x`, place: {}, taggedPeople: 1, post: {key: '17900000000000001'}},
			postUrl: 'https://x.com/ada_muster/status/17900000000000001',
		},
	})),
	{
		name: 'Flickr',
		platform: 'flickr',
		parts: [data, media],
		first: {
			...{time, caption, place, taggedPeople: 1, audience: 'public', album: {key: 'album Summer', title: 'Summer'}},
			postUrl: 'https://www.flickr.com/photos/ada/17900000000000001/',
		},
	},
	{
		name: 'Mastodon',
		platform: 'mastodon',
		parts: [makeMastodon()],
		first: {
			...{time, caption: `${caption}\nA drawing`, taggedPeople: 1, audience: 'public'},
			postUrl: 'https://social.example/@ada/17900000000000001',
		},
	},
	{
		name: 'Tumblr',
		platform: 'tumblr',
		parts: [makeTumblr()],
		first: {time: Date.UTC(2019, 6, 14), caption, postUrl: 'https://ada-muster.tumblr.com/post/17900000000000001'},
	},
	{
		name: 'WhatsApp on Android',
		platform: 'whatsapp',
		parts: [makeWhatsApp('android')],
		first: {time: Date.UTC(2019, 6, 14), audience: 'group'},
	},
	{name: 'WhatsApp on iOS', platform: 'whatsapp', parts: [makeWhatsApp('ios')], first: {time, audience: 'group'}},
	{
		name: 'Telegram, account',
		platform: 'telegram',
		parts: [makeTelegram('account')],
		first: {time, caption: `${caption} …`, audience: 'public'},
	},
	{
		name: 'Telegram, one chat',
		platform: 'telegram',
		parts: [makeTelegram('chat')],
		first: {time, caption: `${caption} …`, audience: 'public'},
	},
	{name: 'Telegram, web pages', platform: 'telegram', parts: [makeTelegram('html')], first: {time}},
	{name: 'Snapchat', platform: 'snapchat', parts: [makeSnapchat()], first: {time, place}},
];

const isFirst = (path: string): boolean => path.includes('17900000000000001') || /2019-?07-?14/.test(path);

/** A face with these pixels between the eyes. */
const seen = (interEyeDistance: number): VisionOutcome => ({
	kind: 'faces',
	width: 1000,
	height: 1000,
	metadata: {},
	faces: [{boundingBox: {x: 0, y: 0, width: 100, height: 100}, landmarks: [], score: 0.9, measures: {interEyeDistance}}],
});

const findFirst = async (parts: Layout['parts']) => {
	const read = await readExport(parts.map((files, number) => partOf(files, `${number}.zip`)));
	return {read, image: read.images.find(({entry}) => isFirst(entry.path))};
};

describe.each(layouts)('$name', ({platform, parts, first: facts}) => {
	it('is told by its content, and every picture of it is found once', async () => {
		const {read} = await findFirst(parts);
		expect(read.platforms).toEqual([platform]);
		expect(read.images.filter(({role}) => role !== 'portrait')).toHaveLength(planned.length);
		expect(new Set(read.images.map(image => image.platform))).toEqual(new Set([platform]));
		expect(read.missing).toBe(0);
	});

	it('tells of a picture what the platform tells', async () => {
		const {image} = await findFirst(parts);
		expect(image).toMatchObject(facts);
		expect(
			Object.keys(image ?? {})
				.filter(key => ['audience', 'time', 'place', 'caption', 'taggedPeople', 'postUrl'].includes(key))
				.toSorted(),
		).toEqual(
			Object.keys(facts)
				.filter(key => key !== 'album' && key !== 'post')
				.toSorted(),
		);
	});

	it('puts the picture first that has the best face and tells most', async () => {
		const {read} = await findFirst(parts);
		const portrait = read.images.find(image => isFirst(image.entry.path));
		const judged = read.images.map(image => judgeImage(image, image === portrait ? seen(120) : seen(25), time));
		expect(rank(judged)[0]?.image).toBe(portrait);
	});

	it('is told below another folder, after it was unpacked and packed again', async () => {
		const moved = parts.map(files => files.map(file => ({...file, path: `My export/${file.path}`})));
		const {read, image} = await findFirst(moved);
		expect(read.platforms).toEqual([platform]);
		expect(image).toMatchObject(facts);
	});
});

describe('two exports at once', () => {
	it('do not disturb each other', async () => {
		const moved = planned.map((image, number) => ({...image, id: `2790000000000000${number}`, caption: 'Elsewhere'}));
		const read = await readExport([partOf(makeInstagram('2025')), partOf(makeX('2023', {images: moved}))]);
		expect(read.platforms.toSorted()).toEqual(['instagram', 'x']);
		expect(read.images.filter(({platform}) => platform === 'instagram')).toHaveLength(4);
		expect(read.images.filter(({platform, caption: words}) => platform === 'x' && words?.startsWith('Elsewhere'))).toHaveLength(4);
	});
});

describe('several parts', () => {
	it('belong together, and a picture in a part that was not given is counted', async () => {
		const files = makeInstagram('2025');
		const [one, two] = [files.slice(0, 2), files.slice(2)];
		expect((await readExport([partOf(one), partOf(two)])).missing).toBe(0);
		const read = await readExport([partOf(two)]);
		expect(read.missing).toBe(2);
		expect(read.images).toHaveLength(2);
	});
});
