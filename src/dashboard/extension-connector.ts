import type {IsoDate} from '../core/iso-date.ts';
import {sendMessage} from '../messaging/send.ts';
import {eraseAll, exportAll} from '../storage/export-and-erase.ts';
import {ownPages, servers, settings, ticked} from '../storage/index.ts';
import {readOrganisation, watchOrganisation} from '../storage/policy.ts';
import {clearQuarantine, readQuarantine} from '../storage/quarantine.ts';
import {localDay} from '../ui/i18n/local-day.ts';
import type {DashboardConnector} from './connector.ts';
import {requestsConnector} from './requests/extension-connector.ts';

export const extensionConnector: DashboardConnector = {
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
	readQuarantine,
	clearQuarantine,
	getState: tabId => sendMessage('report/get', {tabId}),
	exportAll,
	eraseAll,
	today: () => localDay(new Date()) as IsoDate,
	requests: requestsConnector,
};

async function lettingIn(): Promise<readonly string[]> {
	const {host_permissions: known = [], content_scripts: scripts = []} = chrome.runtime.getManifest();
	const required = new Set([...known, ...scripts.flatMap(({matches = []}) => matches)]);
	const {origins = []} = await chrome.permissions.getAll();
	return origins.filter(origin => !required.has(origin)).sort();
}
