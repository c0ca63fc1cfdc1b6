import {waitForReport} from '../../test/harness/records.mjs';
import {endTracing} from '../bench-page/measure-load.mjs';
import {ourTasks} from './our-tasks.mjs';
import {openWatched} from './watched-browser.mjs';

const url = 'https://www.flickr.com/photos/ada-muster/';
const elements = 120_000;

/** A page with pictures and far more elements than any page has. It could notice us by what its own scripts must wait for. */
const html = `<!doctype html><title>Ada Muster | Flickr</title>${Array.from(
	{length: 60},
	(_, index) => `<div class="photo-card"><img src="https://live.staticflickr.com/1/${index}_a.jpg" width="240" height="240" alt=""></div>`,
).join('')}${'<div><span>x</span><b>y</b></div>'.repeat(elements / 3)}`;

/**
 * @param {string} extension folder
 * @returns {Promise<{elements: number} & ReturnType<typeof ourTasks>>}
 */
export async function measureHugePage(extension) {
	const browser = await openWatched(extension);
	try {
		browser.put({url, html});
		await browser.panel.evaluate(() =>
			chrome.storage.local.set({settings: {probe: 'passive', notice: 'toolbar', sitesOff: [], sitesQuiet: []}}),
		);
		const page = await browser.newPage();
		const devtools = await page.createCDPSession();
		/** @type {import('../bench-page/measure-load.mjs').TraceEvent[]} */
		const events = [];
		devtools.on('Tracing.dataCollected', ({value}) => events.push(.../** @type {typeof events} */ (value)));
		const includedCategories = ['devtools.timeline', 'toplevel'];
		await devtools.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig: {includedCategories}});
		await page.goto(url, {waitUntil: 'load'});
		await waitForReport(browser.panel, url);
		await endTracing(devtools);
		return {elements, ...ourTasks(events)};
	} finally {
		await browser.end();
	}
}
