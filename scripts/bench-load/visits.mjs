import {waitForReport} from '../../test/harness/records.mjs';
import {inventAlbum} from '../bench-page/album.mjs';
import {openWatched} from './watched-browser.mjs';

/**
 * Visits albums of ten pictures one after another in one tab. Memory is in MB, after garbage collection; `storedKiB` is session storage.
 * @typedef {{visit: number, page: number, background: number, storedKiB: number}} Visit
 * @param {string} extension folder
 * @param {number} visits
 * @returns {Promise<Visit[]>} ten samples
 */
export async function measureVisits(extension, visits) {
	const browser = await openWatched(extension);
	try {
		const page = await browser.newPage();
		const samples = [];
		for (let visit = 1; visit <= visits; visit++) {
			const album = inventAlbum(10, 'portrait-400');
			browser.put(album);
			await page.bringToFront();
			await page.goto(album.url, {waitUntil: 'load'});
			await waitForReport(browser.panel, album.url);
			if (visit % Math.ceil(visits / 10) !== 0) continue;
			samples.push({
				visit,
				page: await heapOf(page.target()),
				background: await heapOf(await workerOf(browser)),
				storedKiB: await browser.storedKiB(),
			});
		}
		return samples;
	} finally {
		await browser.end();
	}
}

/** @param {Awaited<ReturnType<typeof openWatched>>} browser */
const workerOf = ({browser, origin}) =>
	browser.waitForTarget(target => target.type() === 'service_worker' && target.url().startsWith(origin));

/** @param {import('puppeteer-core').Target} target */
async function heapOf(target) {
	const devtools = await target.createCDPSession();
	await devtools.send('HeapProfiler.collectGarbage');
	const {usedSize} = await devtools.send('Runtime.getHeapUsage');
	await devtools.detach();
	return usedSize / 2 ** 20;
}
