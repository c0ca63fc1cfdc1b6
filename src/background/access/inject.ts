import browser from 'webextension-polyfill';
import {isSiteOff} from '../../core/settings/policy.ts';
import type {Replies} from '../../messaging/protocol.ts';
import {isSiteHost, sites} from '../../sites/index.ts';
import {anyPageScript, contentScript, fediverseScript} from '../../sites/matching/script-files.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';

/**
 * Whether the popup can offer "look at this page". The click that opened the popup must have given us the tab's address. On the host of
 * a site we know there is nothing to offer: its own rules have already found no match. An organisation that lists the allowed sites must
 * have listed `any-page` or a fediverse site.
 */
export async function mayInjectHere(tabId: number): Promise<boolean> {
	const address = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
	if (!address || !URL.canParse(address)) return false;

	const url = new URL(address);
	return url.protocol === 'https:' && !isSiteHost(url) && (await isAnythingAllowed());
}

/** Whether at least one of the sites without hosts of their own is allowed: any page, or a fediverse server. */
async function isAnythingAllowed(): Promise<boolean> {
	const inForce = await readSettingsInForce();
	return sites.some(({id, matches}) => matches.length === 0 && !isSiteOff(inForce, id));
}

/** Reads the page in a tab at the user’s request. Their click grants `activeTab`: access to this page until the tab leaves it. */
export async function injectHere(tabId: number): Promise<Replies['page/inject']> {
	if (!(await mayInjectHere(tabId))) return {isAllowed: false};

	try {
		await browser.scripting.executeScript({target: {tabId}, files: [fediverseScript, anyPageScript, contentScript]});
		return {isAllowed: true};
	} catch {
		// The browser lets no extension into its own pages or its extension store.
		return {isAllowed: false};
	}
}
