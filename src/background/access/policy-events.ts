import browser from 'webextension-polyfill';
import {isKeptOut} from '../../core/settings/policy.ts';
import {sendMessage} from '../../messaging/send.ts';
import {watchManagedPolicy} from '../../storage/managed-policy.ts';
import {readTab} from '../../storage/session/tab-records.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {registerServers} from './fediverse-servers.ts';

/** What was found before an organisation kept us out goes with its policy's arrival; Chrome takes one over while it runs. */
export function watchPolicy(forget: (tabId: number) => Promise<void>): void {
	watchManagedPolicy(() => void follow(forget));
}

async function follow(forget: (tabId: number) => Promise<void>): Promise<void> {
	await registerServers();
	const inForce = await readSettingsInForce();
	for (const {id} of await browser.tabs.query({})) {
		const record = id === undefined ? undefined : await readTab(id);
		if (id === undefined || !record || !isKeptOut(inForce, record.artifacts.siteId)) continue;
		await forget(id);
		// A page that has gone meanwhile has no notice to hide.
		await sendMessage('notice/hide', {}, id).catch(() => undefined);
	}
}
