import browser from 'webextension-polyfill';
import {isSiteOff} from '../../core/settings/policy.ts';
import type {Replies} from '../../messaging/protocol.ts';
import {isSiteHost, sites} from '../../sites/index.ts';
import {anyPageScript, contentScript, fediverseScript} from '../../sites/matching/script-files.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';

/**
 * Whether "look at this page" can be offered: the click that opened the popup let us see the address, and it is no page of a site,
 * where the rules have already said that it is none of ours. An organisation that names the sites allowed may name `any-page` too.
 */
export async function mayInjectHere(tabId: number): Promise<boolean> {
	const address = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
	if (!address || !URL.canParse(address)) return false;

	const url = new URL(address);
	return url.protocol === 'https:' && !isSiteHost(url) && (await isAnythingAllowed());
}

/** Whether a page of no site, or of a fediverse server, may be read at all. */
async function isAnythingAllowed(): Promise<boolean> {
	const inForce = await readSettingsInForce();
	return sites.some(({id, matches}) => matches.length === 0 && !isSiteOff(inForce, id));
}

/** Reads the page in a tab, because the user has just asked for it: `activeTab` lets us into this page, until it is left. */
export async function injectHere(tabId: number): Promise<Replies['page/inject']> {
	if (!(await mayInjectHere(tabId))) return {isAllowed: false};

	try {
		await browser.scripting.executeScript({target: {tabId}, files: [fediverseScript, anyPageScript, contentScript]});
		return {isAllowed: true};
	} catch {
		// The browser's own pages and its shop let no extension in.
		return {isAllowed: false};
	}
}
