// Reads what the background keeps of each tab, through one of the extension's own pages.

/** @param {import('puppeteer-core').Page} panel an extension page */
export async function readRecord(panel, url) {
	const stored = await panel.evaluate(() => chrome.storage.session.get(null));
	const address = url.split('#', 1)[0];
	return Object.entries(stored).find(([key, record]) => /^tab:\d+$/.test(key) && record?.url === address)?.[1];
}
