import browser from 'webextension-polyfill';
import {withoutFragment} from '../../core/page/without-fragment.ts';
import {isSiteOff} from '../../core/settings/policy.ts';
import type {Replies} from '../../messaging/protocol.ts';
import {isSiteHost, siteOn, sites} from '../../sites/index.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import {anyPageReaderScript, anyPageScript, contentScript, fediverseScript, siteScript} from '../../sites/matching/script-files.ts';
import type {Site} from '../../sites/site.ts';
import {recordInjection} from '../../storage/session/injected-pages.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {findTab} from '../analysis/find-tab.ts';

/**
 * Whether the popup can offer "look at this page". The click that opened the popup must have given us the tab's address. On the host of a
 * site that is switched off there is nothing to offer. An organisation that lists the allowed sites must have listed `any-page` or a
 * fediverse site.
 */
export async function mayInjectHere(tabId: number): Promise<boolean> {
	const address = (await findTab(tabId))?.url;
	if (!address || !URL.canParse(address)) return false;

	const url = new URL(address);
	if ((url.protocol !== 'https:' && url.protocol !== 'http:') || (await isOnSiteOff(url))) return false;
	return optionalSiteAt(url) !== undefined || (await isAnythingAllowed());
}

/** Whether the page is on a site that the user or their organisation switched off. */
export async function isOnSiteOff(url: URL): Promise<boolean> {
	const site = siteOn(url);
	return site !== undefined && isSiteOff(await readSettingsInForce(), site.id);
}

/** The optional site whose rules match the address. Its other pages are read as those of no site. */
function optionalSiteAt(url: URL): Site | undefined {
	const site = siteOn(url);
	return site?.optional && matchOn(site, url) ? site : undefined;
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
		const {url = ''} = await browser.tabs.get(tabId);
		const optional = optionalSiteAt(new URL(url));
		if (!optional && isSiteHost(new URL(url))) await recordInjection(tabId, withoutFragment(url));
		const rules = optional ? [siteScript(optional.id)] : [fediverseScript, anyPageScript, anyPageReaderScript];
		await browser.scripting.executeScript({target: {tabId}, files: [...rules, contentScript]});
		return {isAllowed: true};
	} catch {
		// The browser lets no extension into its own pages or its extension store.
		return {isAllowed: false};
	}
}
