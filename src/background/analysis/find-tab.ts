import browser from 'webextension-polyfill';

/** The tab, or `undefined` where there is none. Browsers reject an id that is gone, and Chrome throws at once for one that cannot be. */
export async function findTab(tabId: number): Promise<browser.Tabs.Tab | undefined> {
	try {
		return await browser.tabs.get(tabId);
	} catch {
		return undefined;
	}
}
