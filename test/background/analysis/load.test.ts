import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeAll, expect, test, vi} from 'vitest';
import {maxProbedImages} from '../../../src/background/analysis/limits.ts';
import {maxConcurrentRequests} from '../../../src/background/analysis/semaphore.ts';
import type {PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {noteFigure} from '../../figures.ts';
import {fetched, open, own, type Reply, startBackground} from '../../messaging/background-world.ts';

let send: (message: unknown, sender: object) => Promise<Reply | undefined>;
beforeAll(async () => {
	vi.spyOn(console, 'error').mockReturnValue();
	send = await startBackground();
});

const {id} = chrome.runtime;
const post = (type: string, data: unknown, sender: object) => send({id: 1, type, data, timestamp: 1}, sender);
const addressOf = (name: string) => `https://www.flickr.com/photos/${name}/`;
const sender = (tab: number, url: string) => ({id, frameId: 0, url, tab: {id: tab, url}});

const artifactsOf = (name: string, images: number): PageArtifacts => ({
	siteId: 'flickr',
	pageKind: 'profile',
	robotsMeta: [],
	identity: {hasName: true},
	images: Array.from({length: images}, (_, index) => ({
		imageUrl: `https://live.staticflickr.com/65535/${name}-${index}.jpg`,
		srcset: [],
		naturalWidth: 400,
		naturalHeight: 400,
		displayedWidth: 200,
		displayedHeight: 200,
		role: 'photo',
		hasAlt: true,
	})),
});

const observe = (tab: number, name: string, images: number) =>
	post('page/observed', {url: addressOf(name), artifacts: artifactsOf(name, images)}, sender(tab, addressOf(name)));
const sessionStorage = async () => await fakeBrowser.storage.session.get(null);
const tabsIn = (stored: object) => Object.keys(stored).filter(key => key.startsWith('tab:'));

test('fifty tabs at once stay within the request limits, and each gets its report', async () => {
	const tabs = Array.from({length: 50}, (_, index) => index + 1);
	await Promise.all(tabs.map(tab => observe(tab, `person-${tab}`, 40)));
	const states = await Promise.all(tabs.map(tab => post('report/get', {tabId: tab}, {id, url: `${own}src/popup/index.html`})));
	expect(states.map(state => (state?.res as {kind: string} | undefined)?.kind)).toEqual(tabs.map(() => 'report'));
	expect(open.most).toBeLessThanOrEqual(maxConcurrentRequests);
	expect(fetched.filter(address => address.endsWith('/robots.txt'))).toHaveLength(1);
	expect(fetched.filter(address => address.includes('www.flickr.com/photos/'))).toHaveLength(50);
	const images = fetched.filter(address => address.includes('staticflickr'));
	expect(images.length).toBe(50 * maxProbedImages);
	expect(new Set(fetched).size, 'nothing twice').toBe(fetched.length);
	noteFigure('requests-fifty-tabs', fetched.length, `requests for 50 tabs of 40 pictures opened at once, at most ${open.most} at a time`);
	for (const tab of tabs) await post('page/left', {}, sender(tab, addressOf(`person-${tab}`)));
	expect(tabsIn(await sessionStorage())).toEqual([]);
});

test('after eight hours of pages, storage holds no more than after the first', async () => {
	const visits = 160;
	const sizes: number[] = [];
	vi.useFakeTimers({toFake: ['Date']});
	for (let visit = 0; visit < visits; visit++) {
		vi.setSystemTime(Date.now() + (8 * 3_600_000) / visits);
		const name = `visit-${String(visit).padStart(4, '0')}`;
		await observe(visit % 3, name, 6);
		if (visit % 4 === 0) await post('page/left', {}, sender(visit % 3, addressOf(name)));
		const stored = await sessionStorage();
		sizes.push(JSON.stringify(stored).length);
		expect(tabsIn(stored).length).toBeLessThanOrEqual(3);
	}
	vi.useRealTimers();
	const {images, pages, robots} = (await sessionStorage()) as Record<string, object>;
	expect([images, pages, robots].map(each => Object.keys(each ?? {}).length)).toEqual([300, 100, 1]);
	expect(Math.max(...sizes.slice(visits / 2))).toBeLessThan(1.2 * Math.max(...sizes.slice(100, visits / 2 + 30)));
	expect(await fakeBrowser.storage.local.get(null), 'on disk').toEqual({});
	noteFigure(
		'visits',
		visits,
		`pages visited one after another; ${Math.round((sizes.at(-1) ?? 0) / 1024)} KiB in session memory after the last`,
	);
});
