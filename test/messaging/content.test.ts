import {afterEach, beforeEach, expect, test, vi} from 'vitest';

type Listener = (message: unknown, sender: object, answer: (reply: unknown) => void) => unknown;

const own = {id: 'own-id', url: 'chrome-extension://own-id/src/popup/index.html'};
const page = {id: 'own-id', url: 'https://x.com/ada', frameId: 0, tab: {id: 7, url: 'https://x.com/ada'}};
let listeners: Listener[] = [];

/** Like the browser: as JSON, to every listener, and the first reply counts. */
const deliver = (message: unknown, sender: object): Promise<unknown> =>
	new Promise(resolve => {
		const heard = listeners.map(listener => listener(JSON.parse(JSON.stringify(message)), sender, resolve));
		if (!heard.includes(true)) setTimeout(() => resolve(undefined));
	});

beforeEach(() => {
	listeners = [];
	vi.resetModules();
	vi.stubGlobal('chrome', {
		runtime: {
			id: 'own-id',
			getURL: (file: string) => `chrome-extension://own-id/${file}`,
			onMessage: {addListener: (listener: Listener) => listeners.push(listener)},
			sendMessage: (message: unknown) => deliver(message, page),
		},
		tabs: {
			sendMessage: async (_tab: number, message: unknown, _options: unknown, answer: (reply: unknown) => void) =>
				answer(await deliver(message, own)),
		},
	});
});
afterEach(() => vi.unstubAllGlobals());

test('a message from a content script reaches the background’s messaging package, and the reply comes back', async () => {
	const {handle} = await import('../../src/messaging/handle.ts');
	const {sendToBackground} = await import('../../src/messaging/content.ts');
	handle('page/allowed', ({siteId}) => siteId === 'x');
	expect(await sendToBackground('page/allowed', {siteId: 'x'})).toBe(true);
	expect(await sendToBackground('page/allowed', {siteId: 'y'})).toBe(false);
});

test('sendToBackground rejects if the background throws, or if nobody listens', async () => {
	const {handle} = await import('../../src/messaging/handle.ts');
	const {sendToBackground} = await import('../../src/messaging/content.ts');
	await expect(sendToBackground('page/allowed', {siteId: 'x'})).rejects.toThrow('page/allowed: no answer from the background');
	handle('page/allowed', () => {
		throw new Error('stopped');
	});
	await expect(sendToBackground('page/allowed', {siteId: 'x'})).rejects.toThrow('stopped');
});

test('a message from our own pages reaches the tab, which replies in the package’s format', async () => {
	const {sendMessage} = await import('../../src/messaging/send.ts');
	const {listen} = await import('../../src/messaging/content.ts');
	listen('faces/show', ({images}) => {
		if (images.length > 1) throw new Error('too many');
		return images.length;
	});
	listen('notice/hide', () => undefined);
	const image = {imageUrl: 'https://x.com/a.jpg', width: 1, height: 1, faces: []};
	expect(await sendMessage('faces/show', {images: [image], texts: {}}, 7)).toBe(1);
	await expect(sendMessage('faces/show', {images: [image, image], texts: {}}, 7)).rejects.toThrow('too many');
	expect(await sendMessage('notice/hide', {}, 7)).toBeUndefined();
});

test.each([
	['another extension', {...own, id: 'other'}],
	['a page', page],
])('a message from %s is ignored', async (_, sender) => {
	const {listen} = await import('../../src/messaging/content.ts');
	const heard = vi.fn();
	listen('notice/hide', heard);
	expect(await deliver({id: 1, type: 'notice/hide', data: {}, timestamp: 1}, sender)).toBeUndefined();
	expect(heard).not.toHaveBeenCalled();
});
