import type {IsoDate} from '../core/controller.ts';
import {eraseEverything, readEverything} from '../storage/everything.ts';
import {ownPages, servers, settings, ticked} from '../storage/index.ts';
import {localDay} from '../ui/local-day.ts';
import type {DeskConnector} from './connector.ts';
import {requestsConnector} from './requests/extension-connector.ts';

export const extensionConnector: DeskConnector = {
	getTicked: () => ticked.getValue(),
	setTicked: value => ticked.setValue(value),
	getSettings: () => settings.getValue(),
	setSettings: value => settings.setValue(value),
	getLetIn: lettingIn,
	takeBack: async origin => {
		await servers.setValue((await servers.getValue()).filter(server => `${server}/*` !== origin));
		await chrome.permissions.remove({origins: [origin]});
	},
	getOwnPages: () => ownPages.getValue(),
	setOwnPages: value => ownPages.setValue(value),
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
