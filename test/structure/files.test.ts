import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../../scripts/prepare.mjs';

const maxLines = 250;
/** About twenty: past that, a file's neighbours say little about it. */
const maxFiles = 24;

/** Written by people: no generated files, no data. */
const isWritten = (file: string) => /\.(?:tsx?|mjs|css)$/.test(file) && !file.startsWith('test/fixtures/');

const all = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {cwd: root, encoding: 'utf8'})
	.split('\n')
	.filter(file => file && existsSync(path.join(root, file)));
const files = all.filter(isWritten);

test('no file is longer than 250 lines', () => {
	const linesOf = (file: string) => readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;
	expect(files.length).toBeGreaterThan(300);
	expect(files.filter(file => linesOf(file) > maxLines)).toEqual([]);
});

test('names are in kebab case', () => {
	const isKebab = (file: string) => /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(path.basename(file));
	expect(files.filter(file => !isKebab(file))).toEqual([]);
});

/** Where each file has a name that others rely on: each command has a file, and other places link to documents. */
const fixedNames = ['scripts', 'docs', 'docs/screenshots'];

test('no folder holds more than 24 files', () => {
	const counts = new Map<string, number>();
	for (const folder of all.map(file => path.posix.dirname(file))) counts.set(folder, (counts.get(folder) ?? 0) + 1);
	expect([...counts].filter(([folder, count]) => count > maxFiles && !fixedNames.includes(folder))).toEqual([]);
});
