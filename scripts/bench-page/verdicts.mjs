import {drawn} from '../../test/harness/fake-internet.mjs';
import {median} from '../bench/print-table.mjs';
import {inventAlbum} from './album.mjs';
import {measureDecoding, measureVerdict} from './measure-verdict.mjs';
import {openBrowser} from './open-browsers.mjs';

/** Numbers of pictures; the last ones are above the limit on requests. */
const counts = [1, 10, 100, 1000];

/**
 * @typedef {object} Verdicts milliseconds from the load event to the report, negative where it came before; medians
 * @property {number} first page after the browser’s start, with 10 pictures; includes starting the model
 * @property {{pictures: number, milliseconds: number}[]} pages
 * @property {number} portrait a page with one portrait of 1080 pixels
 * @property {number} decoding that portrait
 */

/** @param {string} extension folder @param {number} rounds @returns {Promise<Verdicts>} */
export async function measureVerdicts(extension, rounds) {
	const first = await medianOf(rounds, () => inBrowser(extension, (browser, panel) => measureVerdict(browser, panel, inventAlbum(10))));
	return inBrowser(extension, async (browser, panel) => {
		const verdict = (/** @type {number} */ count, only = '') => measureVerdict(browser, panel, inventAlbum(count, only || undefined));
		await verdict(10);
		const pages = [];
		for (const pictures of counts) pages.push({pictures, milliseconds: await medianOf(rounds, () => verdict(pictures))});
		const portrait = await medianOf(rounds, () => verdict(1, 'portrait-1080'));
		return {first, pages, portrait, decoding: await measureDecoding(panel, drawn('portrait-1080.jpg'))};
	});
}

/**
 * @template T
 * @param {string} extension folder
 * @param {(browser: Awaited<ReturnType<typeof openBrowser>>, panel: import('puppeteer-core').Page) => Promise<T>} measure
 * @returns {Promise<T>}
 */
async function inBrowser(extension, measure) {
	const browser = await openBrowser(extension);
	try {
		return await measure(browser, await browser.openExtensionPage('src/popup/index.html', '?tab=-1'));
	} finally {
		await browser.session.close();
		await browser.internet.close();
	}
}

/** @param {number} rounds @param {() => Promise<number>} measure */
async function medianOf(rounds, measure) {
	const values = [];
	for (let round = 0; round < rounds; round++) values.push(await measure());
	return median(values);
}
