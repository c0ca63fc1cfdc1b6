import {afterEach, expect, it, vi} from 'vitest';
import {parseCsv} from '../../src/exports/formats/csv.ts';
import * as json from '../../src/exports/formats/values.ts';
import {readExport} from '../../src/exports/read-export.ts';
import {makeInstagram} from '../fixtures/exports/meta.ts';
import {partOf, planned} from '../fixtures/exports/plan.ts';

vi.mock('../../src/exports/formats/values.ts', async original => {
	const real = await original<typeof json>();
	return {...real, isRecord: vi.fn(real.isRecord)};
});
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
