import browser from 'webextension-polyfill';
import {getSite} from '../../sites/index.ts';
import {fediverseServers} from '../../storage/fediverse-servers.ts';
import {readTab} from '../../storage/session/tab-records.ts';
import {reanalyse} from '../analysis/reanalyse.ts';
import {registerServers} from './fediverse-servers.ts';

/** Follows what the user allows and takes back, wherever they do it: the browser's question may have closed the popup. */
export function watchPermissions(): void {
	browser.permissions.onAdded.addListener(() => {
		follow();
		void lookAgainInFront();
	});
	browser.permissions.onRemoved.addListener(follow);
	fediverseServers.watch(follow);
	follow();
}

function follow(): void {
	registerServers().catch((error: unknown) => {
		console.warn('Overexposed could not follow a change of permissions; restart the browser to try again.', error);
	});
}

/** The page that the permission was given for is looked at anew: what could not be asked for now can. */
async function lookAgainInFront(): Promise<void> {
	const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
	const record = tab?.id === undefined ? undefined : await readTab(tab.id);
	if (tab?.id !== undefined && record && getSite(record.artifacts.siteId).matches.length === 0) await reanalyse(tab.id);
}
