import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const rows = readFileSync(path.join(root, 'docs/neighbours.md'), 'utf8')
	.split('\n')
	.filter(line => line.startsWith('| ') && !line.startsWith('| case'))
	.map(line => line.split(' | '));

describe('docs/neighbours.md', () => {
	test('has an outcome for every case', () => {
		expect(rows.length).toBeGreaterThan(40);
		expect(rows.filter(cells => cells.length !== 3 || !/^(?:Right|Mended|Not ours)\b/.test(cells[2] ?? ''))).toEqual([]);
	});

	test('names tests that exist', () => {
		const named = rows.flatMap(([, , outcome = '']) => [...outcome.matchAll(/`(test\/[\w/.-]+\.tsx?)`(?:: (.+?))?(?:\)| \||$)/g)]);
		expect(named.length).toBeGreaterThan(15);
		for (const [, file = '', title] of named) {
			const place = path.join(root, file);
			expect(existsSync(place), file).toBe(true);
			if (title) expect(readFileSync(place, 'utf8'), file).toContain(title.trim());
		}
	});

	test('has a test for every case that was mended in the report or in what is sent', () => {
		const [said = '', sent = ''] = readFileSync(path.join(root, 'docs/neighbours.md'), 'utf8').split('\n## ').slice(1, 3);
		const mended = `${said}\n${sent}`.split('\n').filter(line => line.includes('| Mended:'));
		expect(mended.length).toBeGreaterThan(9);
		expect(mended.filter(line => !/`test\/[\w/.-]+`: /.test(line))).toEqual([]);
	});
});
