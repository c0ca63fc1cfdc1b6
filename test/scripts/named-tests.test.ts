import {expect, test} from 'vitest';
import {findFailed, findRetried} from '../../scripts/test/named.mjs';

const result = (fullName: string, status: string, ...failureMessages: string[]) => ({fullName, status, failureMessages});
const file = (...assertionResults: ReturnType<typeof result>[]) => ({name: '/root/test/some.test.ts', message: '', assertionResults});

test('a test that passed on its second try is named with its first failure, and one that failed on every try, too', () => {
	const passed = result('the popup opens', 'passed');
	const again = result('the popup closes', 'passed', 'Protocol error: Target closed\n    at popup.ts:1', 'Error: other');
	const failed = result('the lab opens', 'failed', 'Error: no lab');
	const failedAgain = result('the lab closes', 'failed', 'Protocol error: gone', 'Protocol error: gone');
	expect(findRetried({testResults: [file(passed, again), file(failed, failedAgain)]})).toEqual([
		'the popup closes: Protocol error: Target closed',
		'the lab closes: Protocol error: gone',
	]);
});

test('a failed test is named with why and where it failed last, and a file that failed outside its tests, too', () => {
	const stack =
		'at poll (/root/node_modules/vitest/dist/test.js:3748:47)\n    at /root/test/e2e/popup.e2e.ts:12:3\n    at /root/test/e2e/scene.ts:3:1';
	const failed = result('the popup opens', 'failed', 'Protocol error: gone', `Error: expected [ 'a' ] to deeply equal []\n    ${stack}`);
	const broken = {...file(result('the lab opens', 'skipped')), name: '/root/test/e2e/lab.e2e.ts', message: 'no browser'};
	expect(findFailed({testResults: [file(result('the popup closes', 'passed', 'Protocol error: gone'), failed), broken]})).toEqual([
		"the popup opens: Error: expected [ 'a' ] to deeply equal [] (test/e2e/popup.e2e.ts:12)",
		'/root/test/e2e/lab.e2e.ts: no browser',
	]);
});
