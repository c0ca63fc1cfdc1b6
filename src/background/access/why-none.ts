import browser from 'webextension-polyfill';
import {isForbiddenByPolicy, isSiteOff} from '../../core/settings/policy.ts';
import type {TabState, WhyNone} from '../../messaging/protocol.ts';
import {siteOn} from '../../sites/index.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import type {Site} from '../../sites/site.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {findTab} from '../analysis/find-tab.ts';
import {mayInjectHere} from './inject.ts';
import {accessToOptional} from './optional-sites.ts';

/** The state of a tab without a report: why there is none, whether one may be coming, and whether a click can help. */
export async function stateOfNone(tabId: number): Promise<Extract<TabState, {kind: 'none'}>> {
	const tab = await findTab(tabId);
	const address = tab?.url;
	const url = address && URL.canParse(address) ? new URL(address) : undefined;
	const site = url && siteOn(url);
	const why = await whyNone(url, site);
	const access = why === 'no-access' ? await accessToOptional(site) : undefined;
	const isComing = tab?.status === 'loading' || why === 'nothing-there';
	return {
		kind: 'none',
		why,
		...(site && {siteId: site.id}),
		mayInject: await mayInjectHere(tabId),
		...(access && {access}),
		...(isComing && {isComing}),
	};
}

async function whyNone(url: URL | undefined, site: Site | undefined): Promise<WhyNone> {
	if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return 'browser-page';
	if (!site) return url.protocol === 'http:' ? 'plain-http' : 'unknown-site';

	const inForce = await readSettingsInForce();
	if (isForbiddenByPolicy(inForce, site.id)) return 'not-allowed';
	if (isSiteOff(inForce, site.id)) return 'site-off';
	if (url.protocol === 'http:') return 'plain-http';
	// While the popup is open, its click grants `activeTab`, which does not count as access to the site.
	if (!(await browser.permissions.contains({origins: [...site.matches]}))) return 'no-access';
	return matchOn(site, url) ? 'nothing-there' : 'other-page';
}
