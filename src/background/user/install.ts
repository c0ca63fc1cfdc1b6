import browser from 'webextension-polyfill';
import {sendMessage} from '../../messaging/send.ts';
import {isSiteHost} from '../../sites/index.ts';
import {changePreInstallTabs, readPreInstallTabs} from '../../storage/session/pre-install-tabs.ts';

/** On installation, opens a page that says what the extension does and what leaves the device. An update opens nothing. */
export function welcomeOnInstall(): void {
	browser.runtime.onInstalled.addListener(({reason}) => {
		if (reason === 'install') void browser.tabs.create({url: browser.runtime.getURL('src/dashboard/index.html#welcome')});
	});
}

/** Content scripts only run in pages opened after installation. The popup asks to reload the others, so we record which those are. */
export function recordPreInstallTabs(): void {
	browser.runtime.onInstalled.addListener(async () => {
		const tabs = await browser.tabs.query({});
		await changePreInstallTabs(() => tabs.flatMap(({id}) => id ?? []));
	});
	browser.tabs.onUpdated.addListener(async (tabId, {status}, {url}) => {
		// Browsers also report "loading" when a site changes its URL by script, without loading a new page.
		if (status !== 'loading' || (url && isSiteHost(new URL(url)))) return;
		if ((await readPreInstallTabs()).includes(tabId)) await changePreInstallTabs(before => before.filter(id => id !== tabId));
	});
}

/** Whether a tab still shows a page from before the installation, without a content script. */
export const isPreInstallTab = async (tabId: number): Promise<boolean> =>
	(await readPreInstallTabs()).includes(tabId) && !(await hasContentScript(tabId));

/** Any answer to a message will do. Only used for tabs without a record, which have no notice that this could hide. */
const hasContentScript = (tabId: number): Promise<boolean> =>
	sendMessage('notice/hide', {}, tabId).then(
		() => true,
		() => false,
	);
