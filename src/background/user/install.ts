import browser from 'webextension-polyfill';
import {sendMessage} from '../../messaging/send.ts';
import {isSiteHost} from '../../sites/index.ts';
import {changePreInstallTabs, readPreInstallTabs} from '../../storage/session/pre-install-tabs.ts';

/** Says once what the extension does and what leaves the device. An update opens nothing. */
export function welcomeOnInstall(): void {
	browser.runtime.onInstalled.addListener(({reason}) => {
		if (reason === 'install') void browser.tabs.create({url: browser.runtime.getURL('src/dashboard/index.html#welcome')});
	});
}

/** Browsers put a content script into pages that are opened from now on; the popup says so over those that were open before. */
export function recordPreInstallTabs(): void {
	browser.runtime.onInstalled.addListener(async () => {
		const tabs = await browser.tabs.query({});
		await changePreInstallTabs(() => tabs.flatMap(({id}) => id ?? []));
	});
	browser.tabs.onUpdated.addListener(async (tabId, {status}, {url}) => {
		// The browser says "loading" also where a site changes its address by script, and the page stays the one from before.
		if (status !== 'loading' || (url && isSiteHost(new URL(url)))) return;
		if ((await readPreInstallTabs()).includes(tabId)) await changePreInstallTabs(before => before.filter(id => id !== tabId));
	});
}

/** Whether a tab shows a page that was open before us, and in which nothing of ours listens. */
export const isPreInstallTab = async (tabId: number): Promise<boolean> =>
	(await readPreInstallTabs()).includes(tabId) && !(await isHeardIn(tabId));

/** Asked only where nothing is known of a tab: there is no notice that this could hide. */
const isHeardIn = (tabId: number): Promise<boolean> =>
	sendMessage('notice/hide', {}, tabId).then(
		() => true,
		() => false,
	);
