import {describe, expect, it} from 'vitest';
import type {VisionOutcome} from '../../src/core/evidence/evidence.ts';
import {linkIds} from '../../src/core/score/report.ts';
import type {ExportedImage} from '../../src/exports/exported-image.ts';
import {keyOf, newestFirst} from '../../src/exports/queue/order.ts';
import {applyFilters, filterIds} from '../../src/exports/ranking/filters.ts';
import {groupImages} from '../../src/exports/ranking/groups.ts';
import {type JudgedImage, judgeImage, rank} from '../../src/exports/ranking/judge.ts';
import {countImages} from '../../src/exports/ranking/numbers.ts';
import {reasonsFor} from '../../src/exports/ranking/reasons.ts';

const now = Date.UTC(2026, 0, 1);
/** As many frontal, sharp faces, each with these pixels between the eyes. */
const seen = (count: number, eyes = 120, hasPlace = false): VisionOutcome => ({
	kind: 'faces',
	width: 1000,
	height: 1000,
	metadata: {hasPlace, hasTime: false, hasCameraSerial: false, hasOwnerName: false},
	faces: Array.from({length: count}, (_, number) => ({
		boundingBox: {x: number, y: 0, width: eyes * 2, height: eyes * 2},
		landmarks: [],
		score: 0.95,
		measures: {interEyeDistance: eyes, sharpness: 1, exposure: 1, contrast: 1, headPose: {yaw: 0, pitch: 0, roll: 0}},
	})),
});
const image = (path: string, facts: Partial<ExportedImage> = {}): ExportedImage => ({
	entry: {path, size: 1, read: async () => new Uint8Array()},
	copies: [],
	platform: 'instagram',
	...facts,
});
const judge = (path: string, vision: VisionOutcome, facts?: Partial<ExportedImage>): JudgedImage =>
	judgeImage(image(path, facts), vision, now);
const namesOf = (judged: readonly JudgedImage[]) => judged.map(({image: {entry}}) => entry.path);

const named = {
	audience: 'public',
	caption: 'Me with @ben',
	taggedPeople: 1,
	place: {name: 'Musterstadt'},
	time: Date.UTC(2012, 0, 1),
} as const;

describe('the order', () => {
	it('puts first what anybody can see, with a good face and what ties it to a person', () => {
		const judged = [
			judge('no face', seen(0), named),
			judge('closed', seen(1), {...named, audience: 'followers'}),
			judge('unknown audience', seen(1), {caption: 'Trees', taggedPeople: 0}),
			judge('unknown audience, tagged', seen(1), {caption: 'Trees', taggedPeople: 2}),
			judge('public, small face', seen(1, 22), named),
			judge('public', seen(1), named),
			judge('unreadable', {kind: 'unreadable', reason: 'unsupported'}),
			judge('others’', seen(1), {...named, isOthers: true}),
		];
		expect(namesOf(rank(judged))).toEqual([
			'public',
			'public, small face',
			'unknown audience, tagged',
			'unknown audience',
			'unreadable',
			'closed',
			'no face',
			'others’',
		]);
	});

	it('finds a planted top twenty among 10,000, all of it', () => {
		const planted = Array.from({length: 20}, (_, number) => judge(`worst ${number}`, seen(1), named));
		const rest = Array.from({length: 9980}, (_, number) =>
			judge(`${number}`, seen(number % 3, 8 + (number % 40)), {
				...(number % 5 === 0 && {audience: 'public'}),
				...(number % 7 === 0 && {taggedPeople: 1}),
				...(number % 11 === 0 && {place: {}}),
			}),
		);
		const mixed = [...rest.slice(0, 5000), ...planted, ...rest.slice(5000)];
		expect(namesOf(rank(mixed).slice(0, 20)).toSorted()).toEqual(namesOf(planted).toSorted());
	});

	it('never calls unknown closed: what an export does not say leaves the range open', () => {
		const {exposure} = judge('a', seen(1));
		expect(exposure.low).toBe(0);
		expect(exposure.high).toBeGreaterThan(90);
		expect(judge('b', seen(1), {audience: 'owner'}).exposure.high).toBeLessThanOrEqual(10);
		expect(judge('c', seen(1), {audience: 'link'}).exposure).toEqual(exposure);
	});

	it('has every link for every picture', () => {
		expect(judge('a', seen(1)).links.map(({id}) => id)).toEqual(linkIds);
	});
});

