import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readLabels} from '../../scripts/bench-faces/read-labels.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'bench-faces-'));
	mkdirSync(path.join(folder, 'images'));
	writeFileSync(path.join(folder, 'images/a.jpg'), '');
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const label = (content: unknown) => writeFileSync(path.join(folder, 'labels.json'), JSON.stringify(content));

test('pictures labelled with a count alone are left out', () => {
	const picture = {file: 'a.jpg', faces: [{x: 1, y: 2, w: 3, h: 4}]};
	label([picture, {file: 'a.jpg', faces: null}]);
	expect(readLabels(folder).pictures).toEqual([picture]);
});

test('a folder without labels, and labels that are no JSON, are told apart', () => {
	expect(() => readLabels(folder)).toThrow('labels.json is missing');
	writeFileSync(path.join(folder, 'labels.json'), '[');
	expect(() => readLabels(folder)).toThrow('labels.json is no JSON');
});

test.each<[string, unknown, string]>([
	['no list', {}, 'no list'],
	['nothing to look at', [], 'no picture with boxes'],
	['no picture', [null], 'picture 1: "file" is missing'],
	[
		'a missing picture',
		[
			{file: 'a.jpg', faces: []},
			{file: 'b.jpg', faces: []},
		],
		'picture 2: images/b.jpg is missing',
	],
	['faces of another kind', [{file: 'a.jpg', faces: 2}], '"faces" is neither a list nor null'],
	['half a box', [{file: 'a.jpg', faces: [{x: 1, y: 2, w: 3}]}], 'face 1 lacks one of the numbers'],
])('%s is said, with its place', (_, content, message) => {
	label(content);
	expect(() => readLabels(folder)).toThrow(message);
});
