import {sendMessage} from '../messaging/send.ts';
import {eraseAll, exportAll} from '../storage/export-and-erase.ts';
import {fediverseServers} from '../storage/fediverse-servers.ts';
import {readManagedPolicy, watchManagedPolicy} from '../storage/managed-policy.ts';
import {notices} from '../storage/notices.ts';
import {ownPages} from '../storage/own-pages.ts';
import {pageHistories} from '../storage/page-histories.ts';
import {clearQuarantine, readQuarantine} from '../storage/quarantine.ts';
import {readTrouble} from '../storage/session/watch-state.ts';
import {settings} from '../storage/settings.ts';
import {stepReminders} from '../storage/step-reminders.ts';
import {ticked} from '../storage/ticks.ts';
import {today} from '../ui/i18n/today.ts';
import type {DashboardConnector, Shortcut} from './connector.ts';
import {browserName} from './help/browser-name.ts';
import {requestsConnector} from './requests/extension-connector.ts';
import {takedownConnector} from './takedown/extension-connector.ts';

export const extensionConnector: DashboardConnector = {
	getTicked: () => ticked.getValue(),
	changeTicked: ticked.change,
	getSettings: () => settings.getValue(),
	changeSettings: settings.change,
	getOrganisation: readManagedPolicy,
	watchOrganisation: watchManagedPolicy,
	getGrantedOrigins: grantedOrigins,
	revokeAccess: async origin => {
		await fediverseServers.change(named => named.filter(server => `${server}/*` !== origin));
		await chrome.permissions.remove({origins: [origin]});
	},
	getOwnPages: () => ownPages.getValue(),
	changeOwnPages: ownPages.change,
	getHistories: () => pageHistories.getValue(),
	changeHistories: pageHistories.change,
	watchHistories: pageHistories.watch,
	getStepReminders: () => stepReminders.getValue(),
	changeStepReminders: stepReminders.change,
	getNotices: () => notices.getValue(),
	changeNotices: notices.change,
	getTrouble: readTrouble,
	checkNow: digest => sendMessage('watch/check', {digest}),
	languages: () => navigator.languages,
	readQuarantine,
	clearQuarantine,
	getState: tabId => sendMessage('report/get', {tabId}),
	takeSkeleton: tabId => sendMessage('page/skeleton', {tabId}),
	exportAll,
	eraseAll,
	browser: browserName(navigator.userAgent),
	version: chrome.runtime.getManifest().version,
	getShortcuts,
	openShortcutSettings: findShortcutSettings(),
	today,
	requests: requestsConnector,
	takedown: takedownConnector,
};

async function grantedOrigins(): Promise<readonly string[]> {
	const {host_permissions: hosts = [], content_scripts: scripts = []} = chrome.runtime.getManifest();
	const required = new Set([...hosts, ...scripts.flatMap(({matches = []}) => matches)]);
	const {origins = []} = await chrome.permissions.getAll();
	return origins.filter(origin => !required.has(origin)).sort();
}

/** Firefox for Android has no shortcuts, and so no API for them. */
async function getShortcuts(): Promise<readonly Shortcut[]> {
	const commands: Partial<typeof chrome.commands> | undefined = chrome.commands;
	return ((await commands?.getAll?.()) ?? []).map(({name = '', shortcut = ''}) => ({name, keys: shortcut}));
}

/** Firefox has a function for it since version 137 and lets no extension open its own pages; Chrome has a page. */
function findShortcutSettings(): (() => Promise<void>) | undefined {
	const commands = chrome.commands as {readonly openShortcutSettings?: () => Promise<void>} | undefined;
	if (commands?.openShortcutSettings) return () => commands.openShortcutSettings?.() ?? Promise.resolve();
	if (navigator.userAgent.includes('Firefox/')) return undefined;
	return async () => void (await chrome.tabs.create({url: 'chrome://extensions/shortcuts'}));
}
