import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import type {PageArtifacts} from '../../src/core/artifacts.ts';
import {
	type PictureFindings,
	readTab,
	recallPicture,
	rememberPicture,
	type TabRecord,
	tabsUnderWay,
	writeTab,
} from '../../src/storage/session.ts';

beforeEach(() => fakeBrowser.reset());

const artifacts: PageArtifacts = {siteId: 'flickr', pageKind: 'profile', robotsMeta: [], identity: {}, images: []};
const record: TabRecord = {url: 'https://social.example/ada', artifacts, startedAt: 1, fresh: false, progress: {done: 0, total: 3}};
const findings: PictureFindings = {look: {kind: 'refused', status: 403}, vision: {kind: 'not-looked'}};
const day = 24 * 3_600_000;

test('a stopped worker finds the tabs it had not finished, and only those', async () => {
	await writeTab(1, record);
	await writeTab(2, {...record, failure: 'no model'});
	await writeTab(33, record);
	expect((await tabsUnderWay()).toSorted()).toEqual([1, 33]);
	expect(await readTab(33)).toEqual(record);
	expect(await readTab(4)).toBeUndefined();
});

test('a picture is remembered for a day and no longer', async () => {
	await rememberPicture('https://pics.example/a.jpg', 1000, findings);
	expect(await recallPicture('https://pics.example/a.jpg', 1000 + day - 1)).toEqual(findings);
	expect(await recallPicture('https://pics.example/a.jpg', 1000 + day)).toBeUndefined();
	expect(await recallPicture('https://pics.example/b.jpg', 1000)).toBeUndefined();
});

test('two pictures remembered at once are both kept', async () => {
	await Promise.all(['a', 'b', 'c'].map(name => rememberPicture(`https://pics.example/${name}.jpg`, 5, findings)));
	const recalled = await Promise.all(['a', 'b', 'c'].map(name => recallPicture(`https://pics.example/${name}.jpg`, 5)));
	expect(recalled).toEqual([findings, findings, findings]);
});

test('no address of a picture is kept', async () => {
	await rememberPicture('https://pics.example/ada-muster.jpg', 5, findings);
	expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('muster');
});

test('the memory does not grow without end', async () => {
	for (let at = 0; at < 305; at++) await rememberPicture(`https://pics.example/${at}.jpg`, at, findings);
	expect(await recallPicture('https://pics.example/4.jpg', 305)).toBeUndefined();
	expect(await recallPicture('https://pics.example/304.jpg', 305)).toEqual(findings);
});
