import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test, vi} from 'vitest';
import {getSite} from '../../src/sites/index.ts';
import {fediverseServers} from '../../src/storage/fediverse-servers.ts';
import {forgetTab, readTab, writeTab} from '../../src/storage/session/tab-records.ts';
import {evidenceOf} from '../core/evidence-of.ts';
import {openReport} from '../surfaces/sample-report.ts';
import {speak} from './notice/packaged-texts.ts';

const tabs = {get: vi.fn(), query: vi.fn()};
const permissions = {contains: vi.fn()};
const scripting = {getRegisteredContentScripts: vi.fn(), unregisterContentScripts: vi.fn(), registerContentScripts: vi.fn()};
const {runtime, i18n} = fakeBrowser;
vi.mock('webextension-polyfill', () => ({default: {tabs, permissions, scripting, runtime, i18n}}));
vi.mock('../../src/messaging/send.ts', () => ({sendMessage: vi.fn(async () => undefined)}));
const {findAccess} = await import('../../src/background/access/missing-access.ts');
const {findChosenTexts} = await import('../../src/background/notice/texts.ts');
const {mayInjectHere} = await import('../../src/background/access/inject.ts');
const {findNotice} = await import('../../src/background/notice/notices.ts');
const {watchPolicy} = await import('../../src/background/access/policy-events.ts');
const {registerServers} = await import('../../src/background/access/fediverse-servers.ts');
const {sendMessage} = await import('../../src/messaging/send.ts');

/** The listener that Chrome calls when a policy changes. */
let changed: () => void = () => undefined;
const lay = (policy: unknown) => vi.spyOn(chrome.storage.managed, 'get').mockImplementation((async () => policy) as never);

beforeEach(() => {
	fakeBrowser.reset();
	vi.resetAllMocks();
	speak(fakeBrowser, 'en');
	scripting.getRegisteredContentScripts.mockResolvedValue([]);
	permissions.contains.mockResolvedValue(true);
	vi.spyOn(chrome.storage.managed.onChanged, 'addListener').mockImplementation(listener => {
		changed = listener as () => void;
	});
});

const report = {...openReport, site: 'flickr'};
const recordOn = (siteId: string) => ({
	url: 'https://toots.example/@ada',
	artifacts: {...evidenceOf({}).page, siteId, images: []},
	startedAt: 0,
	bypassCache: false,
	progress: {done: 0, total: 0},
});

test('the notice appears where the organisation decides', async () => {
	const find = () => findNotice(getSite('flickr'), {url: report.url, report}, undefined, {day: '2026-11-24', isPrivate: false});
	lay({notice: 'toolbar'});
	expect(await find()).toBeUndefined();
	lay({notice: 'page'});
	expect(await find()).toBeDefined();
});

test('a page uses the organisation’s language', async () => {
	lay({language: 'el'});
	expect((await findChosenTexts())?.['language_tag']).toBe('el');
});

test('with probes switched off, no permission for them is requested', async () => {
	permissions.contains.mockResolvedValue(false);
	lay({});
	expect(await findAccess(recordOn('any-page'))).toBeDefined();
	lay({probeOff: true});
	expect(await findAccess(recordOn('any-page'))).toBeUndefined();
});

test.each([
	[{}, true],
	[{sitesAllowed: ['any-page']}, true],
	[{sitesAllowed: ['mastodon']}, true],
	[{sitesAllowed: ['flickr']}, false],
	[{labOnly: true}, false],
])('%o: reading a page of no site is offered: %s', async (policy, isOffered) => {
	tabs.get.mockResolvedValue({url: 'https://club.example/'});
	lay(policy);
	expect(await mayInjectHere(7)).toBe(isOffered);
});

test('with labOnly, the script is registered for no server', async () => {
	await fediverseServers.change(() => ['https://toots.example']);
	lay({labOnly: true});
	await registerServers();
	expect(scripting.registerContentScripts).not.toHaveBeenCalled();
	lay({});
	await registerServers();
	expect(scripting.registerContentScripts).toHaveBeenCalledOnce();
});

test('a new policy removes the reports and notices of the sites it excludes', async () => {
	tabs.query.mockResolvedValue([{id: 1}, {id: 2}, {id: 3}]);
	await writeTab(1, recordOn('flickr'));
	await writeTab(2, recordOn('github'));
	watchPolicy(forgetTab);
	lay({sitesAllowed: ['flickr']});
	changed();
	await expect.poll(() => readTab(2)).toBeUndefined();
	expect(await readTab(1)).toBeDefined();
	expect(sendMessage).toHaveBeenCalledExactlyOnceWith('notice/hide', {}, 2);
});
