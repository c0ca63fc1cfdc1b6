import browser from 'webextension-polyfill';
import {changeTabsFromBefore, readTabsFromBefore} from '../storage/session.ts';

/** Says once what the extension does and what leaves the device. An update opens nothing. */
export function welcomeOnInstall(): void {
	browser.runtime.onInstalled.addListener(({reason}) => {
		if (reason === 'install') void browser.tabs.create({url: browser.runtime.getURL('src/desk/index.html#welcome')});
	});
}

/** Browsers put a content script into pages that are opened from now on; the popup says so over those that were open before. */
export function noteTabsFromBefore(): void {
	browser.runtime.onInstalled.addListener(async () => {
		const tabs = await browser.tabs.query({});
		await changeTabsFromBefore(() => tabs.flatMap(({id}) => id ?? []));
	});
	browser.tabs.onUpdated.addListener(async (tabId, {status}) => {
		const isFromBefore = status === 'loading' && (await readTabsFromBefore()).includes(tabId);
		if (isFromBefore) await changeTabsFromBefore(before => before.filter(id => id !== tabId));
	});
}
