import {median} from '../bench/print-table.mjs';
import {measureLoad, measureTasks} from './measure-load.mjs';

/**
 * @typedef {object} PageCost medians over the rounds
 * @property {string} name
 * @property {import('./measure-load.mjs').Cost} without
 * @property {import('./measure-load.mjs').Cost} added
 * @property {{without: number, with: number}} longestTask milliseconds
 */

/**
 * Loads pages with and without, in turn, so that a busy minute of the machine meets both alike. The first round only warms up.
 * @param {Awaited<ReturnType<typeof import('./open-browsers.mjs').openBrowsers>>} browsers
 * @param {readonly (() => import('./read-pages.mjs').SavedPage)[]} pages made anew for each load
 * @returns {Promise<PageCost[]>}
 */
export async function measureCosts({without, withUs, forget}, pages, rounds) {
	const loads = pages.map(() => ({without: [], added: []}));
	for (let round = 0; round <= rounds; round++) {
		for (const [index, page] of pages.entries()) {
			const bare = await measureLoad(without, page());
			await forget();
			const full = await measureLoad(withUs, page());
			if (round === 0) continue;
			loads[index].without.push(bare);
			loads[index].added.push(difference(full, bare));
		}
	}

	const costs = [];
	for (const [index, page] of pages.entries()) {
		const longestTask = {
			without: Math.max(...(await measureTasks(without, page()))),
			with: Math.max(...(await measureTasks(withUs, page()))),
		};
		const {without: bare, added} = loads[index];
		costs.push({name: page().name, without: medians(bare), added: medians(added), longestTask});
	}

	return costs;
}

const mapValues = (object, change) => Object.fromEntries(Object.keys(object).map(key => [key, change(key)]));
const difference = (full, bare) => mapValues(full, key => full[key] - bare[key]);
const medians = costs => mapValues(costs[0], key => median(costs.map(cost => cost[key])));
