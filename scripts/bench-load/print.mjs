import {printTable} from '../bench/print-table.mjs';

/** @param {LoadReport} report */
export function print({feed, huge, tabs, visits}) {
	printTable(
		['feed scrolled to its end', 'measured'],
		[
			['pictures', String(feed.pictures)],
			['requests of the extension', String(feed.requests)],
			['longest task with a script of ours in it', milliseconds(feed.longestTask)],
			['longest call into a script of ours', milliseconds(feed.longestCall)],
			['all calls into scripts of ours', milliseconds(feed.ours)],
		],
	);
	printTable(
		[`page of ${huge.elements} elements`, 'measured'],
		[['longest task with a script of ours in it', milliseconds(huge.longestTask)]],
	);
	printTable(
		['tabs at once', 'reports', 'seconds', 'requests', 'at once, at most', 'session storage'],
		[[tabs.tabs, tabs.reports, `${tabs.seconds.toFixed(0)} s`, tabs.requests, tabs.most, `${tabs.storedKiB.toFixed(0)} KiB`].map(String)],
	);
	printTable(
		['visit', 'heap of the page', 'heap of the background', 'session storage'],
		visits.map(({visit, page, background, storedKiB}) => [
			String(visit),
			`${page.toFixed(2)} MB`,
			`${background.toFixed(2)} MB`,
			`${storedKiB.toFixed(0)} KiB`,
		]),
	);
}

/**
 * @typedef {{feed: import('./feed.mjs').Feed, huge: Awaited<ReturnType<typeof import('./huge.mjs').measureHugePage>>, tabs: import('./tabs.mjs').Tabs, visits: import('./visits.mjs').Visit[]}} LoadReport
 */

/** @param {number} value */
const milliseconds = value => `${value.toFixed(1)} ms`;