describe('captions', () => {
	const identity = (caption: string) => judge('a', seen(1), {caption, taggedPeople: 0}).links.find(({id}) => id === 'identity');

	it('with a name tie a picture to somebody; two words in capitals may be a name; an address is none', () => {
		const [none, maybe, certain] = ['just trees, a@b.example', 'Schöner Sommerabend', 'with Ben Beispiel'].map(identity);
		expect(certain?.low).toBeGreaterThan(none?.low ?? 1);
		expect(maybe?.low).toBe(none?.low);
		expect(maybe?.high).toBeGreaterThan(none?.high ?? 1);
		expect(identity('hello @ben')?.low).toBe(certain?.low);
	});
});

describe('reasons', () => {
	it('say what counts, in a fixed order', () => {
		expect(reasonsFor(judge('a', seen(2, 120, true), {...named, role: 'portrait'}))).toEqual([
			...(['public', 'portrait', 'good-face', 'others', 'tagged', 'caption-name', 'place', 'place-in-file'] as const),
		]);
		expect(reasonsFor(judge('a', seen(1, 22)))).toEqual(['audience-unknown', 'face']);
		expect(reasonsFor(judge('a', seen(0), {audience: 'owner'}))).toEqual(['closed', 'no-face']);
		expect(reasonsFor(judge('a', {kind: 'unreadable', reason: 'empty'}, {audience: 'link'}))).toEqual(['link', 'unreadable']);
	});
});

describe('filters', () => {
	const judged = [
		judge('public portrait', seen(1), {audience: 'public', role: 'portrait', time: Date.UTC(2020, 0, 1)}),
		judge('two of us', seen(2), {time: Date.UTC(2014, 11, 31)}),
		judge('place in the file', seen(0, 0, true)),
	];

	it.each([
		['public', ['public portrait']],
		['place', ['place in the file']],
		['others', ['two of us']],
		['portrait', ['public portrait']],
		['early', ['two of us']],
	] as const)('%s', (id, expected) => {
		expect(namesOf(applyFilters(judged, [id]))).toEqual(expected);
	});

	it('hold together, and there are no more', () => {
		expect(namesOf(applyFilters(judged, ['public', 'others']))).toEqual([]);
		expect(namesOf(applyFilters(judged, []))).toEqual(namesOf(judged));
		expect(filterIds).toHaveLength(5);
	});
});

describe('groups', () => {
	it('are those of a post, an album or a file name, the worst first', () => {
		const post = {key: 'p'};
		const album = {key: 'album Summer', title: 'Summer'};
		const ranked = [
			judge('x/IMG_7.jpg', seen(1), {post}),
			judge('x/b.jpg', seen(1), {album}),
			judge('x/IMG_7-edited.jpg', seen(1), {post, album}),
		];
		const shapes = (by: Parameters<typeof groupImages>[1]) => groupImages(ranked, by).map(({images}) => images.length);
		expect(shapes('none')).toEqual([1, 1, 1]);
		expect(shapes('post')).toEqual([2, 1]);
		expect(shapes('copies')).toEqual([2, 1]);
		expect(groupImages(ranked, 'album')).toMatchObject([{images: [{}]}, {title: 'Summer', images: [{}, {}]}]);
	});

	it('bug: photo_1 and photo_2 were taken for copies of one picture, and the second was hidden', () => {
		const ranked = ['photo_1.jpg', 'photo_2.jpg', 'photo_2(1).jpg', 'photo_2-edited.jpg'].map(name => judge(name, seen(1)));
		expect(groupImages(ranked, 'copies').map(({images}) => images.length)).toEqual([1, 3]);
	});

	it('bug: of two pictures with one name, from two exports, the second was hidden behind the first', () => {
		const entry = {path: 'media/posts/1.jpg', size: 2, read: async () => new Uint8Array()};
		const ranked = [judge('media/posts/1.jpg', seen(1)), judge('media/posts/1.jpg', seen(1), {entry})];
		expect(groupImages(ranked, 'none')).toHaveLength(2);
	});
});

describe('numbers', () => {
	it('count pictures with faces, and leave out what others posted', () => {
		const judged = [
			judge('a', seen(2), {audience: 'public', place: {}}),
			judge('b', seen(1)),
			judge('c', seen(0), {audience: 'public'}),
			judge('d', seen(1), {isOthers: true}),
		];
		expect(countImages(judged)).toEqual({pictures: 3, withFaces: 2, publicOnes: 1, unknownAudience: 1, withPlace: 1, withOthers: 1});
	});
});

describe('the order of work', () => {
	it('begins with the newest, and tells a picture again by name and size', () => {
		const images = [image('old', {time: 1}), image('none'), image('new', {time: 3})];
		expect(newestFirst(images).map(({entry}) => entry.path)).toEqual(['new', 'old', 'none']);
		expect(keyOf(image('a/b.jpg'))).toBe('1 a/b.jpg');
	});
});
