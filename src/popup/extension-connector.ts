import {labAddress} from '../core/lab-address.ts';
import {withMember} from '../core/ticks.ts';
import {sendMessage} from '../messaging/send.ts';
import {servers, settings, ticked} from '../storage/index.ts';
import {readOrganisation} from '../storage/policy.ts';
import {errand} from '../storage/session.ts';
import {localDay} from '../ui/local-day.ts';
import type {Words} from '../ui/words.ts';
import type {Connector} from './connector.ts';
import {missingHosts} from './missing-hosts.ts';
import {textsOfOutlines} from './texts-of-outlines.ts';

export const extensionConnector = (tabId: number, words: Words, isPanel: boolean): Connector => ({
	getState: () => sendMessage('report/get', {tabId}),
	lookAgain: () => sendMessage('report/again', {tabId}),
	lookHere: async () => (await sendMessage('page/look', {tabId})).isAllowed,
	letIn: async ({origins, server}) => {
		// Asked first: after any wait the browser no longer takes this for an answer to a click.
		const answer = chrome.permissions.request({origins: [...origins]});
		if (server) await nameServer(server, true);
		const isGranted = await answer;
		if (server && !isGranted) await nameServer(server, false);
		return isGranted;
	},
	showFaces: pictures => sendMessage('faces/show', {pictures: [...pictures], texts: textsOfOutlines(words)}, tabId),
	callOwn: isOwn => sendMessage('page/own', {tabId, isOwn}),
	cropFaces: () => sendMessage('faces/crop', {tabId}),
	missingHosts,
	askForHosts: hosts => chrome.permissions.request({origins: [...hosts]}),
	openLab,
	reloadTab: () => chrome.tabs.reload(tabId),
	getTicked: () => ticked.getValue(),
	changeTicked: ticked.change,
	getErrand: async () => (await errand.getValue()) || undefined,
	setErrand: (id = '') => errand.setValue(id),
	// Chrome has closed it by now; Firefox leaves it standing over the page that was opened.
	makeWay: () => isPanel && window.close(),
	getSettings: () => settings.getValue(),
	changeSettings: settings.change,
	getOrganisation: readOrganisation,
	today: () => localDay(new Date()),
	now: () => Date.now(),
	isOnline: () => navigator.onLine,
});

async function openLab(language: string | undefined): Promise<void> {
	await chrome.tabs.create({url: chrome.runtime.getURL(labAddress(language))});
}

const nameServer = (server: string, isNamed: boolean): Promise<unknown> => servers.change(named => withMember(named, server, isNamed));
