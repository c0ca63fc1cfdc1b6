import {firstLine} from '../prepare.mjs';

/**
 * The tests that were tried more than once, each with why it failed first. Vitest keeps the failures of a test that passes in the end.
 * @typedef {{fullName: string, status: string, failureMessages: readonly string[]}} TestResult
 * @param {{testResults: readonly {assertionResults: readonly TestResult[]}[]}} report of vitest's reporter "json"
 * @returns {readonly string[]}
 */
export const findRetried = ({testResults}) =>
	testResults
		.flatMap(({assertionResults}) => assertionResults)
		.filter(({status, failureMessages}) => failureMessages.length > (status === 'passed' ? 0 : 1))
		.map(({fullName, failureMessages: [first = '']}) => `${fullName}: ${firstLine(first)}`);
