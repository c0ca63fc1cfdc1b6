import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test, vi} from 'vitest';
import {readTab, type TabRecord, writeTab} from '../../../src/storage/session/tab-records.ts';
import {evidenceOf} from '../../core/evidence-of.ts';
import {stubNetwork} from '../../probe/answers.ts';

const tabs = {get: vi.fn(), query: vi.fn(async () => [{id: 7}])};
const action = {setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn()};
vi.mock('webextension-polyfill', () => ({default: {tabs, action, i18n: {getMessage: (key: string) => key}}}));
vi.mock('../../../src/background/detection/detector.ts', () => ({detectFaces: vi.fn(), startDetector: vi.fn()}));
const {forget, forgetIfMoved} = await import('../../../src/background/analysis/forget.ts');
const {observe} = await import('../../../src/background/analysis/observe.ts');

const page = (user: string): Pick<TabRecord, 'url' | 'artifacts'> => ({
	url: `https://www.flickr.com/photos/${user}/`,
	artifacts: {...evidenceOf({}).page, siteId: 'flickr', images: []},
});
const [ada, bert] = [page('ada'), page('bert')];
const lastBadge = () => action.setBadgeText.mock.lastCall?.[0].text;

beforeEach(() => {
	fakeBrowser.reset();
	vi.clearAllMocks();
	vi.stubGlobal('navigator', {onLine: true});
	tabs.get.mockResolvedValue({url: bert.url});
	stubNetwork(() => new Response('', {status: 404}));
});

test('bug: the report of a page was forgotten together with the page before it, where the browser took its time', async () => {
	await observe(7, ada);
	const answers: ((tab: {url: string}) => void)[] = [];
	tabs.get.mockReturnValue(new Promise(resolve => answers.push(resolve)));
	const forgetting = forgetIfMoved(7);
	await vi.waitFor(() => expect(answers).toHaveLength(1));
	const observing = observe(7, bert);
	await new Promise(resolve => setTimeout(resolve, 50));
	answers[0]?.({url: bert.url});
	await Promise.all([forgetting, observing]);
	expect((await readTab(7))?.url).toBe(bert.url);
	expect((await readTab(7))?.report).toBeDefined();
	expect(lastBadge()).not.toBe('');
});

test('bug: the badge of a page was removed together with that of the page before it', async () => {
	await observe(7, ada);
	action.setBadgeText.mockImplementation(async ({text}) => {
		if (text === '') await new Promise(resolve => setTimeout(resolve, 50));
	});
	const forgetting = forget(7);
	await observe(7, ada);
	await forgetting;
	expect(lastBadge()).not.toBe('');
});

test('bug: loaded again, a page kept its report and lost its badge, which the browser drops', async () => {
	await observe(7, ada);
	action.setBadgeText.mockClear();
	tabs.get.mockResolvedValue({url: ada.url});
	await forgetIfMoved(7);
	await observe(7, ada);
	expect(lastBadge()).not.toBe('');
	expect(lastBadge()).toBeDefined();
});

test('a page that is left as it is reported is forgotten, and its analysis ends', async () => {
	const observing = observe(7, ada);
	await forget(7);
	expect((await observing).report).toBeUndefined();
	await new Promise(resolve => setTimeout(resolve, 50));
	expect(await readTab(7)).toBeUndefined();
	expect(lastBadge()).toBe('');
});

test('bug: a page whose tab was closed before its message was handled was analysed, and its record stayed', async () => {
	tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
	expect((await observe(7, ada)).report).toBeUndefined();
	expect(await readTab(7)).toBeUndefined();
	expect(action.setBadgeText).not.toHaveBeenCalled();
});

test('bug: told late that the tab had moved, it forgot the page that the tab showed by then', async () => {
	await observe(7, bert);
	await forgetIfMoved(7);
	expect((await readTab(7))?.url).toBe(bert.url);
});

test('a record that cannot be read costs the next page nothing', async () => {
	await observe(7, ada);
	vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('busy') as never);
	await expect(forgetIfMoved(7)).rejects.toThrow('busy');
	await writeTab(7, {...ada, startedAt: 1, bypassCache: false, progress: {done: 0, total: 0}});
	expect((await observe(7, bert)).report).toBeDefined();
});

test('bug: in Chrome, a page that was reported again after a stop was analysed from the beginning: storage sorts keys', async () => {
	const reversed = Object.fromEntries(Object.entries(ada.artifacts).toReversed()) as unknown as TabRecord['artifacts'];
	const {record} = await observe(7, {...ada, artifacts: reversed});
	expect((await observe(7, ada)).record.startedAt).toBe(record.startedAt);
	expect((await observe(7, {...ada, artifacts: {...ada.artifacts, siteId: 'github'}})).record.artifacts.siteId).toBe('github');
});
