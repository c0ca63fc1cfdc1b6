import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {linkIds} from '../../../src/core/score/report.ts';
import {fixture, kinds, openScene, type Scene} from '../scene.ts';

const flickr = 'https://www.flickr.com/photos/ada-muster/';
const github = 'https://github.com/ada-muster';
const settings = 'https://www.flickr.com/help/terms';
const elsewhere = 'https://news.example/photos/ada-muster/';
const imageHosts = /^(?:live\.staticflickr\.com|avatars\.githubusercontent\.com)$/;

describe.each(kinds)('from a page to a warning, in %s', kind => {
	let scene: Scene;
	beforeAll(async () => {
		const pages = {
			[flickr]: fixture('flickr', 'profile'),
			[github]: fixture('github', 'profile'),
			[settings]: fixture('flickr', 'profile'),
			[elsewhere]: fixture('flickr', 'profile'),
		};
		scene = await openScene(kind, {pages});
	});
	afterAll(() => scene.end());

	test('a profile gets a report with every link and its face', async () => {
		const page = await scene.visit(flickr);
		const report = await scene.reportOf(flickr);
		expect(report).toMatchObject({site: 'flickr', kind: 'profile', url: flickr});
		expect(report?.links.map(({id}) => id)).toEqual([...linkIds]);
		expect(report?.images.flatMap(({faces}) => faces).length).toBeGreaterThan(0);
		expect(report?.exposure.value).toBeGreaterThan(60);
		await page.close();
	});

	test('the badge shows the exposure, and nothing on an unsupported page', async () => {
		const page = await scene.visit(flickr);
		const report = await scene.reportOf(flickr);
		// Looked up each time: the tab of the previous test may still be closing.
		let tabId = 0;
		const badge = () => scene.panel.evaluate((id: number) => chrome.action.getBadgeText({tabId: id}).catch(() => ''), tabId);
		const badgeOfPage = async () => {
			tabId = (await scene.tabId(flickr)) ?? tabId;
			return badge();
		};
		await expect.poll(badgeOfPage).toMatch(new RegExp(`${report?.exposure.value}$`));
		await page.goto(elsewhere, {waitUntil: 'load'});
		await expect.poll(badge).toBe('');
		await page.close();
	});

	test('every request is anonymous: no cookie, no referrer, no origin, no other host', async () => {
		const page = await scene.visit(github);
		expect(await scene.reportOf(github)).toBeDefined();
		// The visit itself carries the page's cookies; the extension's own requests have the destination `empty` and never do.
		const own = scene.internet.requests.filter(({headers}) => headers['sec-fetch-dest'] === 'empty');
		expect(own.length).toBeGreaterThan(2);
		for (const {host, headers} of own) {
			expect(host).toMatch(new RegExp(`${imageHosts.source}|^(?:www\\.flickr\\.com|github\\.com)$`));
			expect(headers).not.toHaveProperty('cookie');
			expect(headers).not.toHaveProperty('referer');
			expect(headers).not.toHaveProperty('origin');
		}
		await page.close();
	});

	test('on an unsupported page or site, nothing is observed and nothing is requested', async () => {
		for (const url of [settings, elsewhere]) {
			const before = scene.internet.requests.length;
			const page = await scene.visit(url);
			expect(await scene.reportWithin(url, 2000)).toBeUndefined();
			const {host} = new URL(url);
			const own = scene.internet.requests.slice(before).filter(asked => asked.host === host && asked.headers['sec-fetch-dest'] === 'empty');
			expect(own).toEqual([]);
			await page.close();
		}
	});

	test('nothing in the page reveals the extension', async () => {
		const page = await scene.visit(github);
		await scene.reportOf(github);
		const seen = await page.evaluate(
			() =>
				document.documentElement.outerHTML +
				performance
					.getEntries()
					.map(({name}) => name)
					.join(' '),
		);
		expect(seen).not.toMatch(/-extension:|overexposed/i);
		await page.close();
	});
});
