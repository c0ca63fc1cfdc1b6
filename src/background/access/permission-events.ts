import browser from 'webextension-polyfill';
import {getSite} from '../../sites/index.ts';
import {fediverseServers} from '../../storage/fediverse-servers.ts';
import {readTab} from '../../storage/session/tab-records.ts';
import {reanalyse} from '../analysis/reanalyse.ts';
import {registerServers} from './fediverse-servers.ts';

/** Reacts to permissions the user grants or revokes, wherever they do it: the browser’s prompt may have closed the popup. */
export function watchPermissions(): void {
	browser.permissions.onAdded.addListener(() => {
		updateServers();
		void reanalyseActiveTab();
	});
	browser.permissions.onRemoved.addListener(updateServers);
	fediverseServers.watch(updateServers);
	updateServers();
}

function updateServers(): void {
	registerServers().catch((error: unknown) => {
		console.warn(
			'Overexposed could not register the fediverse servers after a change of permissions; restart the browser to try again.',
			error,
		);
	});
}

/** The page in front is most likely the one the permission was granted for: what could not be requested before now can be. */
async function reanalyseActiveTab(): Promise<void> {
	const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
	const record = tab?.id === undefined ? undefined : await readTab(tab.id);
	if (tab?.id !== undefined && record && getSite(record.artifacts.siteId).matches.length === 0) await reanalyse(tab.id);
}
