import {expect, test} from 'vitest';
import {matchesHost} from '../../../src/core/page/host-pattern.ts';

test.each([
	['*.example.com', 'example.com', true],
	['*.example.com', 'a.b.example.com', true],
	['*.example.com', 'notexample.com', false],
	['example.com', 'example.com', true],
	['example.com', 'a.example.com', false],
	// Only a site's own rule may mean every host by it: to the probe it never does.
	['*', 'example.com', false],
])('%s and %s: %s', (pattern, hostname, expected) => {
	expect(matchesHost(pattern, hostname)).toBe(expected);
});
