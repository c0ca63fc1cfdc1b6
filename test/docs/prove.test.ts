import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {breaks} from '../../scripts/prove/breaks.mjs';

/** `npm run prove` takes minutes; this checks that it can run at all. */
describe.each(breaks)('$promise', ({file, line, broken, test: testFile, title}) => {
	test('is on exactly one line, and names a test', () => {
		expect(readFileSync(file, 'utf8').split(line)).toHaveLength(2);
		expect(broken).not.toBe(line);
		expect(readFileSync(testFile, 'utf8')).toContain(title);
	});
});

test('there are at least ten', () => {
	expect(new Set(breaks.map(({line}) => line)).size).toBeGreaterThanOrEqual(10);
});
