import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const text = readFileSync('docs/reliability.md', 'utf8');
const rows = [...text.slice(text.indexOf('## What an earlier version did')).matchAll(/^\| (\d+) \| ([^|]+) \| `([^`]+)`: ([^|]+) \|/gm)];

test('every finding has a test', () => {
	const numbers = new Set(rows.map(([, number]) => Number(number)));
	expect([...numbers]).toEqual(Array.from({length: 27}, (_, index) => index + 1));
});

test.each(rows.map(([, , what = '', file = '', title = '']) => ({what, file, title})))('$what: $file has it', ({file, title}) => {
	expect(existsSync(file), file).toBe(true);
	expect(readFileSync(file, 'utf8')).toContain(title);
});
