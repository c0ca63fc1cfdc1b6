import {describe, expect, test} from 'vitest';
import {compareWarnings, readExplained} from '../../scripts/lint-package/compare-warnings.mjs';

const table = `
| code | what web-ext says | times | why it stays |
|---|---|---|---|
| \`UNSAFE_VAR_ASSIGNMENT\` | Unsafe assignment to innerHTML | 2 | Preact's property, which nothing of ours sets. |
`;
const unsafe = {code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML'};

test('a row of the table is a warning and how often it may come', () => {
	expect(readExplained(table)).toEqual([{...unsafe, count: 2}]);
});

describe('the warnings of web-ext', () => {
	test('are what the table explains', () => {
		expect(compareWarnings([unsafe, unsafe], readExplained(table))).toEqual([]);
	});

	test('a new one, one more and one less are named', () => {
		const explained = readExplained(table);
		expect(compareWarnings([unsafe, unsafe, unsafe], explained)).toEqual([expect.stringMatching(/innerHTML: printed 3 .* 2 times/)]);
		expect(compareWarnings([unsafe], explained)).toEqual([expect.stringMatching(/printed 1 .* 2 times/)]);
		expect(compareWarnings([unsafe, unsafe, {code: 'EVAL', message: 'eval'}], explained)).toEqual([
			expect.stringMatching(/^EVAL: eval: printed 1 .* 0 times/),
		]);
	});
});
