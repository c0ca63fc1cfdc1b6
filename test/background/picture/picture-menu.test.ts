import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test, vi} from 'vitest';
import {readPictureCheck, writePictureCheck} from '../../../src/storage/session/picture-checks.ts';

type Listener = (...values: never[]) => unknown;
const event = () => {
	const listeners: Listener[] = [];
	return {
		addListener: (listener: Listener) => void listeners.push(listener),
		fire: (...values: unknown[]) => listeners.map(each => each(...(values as never[]))),
	};
};
const contextMenus = {removeAll: vi.fn(async () => undefined), create: vi.fn(), onClicked: event()};
const [onInstalled, onStartup, onRemoved, onUpdated, onAdded] = [event(), event(), event(), event(), event()];
const order: string[] = [];
vi.mock('webextension-polyfill', () => ({
	default: {
		contextMenus,
		runtime: {onInstalled, onStartup, getURL: (path: string) => `chrome-extension://id/${path}`},
		permissions: {onAdded},
		tabs: {onRemoved, onUpdated, query: async () => [{id: 7}], create: async () => void order.push('tab')},
		action: {openPopup: async () => void order.push('popup')},
		i18n: {getMessage: (key: string) => key},
	},
}));
const looked = vi.fn();
vi.mock('../../../src/background/picture/check-picture.ts', () => ({
	checkPicture: async (...values: unknown[]) => {
		order.push('check');
		looked(...values);
	},
	siteIdFor: () => 'any-page',
}));
const handlers: Record<string, (data: {tabId: number}) => Promise<unknown>> = {};
vi.mock('../../../src/messaging/handle.ts', () => ({
	handle: (type: string, handler: (data: {tabId: number}) => Promise<unknown>) => {
		handlers[type] = handler;
	},
}));
const {offerPictureMenu} = await import('../../../src/background/picture/picture-menu.ts');
offerPictureMenu();

const address = 'https://club.example/ada.jpg';
const pageUrl = 'https://club.example/';
beforeEach(() => {
	fakeBrowser.reset();
	looked.mockClear();
	contextMenus.create.mockClear();
	order.length = 0;
});

test('there is one entry, for pictures on web pages, made when the extension is installed and when the browser starts', async () => {
	onInstalled.fire({});
	await vi.waitFor(() => expect(contextMenus.create).toHaveBeenCalledOnce());
	expect(contextMenus.create.mock.calls[0]?.[0]).toEqual({
		id: 'check-picture',
		title: 'picture_menu',
		contexts: ['image'],
		documentUrlPatterns: ['https://*/*', 'http://*/*'],
	});
	onStartup.fire();
	await vi.waitFor(() => expect(contextMenus.create).toHaveBeenCalledTimes(2));
	expect(contextMenus.removeAll).toHaveBeenCalledTimes(2);
});

test('there is none where an organisation allows only the lab', async () => {
	const get = vi.spyOn(chrome.storage.managed, 'get').mockImplementation((async () => ({labOnly: true})) as never);
	contextMenus.removeAll.mockClear();
	onInstalled.fire({});
	await vi.waitFor(() => expect(get).toHaveBeenCalled());
	await new Promise(resolve => setTimeout(resolve));
	expect(contextMenus.removeAll).toHaveBeenCalledOnce();
	expect(contextMenus.create).not.toHaveBeenCalled();
	get.mockRestore();
});

test('the popup is opened within the click, and the picture is looked at where the tab is', async () => {
	contextMenus.onClicked.fire({menuItemId: 'check-picture', srcUrl: address, pageUrl}, {id: 7, incognito: true});
	await vi.waitFor(() => expect(looked).toHaveBeenCalledOnce());
	expect(order).toEqual(['popup', 'check']);
	expect(looked).toHaveBeenCalledWith(7, {address, pageUrl, siteId: 'any-page', isPrivate: true});
});

test('other entries, and pictures in no tab, are none of ours', () => {
	contextMenus.onClicked.fire({menuItemId: 'another', srcUrl: address}, {id: 7});
	contextMenus.onClicked.fire({menuItemId: 'check-picture'}, {id: 7});
	contextMenus.onClicked.fire({menuItemId: 'check-picture', srcUrl: address}, undefined);
	expect(order).toEqual([]);
});

