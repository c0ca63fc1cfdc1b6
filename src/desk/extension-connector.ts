import type {IsoDate} from '../core/controller.ts';
import {sendMessage} from '../messaging/send.ts';
import {eraseEverything, readEverything} from '../storage/everything.ts';
import {ownPages, servers, settings, ticked} from '../storage/index.ts';
import {readOrganisation, watchOrganisation} from '../storage/policy.ts';
import {forgetUnreadable, readUnreadable} from '../storage/unreadable.ts';
import {localDay} from '../ui/local-day.ts';
import type {DeskConnector} from './connector.ts';
import {requestsConnector} from './requests/extension-connector.ts';

export const extensionConnector: DeskConnector = {
	getTicked: () => ticked.getValue(),
	changeTicked: ticked.change,
	getSettings: () => settings.getValue(),
	changeSettings: settings.change,
	getOrganisation: readOrganisation,
	watchOrganisation,
	getLetIn: lettingIn,
	takeBack: async origin => {
		await servers.change(named => named.filter(server => `${server}/*` !== origin));
		await chrome.permissions.remove({origins: [origin]});
	},
	getOwnPages: () => ownPages.getValue(),
	changeOwnPages: ownPages.change,
	readUnreadable,
	forgetUnreadable,
	getState: tabId => sendMessage('report/get', {tabId}),
	readEverything,
	eraseEverything,
	today: () => localDay(new Date()) as IsoDate,
	requests: requestsConnector,
};

async function lettingIn(): Promise<readonly string[]> {
	const {host_permissions: known = [], content_scripts: scripts = []} = chrome.runtime.getManifest();
	const required = new Set([...known, ...scripts.flatMap(({matches = []}) => matches)]);
	const {origins = []} = await chrome.permissions.getAll();
	return origins.filter(origin => !required.has(origin)).sort();
}
