import {beforeEach, expect, test, vi} from 'vitest';
import {scripting, tabs} from './background-world.ts';
import {openPage, url} from './person-page.ts';

/** The notice that the background would show. */
const found = vi.hoisted(() => ({notice: undefined as object | undefined}));
vi.mock('../../src/background/notice/notices.ts', () => ({findNotice: async () => found.notice, noticeShown: async () => undefined}));

const notice = {sentence: 'Anyone could copy a face from this page.'};
const {page, post, observe} = openPage({incognito: false});
const brought = () => scripting.executeScript.mock.calls.map(([injection]) => injection);

beforeEach(() => {
	found.notice = notice;
	scripting.executeScript.mockReset().mockResolvedValue([]);
});

test('a page with nothing to say gets no second script', async () => {
	found.notice = undefined;
	expect(await observe()).toEqual({});
	expect(brought()).toEqual([]);
});

test('the script that draws is in the page before it learns of its notice', async () => {
	expect(await observe()).toEqual({notice});
	expect(brought()).toEqual([{target: {tabId: 7}, files: ['src/content/overlays.js']}]);
});

test('where the browser tells documents apart, it goes into the one that asked and into no later one', async () => {
	await observe({...page, documentId: 'A1'});
	expect(brought()).toMatchObject([{target: {tabId: 7, documentIds: ['A1']}}]);
});

test('a page that asks again, after a stopped worker, gets the notice again', async () => {
	await observe();
	expect(await observe()).toEqual({notice});
});

test.each([
	['access was withdrawn meanwhile', 'Missing host permission for the tab'],
	['the document is gone, or waits in the back/forward cache', 'No document with id A1'],
])('no notice where %s', async (_, error) => {
	scripting.executeScript.mockRejectedValue(new Error(error));
	expect(await observe({...page, documentId: 'A1'})).toEqual({});
	expect(await post('faces/prepare', {tabId: 7})).toBe(false);
});

test.each([
	['shows another page meanwhile', 'https://www.flickr.com/photos/bert-beispiel/'],
	['tells no address', undefined],
])('nothing is brought into a tab that %s', async (_, address) => {
	if (address) tabs.set(7, address);
	else tabs.delete(7);
	expect(await observe()).toEqual({});
	expect(brought()).toEqual([]);
});

test('for the outlines, the popup has the script brought into the page that has a report', async () => {
	expect(await post('faces/prepare', {tabId: 7})).toBe(false);
	expect(brought()).toEqual([]);
	found.notice = undefined;
	await observe();
	tabs.set(7, `${url}#photos`);
	expect(await post('faces/prepare', {tabId: 7})).toBe(true);
	expect(brought()).toEqual([{target: {tabId: 7}, files: ['src/content/overlays.js']}]);
});
