import {withMember} from '../core/checklist/ticks.ts';
import {labAddress} from '../core/lab-address.ts';
import {newChanges} from '../core/watch/standing.ts';
import {lettersDue} from '../letters/deadlines/letters-due.ts';
import {sendMessage} from '../messaging/send.ts';
import {fediverseServers} from '../storage/fediverse-servers.ts';
import {readManagedPolicy} from '../storage/managed-policy.ts';
import {dueReminders, forgetDueReminders} from '../storage/notices.ts';
import {accountsIn, ownPages} from '../storage/own-pages.ts';
import {pageHistories} from '../storage/page-histories.ts';
import {readRequests} from '../storage/requests.ts';
import {recordChange} from '../storage/session/changed-sites.ts';
import {readPendingItem, writePendingItem} from '../storage/session/pending-item.ts';
import {watchTab} from '../storage/session/tab-records.ts';
import {changeUnconfirmedFixes, readUnconfirmedFixes} from '../storage/session/unconfirmed-fixes.ts';
import {settings} from '../storage/settings.ts';
import {markStepsTold, untoldSteps} from '../storage/step-reminders.ts';
import {ticked} from '../storage/ticks.ts';
import {today} from '../ui/i18n/today.ts';
import type {Words} from '../ui/i18n/words.ts';
import {missingHosts} from './access/missing-hosts.ts';
import type {Connector} from './connector.ts';
import {textsOfOutlines} from './report/outline-texts.ts';

export const extensionConnector = (tabId: number, words: Words, isPanel: boolean): Connector => ({
	getState: () => sendMessage('report/get', {tabId}),
	watchTab: listener => {
		watchTab(tabId, () => listener('changed'));
		// Firefox leaves the panel open when its tab is closed.
		chrome.tabs.onRemoved.addListener(removed => {
			if (removed === tabId && isPanel) window.close();
		});
		// Browsers report the status of every tab, and its address only where they let us see it.
		chrome.tabs.onUpdated.addListener((changedId, {status, url}) => {
			if (changedId === tabId && (status || url)) listener(status === 'loading' || url ? 'moved' : 'changed');
		});
	},
	reanalyse: () => sendMessage('report/reanalyse', {tabId}),
	injectHere: async () => (await sendMessage('page/inject', {tabId})).isAllowed,
	grantAccess: async ({origins, server}) => {
		// Must come first: after any await the browser no longer treats this as a response to a click.
		const answer = chrome.permissions.request({origins: [...origins]});
		if (server) await nameServer(server, true);
		const isGranted = await answer;
		if (server && !isGranted) await nameServer(server, false);
		return isGranted;
	},
	showFaces: async images => {
		// The page has no script that draws until there is something to draw.
		if (images.length > 0 && !(await sendMessage('faces/prepare', {tabId}))) return 0;
		return sendMessage('faces/show', {images: [...images], texts: textsOfOutlines(words)}, tabId);
	},
	markAsOwn: isOwn => sendMessage('page/own', {tabId, isOwn}),
	keepPage: isWatched => sendMessage('page/keep', {tabId, isWatched}),
	cropFaces: () => sendMessage('faces/crop', {tabId}),
	missingHosts,
	askForHosts: hosts => chrome.permissions.request({origins: [...hosts]}),
	notice: {
		get: () => sendMessage('notice/options', {tabId}),
		choose: choice => sendMessage('notice/choose', {tabId, choice}),
		remind: inDays => sendMessage('notice/remind', {tabId, inDays}),
		changedPages: async () => Object.values(await pageHistories.getValue()).filter(history => newChanges(history).length > 0).length,
		dueSteps: () => untoldSteps(today()),
		dueReminders: () => dueReminders(today()),
		forgetDueReminders: async () => {
			await forgetDueReminders(today());
			await markStepsTold(today());
		},
	},
	openLab,
	reloadTab: () => chrome.tabs.reload(tabId),
	getTicked: () => ticked.getValue(),
	getAccounts: async () => accountsIn(await ownPages.getValue()),
	changeTicked: ticked.change,
	getPendingItem: readPendingItem,
	setPendingItem: async item => {
		// The panel closes as the link opens: nothing may come before this write. What it held is kept when it is cleared.
		const done = item ? undefined : await readPendingItem();
		if (done?.before) await recordChange(done.before.site, done.at);
		await writePendingItem(item);
	},
	getUnconfirmedFixes: readUnconfirmedFixes,
	changeUnconfirmedFixes,
	// Chrome has closed it by now; Firefox leaves it open over the new page.
	closePanel: () => isPanel && window.close(),
	getSettings: () => settings.getValue(),
	changeSettings: settings.change,
	lettersDue: async () => lettersDue(await readRequests(), today()),
	getOrganisation: readManagedPolicy,
	today,
	now: () => Date.now(),
	isOnline: () => navigator.onLine,
});

async function openLab(language: string | undefined): Promise<void> {
	await chrome.tabs.create({url: chrome.runtime.getURL(labAddress(language))});
}

const nameServer = (server: string, isNamed: boolean): Promise<unknown> =>
	fediverseServers.change(named => withMember(named, server, isNamed));
