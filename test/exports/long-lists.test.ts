import {afterEach, describe, expect, it, vi} from 'vitest';
import {divideLists} from '../../src/exports/formats/long-lists.ts';
import {readExport} from '../../src/exports/read-export.ts';
import {makeTelegram} from '../fixtures/exports/chats.ts';
import {makeInstagram} from '../fixtures/exports/meta.ts';
import {json, type MadeFile, type PlannedImage, partOf, stub} from '../fixtures/exports/plan.ts';
import {makeMastodon} from '../fixtures/exports/posts.ts';

afterEach(() => vi.restoreAllMocks());

const numbers = (count: number): readonly number[] => Array.from({length: count}, (_, number) => number);
const messages = (chat: string, count: number) => numbers(count).map(number => ({text: `${chat}${number}`}));
const divide = (value: unknown, atMost: number): readonly unknown[] => [...divideLists(value, atMost)];

/** Every `text` that stands somewhere in a value. */
const textsIn = (value: unknown): readonly string[] => [...JSON.stringify(value).matchAll(/"text":"(\w+)"/g)].map(([, text = '']) => text);

describe('a data file is divided where its list is long', () => {
	it('and into no part go more items than were asked for, nor any item twice', () => {
		const account = {
			personal_information: {user_id: 1},
			chats: {
				about: 'All of them.',
				list: [
					{name: 'long', messages: messages('a', 25)},
					...numbers(30).map(number => ({name: `short ${number}`, messages: messages(`b${number}x`, 3)})),
				],
			},
			stories: messages('c', 12),
		};
		const parts = divide(account, 10);
		expect(Math.max(...parts.map(part => textsIn(part).length))).toBeLessThanOrEqual(10);
		// As long as a part has room, it is filled.
		expect(parts.length).toBeLessThan(25);
		expect(parts.flatMap(textsIn)).toEqual(textsIn(account));
		for (const part of parts) expect(part).toMatchObject({personal_information: {user_id: 1}, chats: {about: 'All of them.'}});
	});

	it('whatever the list is called that holds an account', () => {
		for (const key of ['ig_stories', 'photos', 'other_photos_v2', 'posts', 'messages', 'orderedItems']) {
			const parts = divide({[key]: messages('a', 25), title: 'x'}, 10);
			expect(parts.map(part => textsIn(part).length)).toEqual([10, 10, 5]);
			expect(parts[2]).toMatchObject({title: 'x'});
		}

		expect(divide(messages('a', 25), 10)).toHaveLength(3);
	});

	it('and nowhere else: what belongs to one post stays with it', () => {
		const album = {name: 'Summer', tags: messages('t', 25), photos: messages('a', 15)};
		expect(divide(album, 10).map(part => (part as typeof album).tags.length)).toEqual([25, 25]);
		for (const whole of [{people: messages('t', 25)}, messages('a', 10), {photos: []}, 'text', undefined]) {
			expect(divide(whole, 10)).toEqual([whole]);
		}
	});

	it('and only as deep as any export is', () => {
		let deep: unknown = messages('a', 25);
		for (let depth = 0; depth < 20_000; depth++) deep = {list: [deep]};
		expect(divide(deep, 10)).toEqual([deep]);
	});

	it('part by part: the second is not made before it is asked for', () => {
		let looks = 0;
		const list = numbers(1000).map(() => ({
			get text() {
				looks++;
				return 'a';
			},
		}));
		divideLists({posts: list}, 10).next();
		expect(looks).toBeLessThan(100);
	});
});

const images = numbers(5000).map(
	(number): PlannedImage => ({
		id: `1${String(number).padStart(16, '0')}`,
		drawing: 'a',
		time: Date.UTC(2020, 0, 1) + number * 60_000,
		audience: 'public',
	}),
);

const stories: readonly MadeFile[] = [
	...images.map(image => ({path: `media/stories/202001/${image.id}.jpg`, content: stub(image)})),
	{
		path: 'your_instagram_activity/media/stories.json',
		content: json({ig_stories: images.map(({id, time}) => ({uri: `media/stories/202001/${id}.jpg`, creation_timestamp: time / 1000}))}),
	},
];

it.each([
	['Instagram’s posts', makeInstagram('2025', {images}), 'instagram', 'public'],
	['Telegram’s account', makeTelegram('account', {images}), 'telegram', 'public'],
	['one chat of Telegram’s', makeTelegram('chat', {images}), 'telegram', 'public'],
	['Instagram’s stories', stories, 'instagram', undefined],
	['Instagram’s export of 2018', makeInstagram('2018', {images}), 'instagram', undefined],
	['Mastodon’s posts', makeMastodon({images}), 'mastodon', 'public'],
] as const)('of %s, nothing is lost and the page has time for other things', async (_, files, platform, audience) => {
	const turns = vi.spyOn(globalThis, 'setTimeout');
	await readExport([partOf(makeInstagram('2025'))]);
	const inShortOne = turns.mock.calls.length;
	// Between steps that go through all entries.
	expect(inShortOne).toBe(4);
	const {images: found, missing, platforms} = await readExport([partOf(files)]);
	// Two more in the list of pictures, and two in that of posts.
	expect(turns.mock.calls.length - inShortOne).toBe(inShortOne + 4);
	expect(platforms).toEqual([platform]);
	expect(missing).toBe(0);
	expect(new Set(found.flatMap(({time}) => time ?? [])).size).toBe(5000);
	for (const image of found) expect(image).toMatchObject({platform, ...(audience && {audience})});
});
