import {afterEach, describe, expect, it, vi} from 'vitest';
import type {ArchiveEntry} from '../../src/exports/archive/archive.ts';
import {type EntryIndex, indexEntries} from '../../src/exports/archive/entry-index.ts';
import {foldCopies} from '../../src/exports/fold-copies.ts';
import type {PlatformReader, StartReader} from '../../src/exports/platforms/reader.ts';
import {startSnapchat} from '../../src/exports/platforms/snapchat.ts';
import {startTumblr} from '../../src/exports/platforms/tumblr.ts';
import {startWhatsApp} from '../../src/exports/platforms/whatsapp.ts';
import {readExport} from '../../src/exports/read-export.ts';
import {makeInstagram} from '../fixtures/exports/meta.ts';
import {partOf} from '../fixtures/exports/plan.ts';

afterEach(() => vi.restoreAllMocks());

const numbers = (count: number): readonly number[] => Array.from({length: count}, (_, number) => number);

/** Counts every look at an entry's path, and every step through a list. */
function countSteps(work: (entryAt: (path: string) => ArchiveEntry) => void): number {
	let steps = 0;
	const entryAt = (path: string): ArchiveEntry => ({
		get path() {
			steps++;
			return path;
		},
		size: 1,
		checksum: 1,
		read: async () => new Uint8Array(),
	});
	const iterator = Object.getPrototypeOf([][Symbol.iterator]()) as {next: () => unknown};
	const {next} = iterator;
	iterator.next = function count(this: unknown) {
		steps++;
		return Reflect.apply(next, this, []);
	};
	try {
		work(entryAt);
	} finally {
		iterator.next = next;
	}

	return steps;
}

/** Twice the input may take twice the steps and a little more, and never four times as many. */
function expectLinear(work: (count: number, entryAt: (path: string) => ArchiveEntry) => void): void {
	const [once, twice] = [200, 400].map(count => countSteps(entryAt => work(count, entryAt)));
	expect(once).toBeGreaterThan(200);
	expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.5);
}

const read = (start: StartReader, index: EntryIndex, files: readonly Parameters<PlatformReader['take']>[0][]): void => {
	const reader = start(index);
	for (const file of files) expect(reader.take(file)).toBe(true);
	reader.finish();
};

const fileOf = (entry: ArchiveEntry, path: string, text: string, json?: unknown) => ({entry, path, text, json, isHtml: /html$/.test(path)});

it('a long list of posts leaves the page time for other things, and keeps its posts apart', async () => {
	const images = numbers(5000).map(number => ({id: `1${String(number).padStart(16, '0')}`, drawing: 'a', time: Date.UTC(2020, 0, 1)}));
	let turns = 0;
	let isDone = false;
	const count = (): void => {
		turns++;
		if (!isDone) setTimeout(count);
	};
	count();
	const {images: found} = await readExport([partOf(makeInstagram('2025', {images}))]);
	isDone = true;
	expect(turns).toBeGreaterThan(7);
	expect(found).toHaveLength(5000);
	expect(new Set(found.map(({post}) => post?.key)).size).toBe(5000);
});

describe('twice the files take twice the steps, however they are made', () => {
	it('where all of them have the same name', () => {
		expectLinear((count, entryAt) => {
			const index = indexEntries(numbers(count).map(number => entryAt(`photos/${number}/1.jpg`)));
			for (const number of numbers(count)) expect(index.find(`${number}/1.jpg`, 'album/0.json')).toBeDefined();
		});
	});

	it('where only the file that names them tells them apart', () => {
		expectLinear((count, entryAt) => {
			const index = indexEntries(numbers(count).map(number => entryAt(`part-${number}/photos/1.jpg`)));
			for (const number of numbers(count)) index.find('photos/1.jpg', `part-${number}/album.json`);
		});
	});

	it('where folders lie in folders a hundred deep', () => {
		expectLinear((count, entryAt) => {
			const deep = 'a/'.repeat(100);
			const index = indexEntries(numbers(count).map(number => entryAt(`${number}/${deep}1.jpg`)));
			for (const number of numbers(count)) index.find(`${number}/${deep}1.jpg`, `${deep}album.json`);
		});
	});

	it('where all of Snapchat’s rows and files are of one day', () => {
		expectLinear((count, entryAt) => {
			const row = {Date: '2024-01-01 10:00:00 UTC', 'Media Type': 'Image', Location: 'Latitude, Longitude: 52.5, 13.4'};
			const index = indexEntries(numbers(count).map(number => entryAt(`memories/2024-01-01_${number}-main.jpg`)));
			read(startSnapchat, index, [fileOf(entryAt('x.json'), 'x.json', '', {'Saved Media': numbers(count).map(() => row)})]);
		});
	});

	it('where every file of a folder is one of WhatsApp’s chats', () => {
		expectLinear((count, entryAt) => {
			const line = '12.01.24, 10:00 - Ada: IMG-20240112-WA0001.jpg\n';
			const index = indexEntries(numbers(count).map(number => entryAt(`${number}.txt`)));
			read(
				startWhatsApp,
				index,
				numbers(count).map(number => fileOf(entryAt(`${number}.txt`), `${number}.txt`, line.repeat(2))),
			);
		});
	});

	it('where all of Tumblr’s pages have one id', () => {
		expectLinear((count, entryAt) => {
			const index = indexEntries([...numbers(count).map(number => entryAt(`${number}/123456.html`)), entryAt('media/123456.jpg')]);
			read(
				startTumblr,
				index,
				numbers(count).map(number => fileOf(entryAt('x'), `${number}/123456.html`, '<body>')),
			);
		});
	});

	it('where one picture lies in every album', () => {
		expectLinear((count, entryAt) => {
			const images = numbers(count).map(number => ({entry: entryAt(`${number}/1.jpg`), copies: [], caption: 'x'}));
			expect(foldCopies(images)[0]?.copies).toHaveLength(count - 1);
		});
	});
});
