import {expect, test} from 'vitest';
import {withoutFragment} from '../../../src/core/page/without-fragment.ts';

test.each([
	['https://example.org/a?b#c', 'https://example.org/a?b'],
	['https://example.org/a#b#c', 'https://example.org/a'],
	// Of three functions that did this, one left the sign of an empty fragment.
	['https://example.org/a#', 'https://example.org/a'],
	['https://example.org/a', 'https://example.org/a'],
	['', ''],
])('%s is %s', (url, expected) => {
	expect(withoutFragment(url)).toBe(expected);
});
