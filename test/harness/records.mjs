// Reads what the background keeps of each tab, through one of the extension's own pages.

/** @param {import('puppeteer-core').Page} panel an extension page */
export async function readRecord(panel, url) {
	const stored = await panel.evaluate(() => chrome.storage.session.get(null));
	const address = url.split('#', 1)[0];
	return Object.entries(stored).find(([key, record]) => /^tab:\d+$/.test(key) && record?.url === address)?.[1];
}

/** @param {import('puppeteer-core').Page} panel */
export const tabIdOf = (panel, url) =>
	panel.evaluate(
		async address => (await chrome.tabs.query({})).find(tab => tab.url?.split('#', 1)[0] === address)?.id,
		url.split('#', 1)[0],
	);

/**
 * Waits for what comes in its own time; `undefined` when it has not come.
 * @template T
 * @param {() => Promise<T | undefined>} ask
 * @returns {Promise<T | undefined>}
 */
export async function eventually(ask, patience = 60_000) {
	const end = Date.now() + patience;
	for (;;) {
		const answer = await ask();
		if (answer || Date.now() > end) return answer;
		await new Promise(resolve => setTimeout(resolve, 100));
	}
}

/** @param {import('puppeteer-core').Page} panel */
export const waitForReport = (panel, url, patience = 60_000) => eventually(async () => (await readRecord(panel, url))?.report, patience);
