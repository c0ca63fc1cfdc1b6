import {printTable} from '../bench/print-table.mjs';

/**
 * @typedef {import('./cost.mjs').PageCost} PageCost
 * @typedef {import('./verdicts.mjs').Verdicts} Verdicts
 * @typedef {{rounds: number, costs: PageCost[], verdicts?: Verdicts}} PageReport
 * @param {PageReport} report
 */
export function print({rounds, costs, verdicts}) {
	console.log(`Added to a page's load, median of ${rounds}; milliseconds of its main thread\n`);
	printTable(['page', 'without', 'main thread', 'script', 'longest task', 'heap MB', 'requests'], costs.map(costRow));
	if (!verdicts) return;
	console.log(`\nFrom the load event to the report, milliseconds, median of ${rounds}\n`);
	printTable(['page', 'milliseconds'], verdictRows(verdicts));
}

/** @param {PageCost} cost */
const costRow = ({name, without, added, longestTask}) => [
	name,
	without.mainThread.toFixed(1),
	signed(added.mainThread, 1),
	signed(added.script, 1),
	`${longestTask.without.toFixed(0)} -> ${longestTask.with.toFixed(0)}`,
	signed(added.heap, 2),
	signed(added.requests, 0),
];

/** @param {Verdicts} verdicts */
const verdictRows = ({first, pages, portrait, decoding}) => [
	...pages.map(({pictures, milliseconds}) => [pictures === 1 ? '1 picture' : `${pictures} pictures`, time(milliseconds)]),
	['10 pictures, first page after the start', time(first)],
	['1 portrait of 1080 pixels', time(portrait)],
	['decoding that portrait', decoding.toFixed(1)],
];

/** Where a page goes on loading pictures that nobody looks at, the report is there first. @param {number} milliseconds */
const time = milliseconds => (milliseconds < 0 ? 'before the load event' : milliseconds.toFixed(0));

/** @param {number} value @param {number} digits */
const signed = (value, digits) => (value < 0 ? '' : '+') + value.toFixed(digits);
