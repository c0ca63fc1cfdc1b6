import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {maxImageUrls, maxProbedImages} from '../../src/background/analysis/limits.ts';
import {maxConcurrentImages} from '../../src/core/page/artifacts.ts';

const text = readFileSync('docs/threat-model.md', 'utf8');
const rows = [...text.matchAll(/^\| (?<what>[^|]+) \| (?<most>[\d,]+) \| `(?<file>src\/[^`]+)`: (?<name>\w+) \|$/gm)].map(
	({groups}) => groups ?? {},
);

/** `3_000_000`, or `500 * 1024`. */
const product = (written: string): number =>
	written
		.replaceAll('_', '')
		.split('*')
		.reduce((before, factor) => before * Number(factor), 1);

test('the threat model states the bounds', () => {
	expect(rows.length).toBeGreaterThan(15);
	expect(text).toContain(`${2 + maxProbedImages * maxImageUrls} requests at the most, and ${1 + maxConcurrentImages * maxImageUrls} more`);
});

test.each(rows)('$what: as in the code', ({most = '', file = '', name = ''}) => {
	const [, written = ''] = new RegExp(`\\b${name}(?: =|:) (\\d[\\d_ *]*)`).exec(readFileSync(file, 'utf8')) ?? [];
	expect(written).not.toBe('');
	expect(product(written)).toBe(Number(most.replaceAll(',', '')));
});
