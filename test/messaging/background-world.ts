import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeAll, beforeEach, vi} from 'vitest';

/** The real background on a fake browser. Messages reach it through the browser's event. */

type Listener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => boolean | undefined;

export interface Reply {
	readonly res?: unknown;
	readonly err?: {readonly message: string};
}

export const own = 'chrome-extension://own-id/';

type UpdateListener = (tabId: number, change: {readonly status?: string; readonly url?: string}, tab: object) => void;
/** Called by the browser when a tab changes. */
export const updated: UpdateListener[] = [];

/** The URL of each tab by its id, as the browser reports it. */
export const tabs = new Map<number, string>();

export const popups = vi.fn();
/** What is brought into pages. */
export const scripting = {executeScript: vi.fn()};
export const setAccessLevel = vi.fn();

/** The URL of every request. */
export const fetched: string[] = [];

/** Requests in progress, and the most at a time. */
export const open = {now: 0, most: 0};

export async function startBackground() {
	const listeners: Listener[] = [];
	const event = () => ({addListener: vi.fn()});
	vi.doMock('webextension-polyfill', () => ({
		default: {
			runtime: {getURL: (file: string) => own + file, onInstalled: event(), onStartup: event()},
			tabs: {
				onRemoved: event(),
				onUpdated: {addListener: (listener: UpdateListener) => void updated.push(listener)},
				create: vi.fn(),
				query: async () => [],
				get: async (id: number) => ({id, url: tabs.get(id)}),
			},
			action: {openPopup: popups, setBadgeText: vi.fn(), getBadgeText: async () => '', setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn()},
			alarms: {get: async () => ({}), create: vi.fn(), clear: vi.fn(), onAlarm: event()},
			permissions: {contains: async () => true, onAdded: event(), onRemoved: event()},
			scripting: {getRegisteredContentScripts: async () => [], ...scripting},
			i18n: {getMessage: (key: string) => key},
		},
	}));
	vi.doMock('../../src/background/detection/detector.ts', () => ({
		detectFaces: async () => ({kind: 'unreadable', reason: 'not-a-picture'}),
		startDetector: () => undefined,
	}));
	vi.spyOn(chrome.runtime, 'getURL').mockImplementation(file => own + file);
	vi.spyOn(chrome.runtime.onMessage, 'addListener').mockImplementation(listener => void listeners.push(listener as Listener));
	vi.spyOn(chrome.storage.local, 'setAccessLevel').mockImplementation(setAccessLevel as never);
	vi.stubGlobal('navigator', {onLine: true});
	vi.stubGlobal('fetch', async (address: URL | string) => {
		fetched.push(String(address));
		open.now += 1;
		open.most = Math.max(open.most, open.now);
		await new Promise(resolve => setTimeout(resolve));
		open.now -= 1;
		return new Response('', {status: 404});
	});
	await import('../../src/background/index.ts');

	/** The reply, or `undefined` if no listener answered. */
	return function send(message: unknown, sender: object): Promise<Reply | undefined> {
		return new Promise(resolve => {
			const willAnswer = listeners.map(listener => listener(message, sender, answer => resolve(answer as Reply)));
			if (!willAnswer.includes(true)) resolve(undefined);
		});
	};
}

/** Starts the background before the tests of a file. Before each of them, it has stored and requested nothing. */
export function startClean(): (message: unknown, sender: object) => Promise<Reply | undefined> {
	let send: Awaited<ReturnType<typeof startBackground>>;
	beforeAll(async () => {
		vi.spyOn(console, 'error').mockReturnValue();
		send = await startBackground();
	});
	beforeEach(() => {
		fakeBrowser.storage.local.clear();
		fakeBrowser.storage.session.clear();
		fetched.length = 0;
	});
	return (message, sender) => send(message, sender);
}

export const allStored = async (): Promise<string> =>
	JSON.stringify([await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)]);
