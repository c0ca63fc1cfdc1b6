import {afterEach, expect, test, vi} from 'vitest';
import {tierOf} from '../../src/messaging/handle.ts';

const own = 'chrome-extension://own-id/';
vi.spyOn(chrome.runtime, 'getURL').mockImplementation(path => own + path);
const id = chrome.runtime.id;
const tab = {id: 7} as chrome.tabs.Tab;

afterEach(() => vi.clearAllMocks());

test.each([
	['a content script in the page itself', {id, tab, frameId: 0, url: 'https://social.example/ada'}, 'content'],
	['one of our own pages in a tab', {id, tab, frameId: 0, url: `${own}src/popup/index.html`}, 'extension'],
	['the popup', {id, url: `${own}src/popup/index.html`}, 'extension'],
	['a frame inside the page', {id, tab, frameId: 3, url: 'https://social.example/ada'}, undefined],
	['another extension', {id: 'other-id', tab, frameId: 0, url: 'https://social.example/ada'}, undefined],
	['a page with a URL similar to ours', {id, url: 'https://own-id.example/src/popup/index.html'}, undefined],
])('%s', (_, sender, tier) => {
	expect(tierOf(sender)).toBe(tier);
});
