import {afterEach, beforeEach, expect, test, vi} from 'vitest';

type Listener = (message: unknown, sender: object, answer: (reply: unknown) => void) => unknown;

const own = {id: 'own-id', url: 'chrome-extension://own-id/src/popup/index.html'};
const page = {id: 'own-id', url: 'https://x.com/ada', frameId: 0, tab: {id: 7, url: 'https://x.com/ada'}};
let listeners: Listener[] = [];

/** As the browser does it: as JSON, to every listener, and the first answer counts. */
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

test('what a page asks is heard by the background’s package, and its answer understood', async () => {
	const {handle} = await import('../../src/messaging/handle.ts');
	const {sendToBackground} = await import('../../src/messaging/content.ts');
	handle('page/allowed', ({siteId}) => siteId === 'x');
	expect(await sendToBackground('page/allowed', {siteId: 'x'})).toBe(true);
	expect(await sendToBackground('page/allowed', {siteId: 'y'})).toBe(false);
});

test('what the background refuses, and what nobody hears, rejects: it is asked again', async () => {
	const {handle} = await import('../../src/messaging/handle.ts');
	const {sendToBackground} = await import('../../src/messaging/content.ts');
	await expect(sendToBackground('page/allowed', {siteId: 'x'})).rejects.toThrow('page/allowed: no answer from the background');
	handle('page/allowed', () => {
		throw new Error('stopped');
	});
	await expect(sendToBackground('page/allowed', {siteId: 'x'})).rejects.toThrow('stopped');
});

test('what our own pages ask of a tab is heard there, and answered as the package understands', async () => {
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
])('%s is not listened to', async (_, sender) => {
	const {listen} = await import('../../src/messaging/content.ts');
	const heard = vi.fn();
	listen('notice/hide', heard);
	expect(await deliver({id: 1, type: 'notice/hide', data: {}, timestamp: 1}, sender)).toBeUndefined();
	expect(heard).not.toHaveBeenCalled();
});
