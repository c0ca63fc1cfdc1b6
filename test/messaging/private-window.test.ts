import {fakeBrowser} from '@webext-core/fake-browser';
import {expect, test} from 'vitest';
import {fetched} from './background-world.ts';
import {openPage, url} from './person-page.ts';

const {page, post, report, observe, visit, checkAgain} = openPage({incognito: true});

test('nothing is requested, not even by prefetching, "Check again" or the face crops', async () => {
	await visit();
	await checkAgain();
	expect(await post('faces/crop', {tabId: 7})).toEqual({kind: 'not-asked', reason: 'private'});
	expect(fetched).toEqual([]);
});

test('the report contains what is known without a request', async () => {
	await visit();
	expect(await report()).toMatchObject({kind: 'report', isPrivate: true, report: {site: 'flickr'}});
	expect(JSON.stringify(await report())).toContain('page-not-asked-private');
});

test('no action writes anything to disk', async () => {
	await visit();
	expect(await post('page/own', {tabId: 7, isOwn: true})).toMatchObject({isOwn: false});
	await post('notice/shown', {}, page);
	expect(await post('notice/options', {tabId: 7})).toBeUndefined();
	await post('notice/choose', {tabId: 7, choice: 'never'});
	await post('notice/remind', {tabId: 7, inDays: 7});
	expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('the same page in a normal window is requested as usual', async () => {
	await observe({...page, tab: {...page.tab, incognito: false}});
	expect(fetched).toContain(url);
});
