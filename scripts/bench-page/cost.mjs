import {median} from '../bench/print-table.mjs';
import {measureLoad, measureTasks} from './measure-load.mjs';

/**
 * @typedef {import('./measure-load.mjs').Cost} Cost
 * @typedef {object} PageCost medians over the rounds
 * @property {string} name
 * @property {import('./measure-load.mjs').Cost} without
 * @property {import('./measure-load.mjs').Cost} added
 * @property {{without: number, with: number}} longestTask milliseconds
 */

/**
 * Loads each page with and without the extension in turn, so that a busy minute affects both alike. The first round only warms up.
 * @param {Awaited<ReturnType<typeof import('./open-browsers.mjs').openBrowsers>>} browsers
 * @param {readonly (() => import('./read-pages.mjs').SavedPage)[]} pages created for each load
 * @param {number} rounds
 * @returns {Promise<PageCost[]>}
 */
export async function measureCosts({without, withUs, forget}, pages, rounds) {
	const loads = pages.map(page => ({page, without: noCosts(), added: noCosts()}));
	for (let round = 0; round <= rounds; round++) {
		for (const {page, ...load} of loads) {
			const bare = await measureLoad(without, page());
			await forget();
			const full = await measureLoad(withUs, page());
			if (round === 0) continue;
			load.without.push(bare);
			load.added.push(difference(full, bare));
		}
	}

	const costs = [];
	for (const {page, without: bare, added} of loads) {
		const longestTask = {
			without: Math.max(...(await measureTasks(without, page()))),
			with: Math.max(...(await measureTasks(withUs, page()))),
		};
		costs.push({name: page().name, without: medians(bare), added: medians(added), longestTask});
	}

	return costs;
}

/** @returns {Cost[]} */
const noCosts = () => [];

/** @param {(key: keyof Cost) => number} value @returns {Cost} */
const costOf = value => ({
	mainThread: value('mainThread'),
	script: value('script'),
	heap: value('heap'),
	requests: value('requests'),
});
/** @param {Cost} full @param {Cost} bare */
const difference = (full, bare) => costOf(key => full[key] - bare[key]);
/** @param {readonly Cost[]} costs */
const medians = costs => costOf(key => median(costs.map(cost => cost[key])));
