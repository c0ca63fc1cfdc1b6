import {expect, test} from 'vitest';
import {findRetried} from '../../scripts/test/retried.mjs';

const result = (fullName: string, status: string, ...failureMessages: string[]) => ({fullName, status, failureMessages});

test('a test that passed on its second try is named with its first failure, and one that failed on every try, too', () => {
	const passed = result('the popup opens', 'passed');
	const again = result('the popup closes', 'passed', 'Protocol error: Target closed\n    at popup.ts:1', 'Error: other');
	const failed = result('the lab opens', 'failed', 'Error: no lab');
	const failedAgain = result('the lab closes', 'failed', 'Protocol error: gone', 'Protocol error: gone');
	expect(findRetried({testResults: [{assertionResults: [passed, again]}, {assertionResults: [failed, failedAgain]}]})).toEqual([
		'the popup closes: Protocol error: Target closed',
		'the lab closes: Protocol error: gone',
	]);
});
