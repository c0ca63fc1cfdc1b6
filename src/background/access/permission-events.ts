import browser from 'webextension-polyfill';
import {getSite, siteOn} from '../../sites/index.ts';
import type {Site} from '../../sites/site.ts';
import {fediverseServers} from '../../storage/fediverse-servers.ts';
import {readTab} from '../../storage/session/tab-records.ts';
import {reanalyse} from '../analysis/reanalyse.ts';
import {registerServers} from './fediverse-servers.ts';
import {injectHere} from './inject.ts';
import {registerOptionalSites} from './optional-sites.ts';

/** Reacts to permissions the user grants or revokes, wherever they do it: the browser’s prompt may have closed the popup. */
export function watchPermissions(): void {
	browser.permissions.onAdded.addListener(() => {
		updateServers();
		void readActiveTab();
	});
	browser.permissions.onRemoved.addListener(updateServers);
	fediverseServers.watch(updateServers);
	updateServers();
}

function updateServers(): void {
	Promise.all([registerServers(), registerOptionalSites()]).catch((error: unknown) => {
		console.warn(
			'Overexposed could not register the servers and sites that you let it read after a change of permissions; restart the browser to try again.',
			error,
		);
	});
}

/**
 * The page in front is most likely the one the permission was granted for. What could not be requested before now can be; a page of an
 * optional site is read for the first time, since the browser's prompt may have closed the popup.
 */
async function readActiveTab(): Promise<void> {
	const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
	if (tab?.id === undefined) return;

	const record = await readTab(tab.id);
	const site = record ? getSite(record.artifacts.siteId) : siteIn(tab);
	if (record && site && (site.optional || site.matches.length === 0)) await reanalyse(tab.id);
	if (!record && site?.optional) await injectHere(tab.id);
}

const siteIn = ({url}: {readonly url?: string | undefined}): Site | undefined =>
	url && URL.canParse(url) ? siteOn(new URL(url)) : undefined;
