import {growingFeed, scrollToTheEnd} from '../../test/harness/growing-feed.mjs';
import {waitForReport} from '../../test/harness/records.mjs';
import {endTracing} from '../bench-page/measure-load.mjs';
import {ourTasks} from './our-tasks.mjs';
import {openWatched} from './watched-browser.mjs';

const url = 'https://www.flickr.com/photos/ada-muster/';
const all = 1000;

/**
 * @typedef {import('../bench-page/measure-load.mjs').TraceEvent} TraceEvent
 * @typedef {object} Feed
 * @property {number} pictures shown at the end
 * @property {number} requests sent by the extension
 * @property {number} longestTask milliseconds, of the tasks on the page’s main thread in which a script of ours ran
 * @property {number} longestCall milliseconds, of one call into a script of ours
 * @property {number} ours milliseconds of all calls into scripts of ours
 * @param {string} extension folder
 * @returns {Promise<Feed>}
 */
export async function measureFeed(extension) {
	const browser = await openWatched(extension);
	try {
		browser.put({url, html: growingFeed(all)});
		const page = await browser.newPage();
		const devtools = await page.createCDPSession();
		/** @type {TraceEvent[]} */
		const events = [];
		devtools.on('Tracing.dataCollected', ({value}) => events.push(.../** @type {TraceEvent[]} */ (value)));
		const includedCategories = ['devtools.timeline', 'toplevel'];
		await devtools.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig: {includedCategories}});
		await page.goto(url, {waitUntil: 'load'});
		await waitForReport(browser.panel, url);
		const pictures = await page.evaluate(scrollToTheEnd, all);
		await endTracing(devtools);
		return {pictures, requests: browser.requests.all, ...ourTasks(events)};
	} finally {
		await browser.end();
	}
}
