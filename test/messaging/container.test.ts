import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {fetched, own, type Reply, startBackground, tabs} from './background-world.ts';
import {imageAt, pageWith} from './observed-page.ts';

const {id} = chrome.runtime;
const url = 'https://www.flickr.com/photos/ada-muster/';
const artifacts = pageWith(imageAt('https://live.staticflickr.com/65535'));
const inTab = (cookieStoreId: string) => ({id, frameId: 0, url, tab: {id: 7, url, incognito: false, cookieStoreId}});
const contained = inTab('firefox-container-2');
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
	await post('page/preview', {url, artifacts}, contained);
	return post('page/observed', {url, artifacts}, contained);
};
const reportOf = async () => (await post('report/get', {tabId: 7})) as {kind: string; report?: {takenAt: number}};

test('bug: a request left outside of a container with a proxy of its own; nothing is requested, not even by prefetching, "Check again" or the face crops', async () => {
	await visit();
	const {report} = await reportOf();
	await post('report/reanalyse', {tabId: 7});
	await vi.waitFor(async () => expect((await reportOf()).report?.takenAt).not.toBe(report?.takenAt));
	expect(await post('faces/crop', {tabId: 7})).toEqual({kind: 'not-asked', reason: 'container'});
	expect(fetched).toEqual([]);
});

test('the report contains what is known without a request', async () => {
	await visit();
	expect(await reportOf()).toMatchObject({kind: 'report', report: {site: 'flickr'}});
	expect(JSON.stringify(await reportOf())).toContain('page-not-asked-container');
});

test('the same page outside of containers is requested as usual', async () => {
	await post('page/observed', {url, artifacts}, inTab('firefox-default'));
	expect(fetched).toContain(url);
});
