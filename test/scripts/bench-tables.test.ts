import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {earlier, earlierWeights} from '../../scripts/bench/earlier.mjs';
import {copyFigures, exportFigures, packageFigures, weightRows} from '../../scripts/bench/figures.mjs';
import {withTables} from '../../scripts/bench/write-tables.mjs';

const part = (name: string, bytes: number) => ({name, bytes, when: 'when it is opened'});
const parts = [
	part('content script and the rules of the largest site', 13_000),
	part('content script and the rules of the site in the middle', 11_900),
	part('popup', 84_000),
];
const weights = {chrome: {zip: 3 * 1024 ** 2, parts}, firefox: {zip: 2 * 1024 ** 2, parts}};
const run = {
	rows: [
		{name: 'verdict, one portrait', before: '196 ms', value: '149 ms', limit: '150 ms'},
		{name: 'two workers', before: '', value: '1.25 times as fast', limit: '1.7 times'},
		{name: 'heap', before: '2.0 and 2.1 MB', value: '2.0 and 2.0 MB', limit: 'flat'},
	],
	weights: weightRows(weights),
	earlierDay: '2026-11-24',
	day: '2026-12-01',
	conditions: 'A quiet machine.',
};

test('one run writes both tables of docs/performance.md, 0.1 beside today, and what misses its promise in bold', () => {
	const document = readFileSync('docs/performance.md', 'utf8');
	const written = withTables(document, run);
	expect(written).toContain('| figure | 0.1, 2026-11-24 | 2026-12-01 | promised |');
	expect(written).toContain('| verdict, one portrait | **196 ms** | 149 ms | 150 ms |');
	expect(written).toContain('| two workers |  | **1.25 times as fast** | 1.7 times |');
	expect(written).toContain('| heap | 2.0 and 2.1 MB | 2.0 and 2.0 MB | flat |');
	expect(written).toContain('| popup | 54.0 | 84.0 | when it is opened |');
	expect(withTables(written, run)).toBe(written);
	expect(written.split('<!-- table')[0]).toBe(document.split('<!-- table')[0]);
});

test('a document without a place for them is not written', () => {
	expect(() => withTables('# What it costs', run)).toThrow('no place for the table "figures"');
});

test('the package, exports and copies have their promises beside them', () => {
	expect(packageFigures(weights)).toContainEqual({name: 'package for Chrome, zipped', value: '3.00 MB', limit: '5 MB'});
	expect(packageFigures(weights).every(({name}) => name in earlier)).toBe(true);
	expect(weightRows(weights)[0]).toEqual(['popup', earlierWeights['popup'], '84.0', 'when it is opened']);
	expect(exportFigures([{name: '22 pictures', floor: 80, whole: 96, twoWorkers: 60, first: 0.42}])).toEqual([
		{name: 'export of 22 pictures: beside finding faces alone', value: '1.20 times', limit: '1.3 times'},
		{name: 'export of 22 pictures: two workers', value: '1.60 times as fast', limit: '1.7 times'},
		{name: 'export of 22 pictures: first result', value: '0.4 s', limit: '5 s'},
	]);
	expect(copyFigures([{what: 'faces covered', faces: 349, copy: 1194}])).toEqual([
		{name: 'copy of 12 megapixels, faces covered: faces, copy and check', value: '1543 ms', limit: '2000 ms'},
	]);
});
