import {afterEach, expect, it, vi} from 'vitest';
import type {ArchiveEntry} from '../../src/exports/archive/archive.ts';
import {indexEntries} from '../../src/exports/archive/entry-index.ts';
import {isDecoration} from '../../src/exports/archive/kind-of-file.ts';
import {parseCsv} from '../../src/exports/formats/csv.ts';
import {withoutTags} from '../../src/exports/formats/text.ts';
import * as json from '../../src/exports/formats/values.ts';
import {linksOnlyReaders} from '../../src/exports/platforms/links-only.ts';
import {groupImages} from '../../src/exports/ranking/groups.ts';
import {judgeImage} from '../../src/exports/ranking/judge.ts';
import {mayName} from '../../src/exports/ranking/names.ts';
import {readExport} from '../../src/exports/read-export.ts';
import {makeInstagram} from '../fixtures/exports/meta.ts';
import {partOf, planned} from '../fixtures/exports/plan.ts';

vi.mock('../../src/exports/formats/values.ts', async original => {
	const real = await original<typeof json>();
	return {...real, isRecord: vi.fn(real.isRecord)};
});
vi.mock('../../src/exports/platforms/flickr.ts', () => ({
	startFlickr: () => {
		let isOurs = false;
		return {
			id: 'flickr',
			take: ({path}: {readonly path: string}) => {
				isOurs ||= path === 'photo_1.json';
				return path === 'photo_1.json';
			},
			finish: () => {
				if (isOurs) throw new RangeError('Invalid array length');
			},
		};
	},
}));
afterEach(() => vi.restoreAllMocks());

it('bug: a cell of ten megabytes in a CSV file used up the stack, and the whole export was not read', () => {
	const text = 'x'.repeat(10_000_000);
	expect(parseCsv(`a,b\n"${text}","c ""d"""\n`, ['a'])).toEqual([{a: text, b: 'c "d"'}]);
});

it('bug: a data file that a reader stumbles over ended the whole export', async () => {
	vi.spyOn(console, 'error').mockReturnValue();
	const real = vi.mocked(json.isRecord).getMockImplementation();
	vi.mocked(json.isRecord).mockImplementation(value => {
		if (Array.isArray(value) && value[0] === 'hostile') throw new RangeError('Maximum call stack size exceeded');
		return real?.(value) ?? false;
	});
	const {images, unreadableData} = await readExport([
		partOf([...makeInstagram('2025'), {path: 'content/hostile.json', content: '["hostile"]'}]),
	]);
	expect(unreadableData).toBe(1);
	expect(images).toHaveLength(planned.length);
});

it('bug: a reader that stumbled at its end lost the pictures of all exports', async () => {
	vi.spyOn(console, 'error').mockReturnValue();
	const others = [
		{path: 'photo_1.json', content: '{}'},
		{path: 'a_12345_o.jpg', content: 'x'},
	];
	const {images, platforms, unreadableData} = await readExport([partOf(makeInstagram('2025')), partOf(others)]);
	expect(platforms).toEqual(['instagram']);
	expect(images).toHaveLength(planned.length + 1);
	expect(images.filter(({audience}) => audience === 'public')).toHaveLength(planned.length);
	expect(unreadableData).toBe(1);
});

const entryAt = (path: string): ArchiveEntry => ({path, size: 1, read: async () => new Uint8Array()});
const unseen = {kind: 'unreadable', reason: 'truncated'} as const;
const text = '<img src="https://vk.com/'.repeat(40_000);
const endless = {entry: entryAt('a.html'), path: 'a.html', text, json: undefined, isHtml: true};

it.each([
	['a caption of hyphens', () => mayName('A-'.repeat(200_000))],
	['a post whose tags never close', () => withoutTags('<'.repeat(400_000))],
	['a page whose pictures never close', () => linksOnlyReaders.map(start => start(indexEntries([])).take(endless))],
	[
		'a file name of endings',
		() => groupImages([judgeImage({entry: entryAt(`${'-o'.repeat(100_000)}x.jpg`), copies: []}, unseen, 0)], 'copies'),
	],
	['a file name of folders', () => isDecoration('assets/'.repeat(50_000))],
])('bug: %s was searched again from each of its characters', (_, search) => {
	// Quadratic, each of these takes minutes or hours, and the test’s own time runs out.
	search();
});
