import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test, vi} from 'vitest';
import type {PageChange} from '../../../src/core/watch/history.ts';
import {pageHistories} from '../../../src/storage/page-histories.ts';

const button = {text: '', title: ''};
const action = {
	setBadgeText: async (shown: {readonly text: string}) => void Object.assign(button, shown),
	setTitle: async (shown: {readonly title: string}) => void Object.assign(button, shown),
	getBadgeText: async () => button.text,
	getTitle: async () => button.title,
};
vi.mock('webextension-polyfill', () => ({
	default: {
		action,
		i18n: {getMessage: (key: string) => key},
		permissions: {contains: async () => false},
	},
}));
const {tellNews, watchNews} = await import('../../../src/background/watch/news.ts');

const worse: PageChange = {link: 'reach', turn: 'worse', on: '2026-11-26', from: [0, 10], to: [90, 100], isNew: true};
const read = () => pageHistories.change(() => ({ada: {checks: [], changes: [], tracks: {}}}));

beforeEach(async () => {
	fakeBrowser.reset();
	Object.assign(button, {text: '', title: 'name'});
	await pageHistories.change(() => ({ada: {checks: [], changes: [worse], tracks: {}}}));
	watchNews();
});

test('a dot says that a page has changed, until the dashboard has shown it', async () => {
	await tellNews('worse');
	expect(button).toEqual({text: '•', title: 'watch_news_worse'});
	await read();
	await vi.waitFor(() => expect(button).toEqual({text: '', title: 'name'}));
});

test('bug: the dot of a letter that is due went with the next check of a page', async () => {
	await vi.waitFor(() => expect(button.text).toBe('•'));
	await action.setTitle({title: 'reminder_late'});
	await read();
	for (let turns = 0; turns < 5; turns++) await new Promise(resolve => setImmediate(resolve));
	expect(button).toEqual({text: '•', title: 'reminder_late'});
});
