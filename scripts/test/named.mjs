import {firstLine} from '../prepare.mjs';

/**
 * What vitest's reporter "json" says of a run. A file has a message of its own where it failed outside its tests.
 * @typedef {{fullName: string, status: string, failureMessages: readonly string[]}} TestResult
 * @typedef {{testResults: readonly {name: string, message: string, assertionResults: readonly TestResult[]}[]}} Report
 */

/**
 * The tests that were tried more than once, each with why it failed first. Vitest keeps the failures of a test that passes in the end.
 * @param {Report} report
 * @returns {readonly string[]}
 */
export const findRetried = ({testResults}) =>
	testResults
		.flatMap(({assertionResults}) => assertionResults)
		.filter(({status, failureMessages}) => failureMessages.length > (status === 'passed' ? 0 : 1))
		.map(({fullName, failureMessages: [first = '']}) => `${fullName}: ${firstLine(first)}`);

/**
 * The tests that failed, each with where and why it failed last, and the files that failed outside their tests.
 * @param {Report} report
 * @returns {readonly string[]}
 */
export const findFailed = ({testResults}) =>
	testResults.flatMap(({name, message, assertionResults}) => [
		...assertionResults
			.filter(({status}) => status === 'failed')
			.map(({fullName, failureMessages}) => `${fullName}: ${withPlace(failureMessages.at(-1) ?? '')}`),
		...(message ? [`${name}: ${withPlace(message)}`] : []),
	]);

/** The first line of an error, with the place in the project's tests that its stack names first. @param {string} message */
const withPlace = message => {
	const [place] = /\btest\/[\w./-]+:\d+/.exec(message.slice(message.indexOf('\n'))) ?? [];
	return firstLine(message) + (place ? ` (${place})` : '');
};
