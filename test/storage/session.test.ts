import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import type {PageArtifacts} from '../../src/core/artifacts.ts';
import {readTab, type TabRecord, tabsUnderWay, writeTab} from '../../src/storage/session.ts';

beforeEach(() => fakeBrowser.reset());

const artifacts: PageArtifacts = {siteId: 'flickr', pageKind: 'profile', robotsMeta: [], identity: {}, images: []};
const record: TabRecord = {url: 'https://social.example/ada', artifacts, startedAt: 1, fresh: false, progress: {done: 0, total: 3}};

test('a stopped worker finds the tabs it had not finished, and only those', async () => {
	await writeTab(1, record);
	await writeTab(2, {...record, failure: 'no model'});
	await writeTab(33, record);
	expect((await tabsUnderWay()).toSorted()).toEqual([1, 33]);
	expect(await readTab(33)).toEqual(record);
	expect(await readTab(4)).toBeUndefined();
});
