import {beforeEach, vi} from 'vitest';
import {own, startClean, tabs} from './background-world.ts';
import {imageAt, pageWith} from './observed-page.ts';

const {id} = chrome.runtime;
const popup = {id, url: `${own}src/popup/index.html`};
const artifacts = pageWith(imageAt('https://live.staticflickr.com/65535'));

export const url = 'https://www.flickr.com/photos/ada-muster/';

/** A tab with a person's page, whose background has stored and requested nothing before each test. */
export function openPage(tab: {readonly incognito: boolean; readonly cookieStoreId?: string}) {
	const page = {id, frameId: 0, url, tab: {id: 7, url, ...tab}};
	const send = startClean();
	beforeEach(() => void tabs.set(7, url));

	const post = async (type: string, data: unknown, sender: object = popup) => (await send({id: 1, type, data, timestamp: 1}, sender))?.res;
	const report = async () => (await post('report/get', {tabId: 7})) as {kind: string; report?: {takenAt: number}};
	return {
		post,
		report,
		/** What the page's script sends, by default from this tab. */
		observe: (sender: object = page) => post('page/observed', {url, artifacts}, sender),
		visit: async () => {
			await post('page/preview', {url, artifacts}, page);
			return post('page/observed', {url, artifacts}, page);
		},
		checkAgain: async () => {
			const {report: before} = await report();
			await post('report/reanalyse', {tabId: 7});
			await vi.waitUntil(async () => (await report()).report?.takenAt !== before?.takenAt);
		},
		page,
	};
}
