import browser from 'webextension-polyfill';
import {isForbiddenByPolicy} from '../../core/settings/policy.ts';
import {sendMessage} from '../../messaging/send.ts';
import {watchManagedPolicy} from '../../storage/managed-policy.ts';
import {readTab} from '../../storage/session/tab-records.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {registerServers} from './fediverse-servers.ts';
import {registerOptionalSites} from './optional-sites.ts';

/** Applies a policy that arrives while the browser runs, as Chrome allows: reports on sites that are now off limits are dropped. */
export function watchPolicy(forget: (tabId: number) => Promise<void>): void {
	watchManagedPolicy(() => void apply(forget));
}

async function apply(forget: (tabId: number) => Promise<void>): Promise<void> {
	await Promise.all([registerServers(), registerOptionalSites()]);
	const inForce = await readSettingsInForce();
	for (const {id} of await browser.tabs.query({})) {
		const record = id === undefined ? undefined : await readTab(id);
		if (id === undefined || !record || !isForbiddenByPolicy(inForce, record.artifacts.siteId)) continue;
		await forget(id);
		// The page may be gone by now, and its notice with it.
		await sendMessage('notice/hide', {}, id).catch(() => undefined);
	}
}