test('once the browser lets us, the picture that was clicked is looked at, and no other', async () => {
	await handlers['picture/check']?.({tabId: 7});
	expect(looked).not.toHaveBeenCalled();
	await writePictureCheck(7, {address, siteId: 'any-page', state: {kind: 'no-access', origin: 'https://club.example/*'}});
	await handlers['picture/check']?.({tabId: 7});
	expect(looked).toHaveBeenCalledWith(7, {address, siteId: 'any-page'});
});

test('a check is forgotten when its tab turns to another page or is closed', async () => {
	const toAnotherSite = () => onUpdated.fire(7, {status: 'loading'}, {});
	const toAnotherPage = () => onUpdated.fire(7, {url: `${pageUrl}people`}, {url: `${pageUrl}people`});
	for (const leave of [toAnotherSite, toAnotherPage, () => onRemoved.fire(7)]) {
		await writePictureCheck(7, {address, pageUrl, siteId: 'any-page', state: {kind: 'working'}});
		onUpdated.fire(7, {status: 'complete'}, {});
		expect(await readPictureCheck(7)).toBeDefined();
		leave();
		await vi.waitFor(async () => expect(await readPictureCheck(7)).toBeUndefined());
	}
});

test('bug: a frame that loaded, as advertisements do, had the picture forgotten before it was shown', async () => {
	await writePictureCheck(7, {address, pageUrl, siteId: 'any-page', state: {kind: 'working'}});
	onUpdated.fire(7, {status: 'loading'}, {url: `${pageUrl}#top`});
	await new Promise(resolve => setTimeout(resolve));
	expect(await readPictureCheck(7)).toBeDefined();
});

test('bug: the browser’s question closed the popup, and the picture that it had just allowed was never looked at', async () => {
	const origin = 'https://club.example/*';
	await writePictureCheck(7, {address, pageUrl, siteId: 'any-page', state: {kind: 'no-access', origin}});
	onAdded.fire({origins: ['https://other.example/*']});
	onAdded.fire({permissions: ['notifications']});
	onAdded.fire({origins: [origin]});
	await vi.waitFor(() => expect(looked).toHaveBeenCalledOnce());
	expect(looked).toHaveBeenCalledWith(7, {address, pageUrl, siteId: 'any-page'});
	expect(order).toEqual(['popup', 'check']);
});

test('bug: where the popup stayed open, it and the browser both said that access was given, and the picture was requested twice', async () => {
	const origin = 'https://club.example/*';
	await writePictureCheck(7, {address, pageUrl, siteId: 'any-page', state: {kind: 'no-access', origin}});
	await Promise.all([handlers['picture/check']?.({tabId: 7}), handlers['picture/check']?.({tabId: 7})]);
	expect(looked).toHaveBeenCalledOnce();
	await writePictureCheck(7, {address, pageUrl, siteId: 'any-page', state: {kind: 'working'}});
	await handlers['picture/check']?.({tabId: 7});
	expect(looked).toHaveBeenCalledOnce();
});

test('installation and a policy that arrive together make one entry after the other', async () => {
	const steps: string[] = [];
	contextMenus.removeAll.mockImplementation(async () => void steps.push('remove'));
	contextMenus.create.mockImplementation(() => void steps.push('create'));
	onInstalled.fire({});
	onStartup.fire();
	await vi.waitFor(() => expect(steps).toHaveLength(4));
	expect(steps).toEqual(['remove', 'create', 'remove', 'create']);
});

test('bug: every page that loaded in any tab had a picture forgotten that nobody had asked about', async () => {
	const remove = vi.spyOn(fakeBrowser.storage.session, 'remove');
	onUpdated.fire(9, {status: 'loading'}, {url: pageUrl});
	await new Promise(resolve => setTimeout(resolve, 20));
	expect(remove).not.toHaveBeenCalled();
	await writePictureCheck(9, {address, pageUrl: `${pageUrl}people`, siteId: 'any-page', state: {kind: 'working'}});
	onUpdated.fire(9, {status: 'loading'}, {url: pageUrl});
	await vi.waitFor(() => expect(remove).toHaveBeenCalled());
});
