import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test, vi} from 'vitest';
import type {TabRecord} from '../../../src/storage/session/tab-records.ts';
import {readTab, writeTab} from '../../../src/storage/session/tab-records.ts';
import {evidenceOf} from '../../core/evidence-of.ts';
import {stubNetwork} from '../../probe/answers.ts';

const open = vi.fn();
vi.mock('webextension-polyfill', () => ({
	default: {
		tabs: {query: open},
		action: {setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn()},
		i18n: {getMessage: (key: string) => key},
	},
}));
vi.mock('../../../src/background/detection/detector.ts', () => ({detectFaces: vi.fn(), startDetector: vi.fn()}));

const record: TabRecord = {
	url: 'https://www.flickr.com/photos/ada-muster/',
	artifacts: {...evidenceOf({}).page, siteId: 'flickr', images: []},
	startedAt: 1,
	bypassCache: false,
	progress: {done: 0, total: 0},
};

/** A worker that has just been started: nothing in variables. */
async function startWorker() {
	vi.resetModules();
	return import('../../../src/background/analysis/analyse.ts');
}

let network: ReturnType<typeof stubNetwork>;
beforeEach(() => {
	fakeBrowser.reset();
	vi.stubGlobal('navigator', {onLine: true});
	vi.spyOn(console, 'error').mockReturnValue();
	open.mockResolvedValue([{id: 7}]);
	network = stubNetwork(() => new Response('', {status: 404}));
});

test('an interrupted analysis is resumed', async () => {
	await writeTab(7, record);
	await (await startWorker()).resumeAll();
	await vi.waitFor(async () => expect((await readTab(7))?.report).toBeDefined());
	expect(network).toHaveBeenCalledTimes(2);
});

test('bug: an analysis that hung the worker was resumed without end; it is resumed twice', async () => {
	network.mockReturnValue(new Promise(() => undefined) as never);
	await writeTab(7, record);
	for (const attempt of [1, 2, 3]) {
		await (await startWorker()).resumeAll();
		await vi.waitFor(() => expect(network).toHaveBeenCalledTimes(2 * attempt));
	}

	const {resumeAll, analyse} = await startWorker();
	await resumeAll();
	await vi.waitFor(async () => expect((await readTab(7))?.failure).toContain('3 attempts'));
	expect(await analyse(7, (await readTab(7)) as TabRecord), 'a content script that asks again').toBeUndefined();
	expect(network).toHaveBeenCalledTimes(6);
});

test('"Check again" restarts an abandoned analysis', async () => {
	await writeTab(7, {...record, attempts: 3, failure: 'stopped'});
	await startWorker();
	const {reanalyse} = await import('../../../src/background/analysis/reanalyse.ts');
	await reanalyse(7);
	await vi.waitFor(async () => expect((await readTab(7))?.report).toBeDefined());
});

test('bug: a tab closed while the worker hung was analysed all the same; it is forgotten first', async () => {
	await writeTab(7, record);
	await writeTab(8, record);
	await writeTab(9, {...record, failure: 'stopped'});
	await (await startWorker()).resumeAll();
	expect(Object.keys(await fakeBrowser.storage.session.get(null)).filter(key => key.startsWith('tab:'))).toEqual(['tab:7']);
	await vi.waitFor(async () => expect((await readTab(7))?.report).toBeDefined());
	expect(network).toHaveBeenCalledTimes(2);
});

test('bug: a tab that opened while closed ones were being forgotten lost its record', async () => {
	await writeTab(7, record);
	open.mockImplementation(async () => {
		await writeTab(8, {...record, failure: 'a record that nothing writes again'});
		return [{id: 7}];
	});
	await (await startWorker()).resumeAll();
	expect(await readTab(8)).toBeDefined();
});
