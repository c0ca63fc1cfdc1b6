import {expect, test} from 'vitest';
import {fetched} from './background-world.ts';
import {openPage, url} from './person-page.ts';

const {page, post, report, observe, visit, checkAgain} = openPage({incognito: false, cookieStoreId: 'firefox-container-2'});

test('bug: a request left outside of a container with a proxy of its own; nothing is requested, not even by prefetching, "Check again" or the face crops', async () => {
	await visit();
	await checkAgain();
	expect(await post('faces/crop', {tabId: 7})).toEqual({kind: 'not-asked', reason: 'container'});
	expect(fetched).toEqual([]);
});

test('the report contains what is known without a request', async () => {
	await visit();
	expect(await report()).toMatchObject({kind: 'report', report: {site: 'flickr'}});
	expect(JSON.stringify(await report())).toContain('page-not-asked-container');
});

test('the same page outside of containers is requested as usual', async () => {
	await observe({...page, tab: {...page.tab, cookieStoreId: 'firefox-default'}});
	expect(fetched).toContain(url);
});
