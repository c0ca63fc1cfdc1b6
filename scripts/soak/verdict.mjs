// What a soak found, from what it wrote down: lost reports, growth, breaches.
import {median} from '../bench/print-table.mjs';

/** Milliseconds after which a report counts as lost. No analysis takes as long: its own limits end it. */
export const lostAfter = 60_000;

/**
 * @typedef {object} Outcome of an action that must end in a report
 * @property {string} action
 * @property {'report' | 'badge' | 'popup' | 'answer'} awaited
 * @property {number} milliseconds
 * @property {boolean} isLost
 *
 * @typedef {object} Sample of one stretch of a browser's life, taken while nothing is under way
 * @property {number} [heap] bytes of the background
 * @property {number} storage bytes of session storage
 * @property {number} records of tabs
 * @property {number} tabs open
 * @property {number} connections open to the invented internet
 */

/**
 * What may be added between the middle and the last third of a stretch, by measure: caches fill up, and a heap breathes.
 * @type {Readonly<Record<'heap' | 'storage' | 'records' | 'connections', {factor: number, atLeast: number}>>}
 */
const mayGrow = {
	heap: {factor: 1.5, atLeast: 6_000_000},
	storage: {factor: 1.5, atLeast: 1_000_000},
	records: {factor: 1.5, atLeast: 8},
	connections: {factor: 1.5, atLeast: 40},
};

/** Fewer say nothing about a trend. */
const fewestSamples = 9;

/**
 * What grew during one stretch. The first third is left out, since everything is loaded and filled there.
 * @param {readonly Sample[]} samples
 * @returns {string[]}
 */
export function findGrowth(samples) {
	const forgotten = samples.filter(({records, tabs}) => records > tabs).length;
	const grown = Object.entries(mayGrow).flatMap(([measure, limit]) => {
		const values = samples.flatMap(sample => sample[/** @type {keyof typeof mayGrow} */ (measure)] ?? []);
		if (values.length < fewestSamples) return [];
		const third = Math.floor(values.length / 3);
		const [before, after] = [median(values.slice(third, 2 * third)), median(values.slice(-third))];
		return after > before * limit.factor && after - before >= limit.atLeast ? [`${measure} grew from ${before} to ${after}`] : [];
	});
	// Once may be a tab that was closed a moment ago.
	return forgotten > samples.length / 3 ? [...grown, `${forgotten} of ${samples.length} times there were more records than tabs`] : grown;
}

/** @param {readonly Outcome[]} outcomes */
export function summarise(outcomes) {
	const kinds = [...new Set(outcomes.map(({action, awaited}) => `${action}: ${awaited}`))].sort();
	return kinds.map(kind => {
		const of = outcomes.filter(({action, awaited}) => `${action}: ${awaited}` === kind);
		const times = of.filter(({isLost}) => !isLost).map(({milliseconds}) => milliseconds);
		return {kind, count: of.length, lost: of.length - times.length, median: median(times), longest: Math.max(...times)};
	});
}

/**
 * @param {{outcomes: readonly Outcome[], growth: readonly string[], breaches: readonly string[]}} found
 * @returns {readonly string[]} reasons why the soak failed; none where it passed
 */
export const faultsOf = ({outcomes, growth, breaches}) => [
	...(outcomes.length === 0 ? ['nothing was awaited'] : []),
	...outcomes.filter(({isLost}) => isLost).map(({action, awaited}) => `lost: the ${awaited} after “${action}”`),
	...growth.map(what => `growth: ${what}`),
	...breaches.map(what => `breach: ${what}`),
];
