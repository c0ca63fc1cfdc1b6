import browser from 'webextension-polyfill';
import {withoutFragment} from '../../core/page/without-fragment.ts';
import {handle} from '../../messaging/handle.ts';
import {watchManagedPolicy} from '../../storage/managed-policy.ts';
import {forgetPictureCheck, readPictureCheck} from '../../storage/session/picture-checks.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {openPopup} from '../access/open-popup.ts';
import {whereShown} from '../analysis/where-shown.ts';
import {checkPicture, siteIdFor} from './check-picture.ts';

const menuId = 'check-picture';

/** Offers "How exposed is this picture?" in the context menu of pictures. Browsers on phones have no such menu. */
export function offerPictureMenu(): void {
	// Browsers keep the entries between two starts of the background, so they are made when it is installed and when the browser starts.
	browser.runtime.onInstalled.addListener(() => void remake());
	browser.runtime.onStartup.addListener(() => void remake());
	watchManagedPolicy(() => void remake());
	browser.contextMenus?.onClicked.addListener(({menuItemId, srcUrl, pageUrl = ''}, tab) => {
		if (menuItemId === menuId && srcUrl && tab?.id !== undefined) void begin(tab as chrome.tabs.Tab & {id: number}, srcUrl, pageUrl);
	});
	browser.tabs.onRemoved.addListener(tabId => void forgetPictureCheck(tabId));
	browser.tabs.onUpdated.addListener((tabId, {status, url}, tab) => {
		if (status === 'loading' || url) void forgetIfLeft(tabId, tab.url);
	});

	browser.permissions.onAdded.addListener(({origins = []}) => void resume(origins));

	// After the browser let us ask: the address is the one that the user clicked on, never one from the message.
	handle('picture/check', async ({tabId}) => {
		await goOn(tabId);
		return undefined;
	});
}

async function begin(tab: chrome.tabs.Tab & {id: number}, address: string, pageUrl: string): Promise<void> {
	// Begins before anything is awaited: Firefox opens the popup only within the click.
	const opened = openPopup(tab.id);
	await checkPicture(tab.id, {address, pageUrl, siteId: siteIdFor(pageUrl, address), ...whereShown({tab})});
	await opened;
}

/** Chromium's question closes the popup, which then sends nothing: the look goes on here, and the popup opens again where the browser allows it. */
async function resume(origins: readonly string[]): Promise<void> {
	const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
	const check = tab?.id === undefined ? undefined : await readPictureCheck(tab.id);
	if (tab?.id === undefined || check?.state.kind !== 'no-access' || !origins.includes(check.state.origin)) return;
	const opened = browser.action.openPopup().catch(() => undefined);
	await goOn(tab.id);
	await opened;
}

const goingOn = new Map<number, Promise<void>>();

/** Takes up a look that waited for access. A popup that stayed open and the browser's own message both say that it was given: one look. */
function goOn(tabId: number): Promise<void> {
	const look = goingOn.get(tabId) ?? takeUp(tabId).finally(() => goingOn.delete(tabId));
	goingOn.set(tabId, look);
	return look;
}

async function takeUp(tabId: number): Promise<void> {
	const check = await readPictureCheck(tabId);
	if (check?.state.kind !== 'no-access') return;
	const {state: _, ...asked} = check;
	await checkPicture(tabId, asked);
}

/**
 * A frame that loads is no other page: Chrome says so of advertisements, too. The click in the menu lets us see the tab's address until it
 * is on another site, and then there is none.
 */
async function forgetIfLeft(tabId: number, url = ''): Promise<void> {
	const check = await readPictureCheck(tabId);
	// Of nearly every page that loads, no picture was asked about.
	if (!check) return;
	const {pageUrl = ''} = check;
	if (url === '' || withoutFragment(url) !== withoutFragment(pageUrl)) await forgetPictureCheck(tabId);
}

let making: Promise<void> = Promise.resolve();

/** One after the other: installation and an organisation's policy may arrive together, and the entry must not be made twice. */
function remake(): Promise<void> {
	making = making.then(make, make);
	return making;
}

/** Where only the lab is allowed, there is no entry. */
async function make(): Promise<void> {
	if (!browser.contextMenus) return;
	await browser.contextMenus.removeAll();
	if ((await readSettingsInForce()).labOnly) return;
	browser.contextMenus.create({
		id: menuId,
		title: browser.i18n.getMessage('picture_menu'),
		contexts: ['image'],
		documentUrlPatterns: ['https://*/*', 'http://*/*'],
	});
}
