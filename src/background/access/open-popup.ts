import browser from 'webextension-polyfill';

/** Firefox opens a popup only in response to a click on its own surface, not to a message: there the same page opens in a tab. */
export async function openPopup(tabId: number): Promise<void> {
	try {
		await browser.action.openPopup();
	} catch {
		await browser.tabs.create({url: browser.runtime.getURL(`src/popup/index.html?tab=${tabId}`), openerTabId: tabId});
	}
}
