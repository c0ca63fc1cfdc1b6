/**
 * Milliseconds from a page's load event until its report is stored, where the popup reads it.
 * @param {Awaited<ReturnType<typeof import('./open-browsers.mjs').openBrowser>>} browser with Overexposed
 * @param {import('puppeteer-core').Page} panel a page of the extension, which is notified of changes in storage
 * @param {import('./read-pages.mjs').SavedPage} saved
 */
export async function measureVerdict({session, put}, panel, saved) {
	put(saved);
	const reported = panel.evaluate(waitForReport, saved.url);
	const page = await session.newPage();
	await page.goto(saved.url, {waitUntil: 'load'});
	const loadedAt = await page.evaluate(() => {
		const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
		return performance.timeOrigin + (navigation?.loadEventStart ?? Number.NaN);
	});
	const reportedAt = await reported;
	await page.close();
	return reportedAt - loadedAt;
}

/** Runs in the panel. @param {string} url @returns {Promise<number>} milliseconds since 1970 */
const waitForReport = url =>
	new Promise(resolve => {
		const listen = (/** @type {Record<string, chrome.storage.StorageChange>} */ changes) => {
			const reports = Object.values(changes).filter(({newValue}) => {
				const record = /** @type {{url?: string, report?: unknown} | undefined} */ (newValue);
				return record?.url === url && record.report;
			});
			if (reports.length === 0) return;
			chrome.storage.session.onChanged.removeListener(listen);
			resolve(performance.timeOrigin + performance.now());
		};
		chrome.storage.session.onChanged.addListener(listen);
	});

/**
 * Milliseconds that a page takes to decode a picture, the median of 21 rounds.
 * @param {import('puppeteer-core').Page} page
 * @param {Uint8Array} bytes
 */
export function measureDecoding(page, bytes) {
	return page.evaluate(async base64 => {
		const blob = new Blob([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], {type: 'image/jpeg'});
		const times = [];
		for (let round = 0; round < 21; round++) {
			const start = performance.now();
			const bitmap = await createImageBitmap(blob);
			// Browsers decode only when a pixel is needed.
			new OffscreenCanvas(1, 1).getContext('2d')?.drawImage(bitmap, 0, 0, 1, 1);
			bitmap.close();
			times.push(performance.now() - start);
		}
		return times.sort((a, b) => a - b)[10] ?? Number.NaN;
	}, Buffer.from(bytes).toString('base64'));
}
