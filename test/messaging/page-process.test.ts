import {expect, test, vi} from 'vitest';
import {reportAllowance, tabAllowance} from '../../src/background/analysis/allowances.ts';
import {settings} from '../../src/storage/settings.ts';
import {fetched, own, popups, startClean} from './background-world.ts';
import {imageAt, pageWith} from './observed-page.ts';

/** A page that has taken over its own process may send whatever its content script may, as often as it likes. */

const {id} = chrome.runtime;
const url = 'https://www.flickr.com/photos/ada-muster/';
const page = (tabId = 7, address = url) => ({id, frameId: 0, url: address, tab: {id: tabId, url: address}});
const popup = {id, url: `${own}src/popup/index.html`};
const artifacts = pageWith(imageAt('https://live.staticflickr.com/65535'));
const observed = {url, artifacts};

const send = startClean();

const say = (type: string, data: unknown, sender: object) => send({id: 1, type, data, timestamp: 1}, sender);

test('bug: a page’s process opened the report again and again: it can three times, then once in a while', async () => {
	popups.mockClear();
	await say('page/observed', observed, page());
	for (let times = 0; times < 20; times++) await say('notice/why', {}, page());
	expect(popups).toHaveBeenCalledTimes(reportAllowance.most);
});

test('bug: a page’s process read which sites are switched off: it learns of its own', async () => {
	await settings.change(now => ({...now, sitesOff: ['flickr', 'x']}));
	const allowed = async (siteId: string, sender = page()) => (await say('page/allowed', {siteId}, sender))?.res;
	const asked = async () => Promise.all(['flickr', 'x', 'github', 'any-page', 'nothing'].map(siteId => allowed(siteId)));
	expect(await asked()).toEqual([false, false, false, false, false]);
	await settings.change(now => ({...now, sitesOff: []}));
	expect(await asked()).toEqual([true, false, false, false, false]);
	expect(await allowed('any-page', page(7, 'https://club.example/'))).toBe(true);
	expect(await allowed('flickr', page(7, 'https://club.example/'))).toBe(false);
});

test('bug: a page that changes its address all the time caused hundreds of requests: it gets its share, and then reports without', async () => {
	vi.useFakeTimers({toFake: ['Date'], now: Date.now()});
	const albums = Array.from({length: 140}, (_, index) => `${url}albums/${72_157_600_000_000 + index}`);
	for (const address of albums) await say('page/observed', {url: address, artifacts}, page(7, address));
	vi.useRealTimers();
	expect(fetched).toHaveLength(tabAllowance.most);
	expect((await say('report/get', {tabId: 7}, popup))?.res).toMatchObject({kind: 'report'});
	expect(JSON.stringify(await say('report/get', {tabId: 7}, popup))).toContain('page-not-asked-budget');

	const before = fetched.length;
	await say('report/reanalyse', {tabId: 7}, popup);
	await vi.waitFor(() => expect(fetched.length).toBeGreaterThan(before));
});

test('bug: a page’s process had 290 pictures requested in 21 seconds: with ever new ones at two addresses, it gets its share', async () => {
	vi.useFakeTimers({toFake: ['Date'], now: Date.now()});
	for (let round = 0; round < 40; round++) {
		const pictures = Array.from({length: 12}, (_, index) => imageAt(`https://live.staticflickr.com/${round}/${index}`));
		const address = `${url}albums/${72_157_600_000_000 + (round % 2)}`;
		await say('page/observed', {url: address, artifacts: {...artifacts, images: pictures}}, page(7, address));
	}
	vi.useRealTimers();
	expect(fetched.length).toBeGreaterThan(20);
	expect(fetched.length).toBeLessThanOrEqual(tabAllowance.most);
});

test('bug: a page’s process had any path of its own host requested: what acts is not, whether it is called a page or a picture', async () => {
	const club = 'https://club.example/';
	const acting = [`${club}logout?`, `${club}account/confirm/7`, `${club}unsubscribe?id=3`];
	for (const address of acting) {
		const pictures = acting.map(imageUrl => ({...imageAt('https://club.example/pictures'), imageUrl, srcset: []}));
		const seen = {...artifacts, siteId: 'any-page', images: [imageAt('https://club.example/pictures'), ...pictures]};
		await say('page/observed', {url: address, artifacts: seen}, page(7, address));
	}
	expect(fetched).toContain('https://club.example/pictures/51000000001_b.jpg');
	expect(fetched.filter(asked => /logout|confirm|unsubscribe/.test(asked))).toEqual([]);
});
