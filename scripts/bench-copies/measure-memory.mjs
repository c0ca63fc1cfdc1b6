import {memoryOfExtensions} from '../../test/harness/extension-memory.mjs';

/**
 * Megabytes: the page's heap with what its buffers hold, after a collection, which only Chromium tells; and the processes of the extension.
 *
 * @param {import('../../test/harness/find-browser.mjs').Kind} kind
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page
 */
export async function measureMemory(kind, browser, page) {
	const heap = kind === 'chromium' ? await heapOf(page) : undefined;
	return {heap: inMegabytes(heap), all: inMegabytes(await memoryOfExtensions(kind, browser))};
}

/** @param {number | undefined} bytes */
const inMegabytes = bytes => bytes && Math.round(bytes / 100_000) / 10;

/** @param {import('puppeteer-core').Page} page */
async function heapOf(page) {
	const devtools = await page.createCDPSession();
	await devtools.send('HeapProfiler.collectGarbage');
	const {usedSize, backingStorageSize} = await devtools.send('Runtime.getHeapUsage');
	await devtools.detach();
	return usedSize + backingStorageSize;
}
