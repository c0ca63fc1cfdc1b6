import browser from 'webextension-polyfill';
import {isKeptOut} from '../../core/settings/policy.ts';
import {sendMessage} from '../../messaging/send.ts';
import {readSettings, watchOrganisation} from '../../storage/policy.ts';
import {readTab} from '../../storage/session.ts';
import {registerServers} from './fediverse-servers.ts';

/** What was found before an organisation kept us out goes with its policy's arrival; Chrome takes one over while it runs. */
export function watchPolicy(forget: (tabId: number) => Promise<void>): void {
	watchOrganisation(() => void follow(forget));
}

async function follow(forget: (tabId: number) => Promise<void>): Promise<void> {
	await registerServers();
	const inForce = await readSettings();
	for (const {id} of await browser.tabs.query({})) {
		const record = id === undefined ? undefined : await readTab(id);
		if (id === undefined || !record || !isKeptOut(inForce, record.artifacts.siteId)) continue;
		await forget(id);
		// A page that has gone meanwhile has no notice to hide.
		await sendMessage('notice/hide', {}, id).catch(() => undefined);
	}
}
