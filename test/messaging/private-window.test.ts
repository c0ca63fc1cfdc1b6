import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {fetched, own, type Reply, startBackground, tabs} from './background-world.ts';
import {imageAt, pageWith} from './observed-page.ts';

const {id} = chrome.runtime;
const url = 'https://www.flickr.com/photos/ada-muster/';
const artifacts = pageWith(imageAt('https://live.staticflickr.com/65535'));
const privatePage = {id, frameId: 0, url, tab: {id: 7, url, incognito: true}};
const popup = {id, url: `${own}src/popup/index.html`};

let send: (message: unknown, sender: object) => Promise<Reply | undefined>;
beforeAll(async () => {
	vi.spyOn(console, 'error').mockReturnValue();
	send = await startBackground();
});
beforeEach(() => {
	fakeBrowser.storage.local.clear();
	fakeBrowser.storage.session.clear();
	tabs.set(7, url);
	fetched.length = 0;
});

const post = async (type: string, data: unknown, sender: object = popup) => (await send({id: 1, type, data, timestamp: 1}, sender))?.res;
const visit = async () => {
	await post('page/preview', {url, artifacts}, privatePage);
	return post('page/observed', {url, artifacts}, privatePage);
};
const reportOf = async () => (await post('report/get', {tabId: 7})) as {kind: string; report?: {takenAt: number}};

test('nothing is requested, not even by prefetching, "Check again" or the face crops', async () => {
	await visit();
	const {report} = await reportOf();
	await post('report/reanalyse', {tabId: 7});
	await vi.waitFor(async () => expect((await reportOf()).report?.takenAt).not.toBe(report?.takenAt));
	expect(await post('faces/crop', {tabId: 7})).toEqual({kind: 'not-asked', reason: 'private'});
	expect(fetched).toEqual([]);
});

test('the report contains what is known without a request', async () => {
	await visit();
	expect(await reportOf()).toMatchObject({kind: 'report', isPrivate: true, report: {site: 'flickr'}});
	expect(JSON.stringify(await reportOf())).toContain('page-not-asked-private');
});

test('no action writes anything to disk', async () => {
	await visit();
	expect(await post('page/own', {tabId: 7, isOwn: true})).toMatchObject({isOwn: false});
	await post('notice/shown', {}, privatePage);
	expect(await post('notice/options', {tabId: 7})).toBeUndefined();
	await post('notice/choose', {tabId: 7, choice: 'never'});
	await post('notice/remind', {tabId: 7, inDays: 7});
	expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('the same page in a normal window is requested as usual', async () => {
	await post('page/observed', {url, artifacts}, {...privatePage, tab: {...privatePage.tab, incognito: false}});
	expect(fetched).toContain(url);
});
