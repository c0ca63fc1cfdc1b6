import {printTable} from '../bench/print-table.mjs';
import {faultsOf, summarise} from './verdict.mjs';

/** @param {import('./run-soak.mjs').Found} found @returns {boolean} whether the soak passed */
export function print(found) {
	const seconds = (/** @type {number} */ milliseconds) => (milliseconds / 1000).toFixed(1);
	printTable(
		['after', 'awaited', 'lost', 'median s', 'longest s'],
		summarise(found.outcomes).map(({kind, count, lost, median, longest}) => [
			kind,
			...[count, lost].map(String),
			seconds(median),
			seconds(longest),
		]),
	);
	const {starts, actions, requests, faults, samples} = found;
	const most = (/** @type {'heap' | 'storage' | 'records' | 'connections'} */ measure) =>
		Math.max(0, ...samples.map(sample => sample[measure] ?? 0));
	printTable(
		['in all', 'number'],
		Object.entries({
			'browser starts': starts,
			actions,
			requests,
			'actions that the browser did not carry out': faults.length,
			'largest heap of the background, MB': Math.round(most('heap') / 1e6),
			'largest session storage, kB': Math.round(most('storage') / 1e3),
			'most records of tabs': most('records'),
			'most connections': most('connections'),
		}).map(([name, value]) => [name, String(value)]),
	);
	const reasons = faultsOf(found);
	for (const reason of reasons) console.log(`FAIL ${reason}`);
	console.log(`${reasons.length === 0 ? 'passed' : 'failed'}; the journal is ${found.journal}`);
	return reasons.length === 0;
}
