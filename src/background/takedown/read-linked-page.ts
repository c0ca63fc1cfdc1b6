import type {PageText} from '../../core/contacts/page-text.ts';
import type {WhyNotFetched} from '../../messaging/protocol.ts';
import {isPublicHost} from '../../probe/hosts.ts';
import {type PageTextResult, probePageText} from '../../probe/probe-page-text.ts';
import {getSite, siteOn} from '../../sites/index.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {isOnSiteOff} from '../access/inject.ts';
import {withBackOff} from '../analysis/back-off.ts';
import {findTab} from '../analysis/find-tab.ts';
import {offlineReason} from '../analysis/offline-reason.ts';
import {pageAddress} from '../analysis/page-address.ts';
import {withGlobalLimit} from '../analysis/semaphore.ts';
import {whereShown} from '../analysis/where-shown.ts';

/**
 * Requests a page that a tab's page links to, as its imprint, after the person agreed to it: without cookies, on the same host only, and
 * never in passive mode or on a site that is switched off.
 */
export async function readLinkedPage(tabId: number, address: string): Promise<PageText | WhyNotFetched> {
	const tab = await findTab(tabId);
	const [page, linked] = [tab?.url, address].map(each => (each && URL.canParse(each) ? new URL(each) : undefined));
	if (!page || !linked || page.host !== linked.host) return 'other-host';

	if (await isOnSiteOff(linked)) return 'not-asked';
	const where = whereShown({tab: tab as chrome.tabs.Tab});
	const offline = offlineReason((await readSettingsInForce()).probe, where, navigator);
	if (offline) return offline === 'container' ? offline : 'not-asked';
	const url = pageAddress(linked, siteOn(linked) ?? getSite('any-page'));
	if (url?.protocol !== 'https:' || url.port !== '' || !isPublicHost(url.hostname)) return 'address';

	const send = () => withGlobalLimit(() => probePageText(url));
	const {text, probe} = await withBackOff<PageTextResult>(url, Date.now(), send, limited => ({probe: limited}));
	return text ?? reasons[probe.kind] ?? 'failed';
}

const reasons: Partial<Record<PageTextResult['probe']['kind'], WhyNotFetched>> = {
	gone: 'gone',
	wall: 'refused',
	'turned-away': 'refused',
	'not-asked': 'not-asked',
};
