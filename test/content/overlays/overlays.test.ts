import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Notice} from '../../../src/messaging/protocol.ts';

const remove = vi.fn();
const showNotice = vi.fn((_notice: Notice, _actions: {readonly onWhy: () => void; readonly onShown: () => void}) => remove);
const outlineFaces = vi.fn(() => ({count: 2, remove: () => undefined}));
vi.mock('../../../src/content/notice/notice.ts', () => ({showNotice}));
vi.mock('../../../src/content/faces/face-overlay.ts', () => ({outlineFaces}));

type Listener = (message: unknown, sender: object, answer: (reply: unknown) => void) => void;
const notice = {sentence: 'Anyone could copy a face from this page.'} as Notice;
const image = {imageUrl: 'https://x.com/a.jpg', width: 1, height: 1, faces: []};
let listeners: Listener[] = [];
/** What a page's script sends to the background. */
const sendMessage = vi.fn(async (message: {readonly type: string}) => (message.type === 'page/observed' ? {res: {notice}} : {}));

const deliver = (type: string, data: object): readonly unknown[] => {
	const replies: unknown[] = [];
	for (const listener of listeners) listener({type, data}, {id: 'own-id'}, reply => replies.push(reply));
	return replies;
};

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('document', {});
	vi.stubGlobal('chrome', {
		runtime: {id: 'own-id', onMessage: {addListener: (listener: Listener) => listeners.push(listener)}, sendMessage},
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.clearAllMocks();
	listeners = [];
	Reflect.deleteProperty(globalThis, Symbol.for('overexposed.overlays'));
});

/** As the browser does: anew each time, in the same world. */
async function bring(): Promise<void> {
	vi.resetModules();
	await import('../../../src/content/overlays/index.ts');
}

/** The first script, which every page has. */
const first = () => import('../../../src/content/page/report-page.ts');

async function report(signal = new AbortController().signal): Promise<void> {
	const {reportPage} = await first();
	await reportPage(new URL('https://x.com/ada'), {images: []} as never, signal);
}

test('the first script has the second show what the background found, until the page is left', async () => {
	await bring();
	const visit = new AbortController();
	await report(visit.signal);
	expect(showNotice.mock.calls.map(([shown]) => shown)).toEqual([notice]);
	expect(remove).not.toHaveBeenCalled();
	visit.abort();
	expect(remove).toHaveBeenCalledOnce();
	expect(vi.getTimerCount()).toBe(0);
});

test('a page that was left while the script came shows nothing', async () => {
	await bring();
	const visit = new AbortController();
	sendMessage.mockImplementationOnce(async () => {
		visit.abort();
		return {res: {notice}};
	});
	await report(visit.signal);
	expect(showNotice).not.toHaveBeenCalled();
});

test('without the second script, a page shows nothing and goes on', async () => {
	const {hideNoticeOnRequest} = await first();
	hideNoticeOnRequest();
	await report();
	expect(showNotice).not.toHaveBeenCalled();
	expect(deliver('notice/hide', {})).toEqual([{res: undefined}]);
});

test('brought again, it leaves the first one in place: one listener, and the notice can still be hidden', async () => {
	const {hideNoticeOnRequest} = await first();
	hideNoticeOnRequest();
	await bring();
	await report();
	await bring();
	expect(deliver('faces/show', {images: [image], texts: {}})).toEqual([{res: 2}]);
	await report();
	expect(remove).toHaveBeenCalledOnce();
	deliver('notice/hide', {});
	expect(remove).toHaveBeenCalledTimes(2);
});

test('outlines take the place of the notice', async () => {
	await bring();
	await report();
	deliver('faces/show', {images: [], texts: {}});
	expect(remove).not.toHaveBeenCalled();
	deliver('faces/show', {images: [image], texts: {}});
	expect(remove).toHaveBeenCalledOnce();
});

test('once the extension was reloaded, the notice goes, and nobody is told', async () => {
	await bring();
	await report();
	const [, actions] = showNotice.mock.calls[0] ?? [];
	actions?.onShown();
	expect(sendMessage.mock.calls.at(-1)?.[0]).toMatchObject({type: 'notice/shown'});
	vi.stubGlobal('chrome', {runtime: {sendMessage}});
	sendMessage.mockClear();
	vi.advanceTimersByTime(2000);
	actions?.onWhy();
	expect(remove).toHaveBeenCalledOnce();
	expect(sendMessage).not.toHaveBeenCalled();
});
