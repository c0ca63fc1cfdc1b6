import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Report} from '../../../src/core/score/report.ts';
import type {Settings} from '../../../src/core/settings/settings.ts';
import {noteFigure} from '../../figures.ts';
import {drawn, type FakeInternet} from '../../harness/fake-internet.mjs';
import {growingFeed, scrollToTheEnd} from '../../harness/growing-feed.mjs';
import {setOffline} from '../../harness/offline.mjs';
import {githubProfile} from '../fake-pages.ts';
import {kinds, openScene, type Scene} from '../scene.ts';

const album = 'https://www.flickr.com/photos/ada-muster/albums/72157600000000000';
const offSite = 'https://www.flickr.com/photos/bo-muster/albums/72157600000000001';
const feed = 'https://www.flickr.com/photos/ada-feed/';
const profile = 'https://github.com/ada-muster';
const passiveProfile = 'https://github.com/ada-passive';
const offlineProfile = 'https://github.com/ada-offline';
const containerProfile = 'https://github.com/ada-contained';
const portrait = 'https://avatars.githubusercontent.com/u/51000000001?v=4';

/** Addresses that a page may contain but that must not be contacted. */
const elsewhere = [
	'https://192.168.1.1/65535/51000000001_a.jpg',
	'https://printer.local/65535/51000000002_a.jpg',
	'https://tracker.example/65535/51000000003_a.jpg',
	'https://live.staticflickr.com.tracker.example/65535/51000000004_a.jpg',
];
const photos = Array.from({length: 16}, (_, index) => `https://live.staticflickr.com/65535/${51_000_000_100 + index}/portrait-400.jpg`);
const albumPage = `<!doctype html><title>Album | Ada Muster | Flickr</title>${[...elsewhere, ...photos]
	.map(address => `<div class="photo-card"><img src="${address}" width="240" height="240"></div>`)
	.join('')}`;

describe.each(kinds)('request limits, in %s', kind => {
	let scene: Scene;
	const open = {now: 0, most: 0};

	/** The first pictures wait until four are requested: on a busy machine, slow answers alone do not make requests overlap. */
	const held: (() => void)[] = [];
	const slowPictures: FakeInternet['first'] = (asked, request, response) => {
		if (request.headers['sec-fetch-dest'] !== 'empty' || asked.hostname !== 'live.staticflickr.com') return false;
		open.now += 1;
		open.most = Math.max(open.most, open.now);
		held.push(() => {
			open.now -= 1;
			response.writeHead(200, {'content-type': 'image/jpeg'}).end(drawn('portrait-400.jpg'));
		});
		// Time for a fifth to come, which must not.
		if (open.most >= 4) setTimeout(() => held.splice(0).forEach(answer => void answer()), 200);
		return true;
	};

	beforeAll(async () => {
		const contained = ['plain', 'proxy'].map(name => `${containerProfile}-${name}`);
		const profiles = [profile, passiveProfile, offlineProfile, ...contained].map(url => [
			url,
			githubProfile(url.split('/').at(-1) ?? '', portrait),
		]);
		scene = await openScene(kind, {
			pages: {[album]: albumPage, [offSite]: albumPage, [feed]: growingFeed(1000), ...Object.fromEntries(profiles)},
			first: slowPictures,
		});
	});
	afterAll(() => scene.end());

	/** What the extension requests during an action, as `host/path`. */
	async function requestedDuring(action: () => Promise<void>): Promise<readonly string[]> {
		const before = scene.internet.requests.length;
		await action();
		const own = scene.internet.requests.slice(before).filter(({headers}) => headers['sec-fetch-dest'] === 'empty');
		return own.map(({host, path}) => host + path).toSorted();
	}

	async function visit(url: string, timeout?: number): Promise<Report | undefined> {
		const page = await scene.visit(url);
		const report = await (timeout === undefined ? scene.reportOf(url) : scene.reportWithin(url, timeout));
		await page.close();
		return report;
	}

	const change = (settings: Partial<Settings>) =>
		scene.panel.evaluate((value: Settings) => chrome.storage.local.set({settings: value}), {
			probe: 'active',
			notice: 'page',
			sitesOff: [],
			sitesQuiet: [],
			...settings,
		} as Settings);

	const findings = (report: Report | undefined) => report?.links.flatMap(({evidence}) => evidence.map(({id}) => id)) ?? [];
	const uncertainty = (report: Report | undefined) => (report ? report.exposure.high - report.exposure.low : Number.NaN);

	test('of sixteen pictures, twelve are requested, four at once, and no other host is contacted', async () => {
		let report: Report | undefined;
		const asked = await requestedDuring(async () => {
			report = await visit(album);
		});
		const images = asked.filter(address => address.startsWith('live.staticflickr.com/'));
		expect(images).toHaveLength(12);
		expect(new Set(images).size).toBe(12);
		expect(asked.filter(address => !images.includes(address))).toEqual([album.slice('https://'.length), 'www.flickr.com/robots.txt']);
		expect(open.most).toBe(4);
		expect(report?.images).toHaveLength(16);
		expect(findings(report)).toContain('pictures-unseen');
	});

	test('a second visit requests nothing and gets the same report', async () => {
		const first = await visit(profile);
		let second: Report | undefined;
		const asked = await requestedDuring(async () => {
			second = await visit(profile);
		});
		expect(asked).toEqual([]);
		expect(second).toEqual(first);
	});

	test('a feed of a thousand pictures, scrolled to its end, is read once, and twelve of its pictures are requested', async () => {
		let shown = 0;
		const asked = await requestedDuring(async () => {
			const page = await scene.visit(feed);
			const first = await scene.reportOf(feed);
			shown = await page.evaluate(scrollToTheEnd, 1000);
			// This visit is analysed after anything that the scrolling could have triggered.
			expect((await visit(`${feed}?after`))?.images.length).toBe(first?.images.length);
			expect(await scene.reportOf(feed)).toEqual(first);
			await page.close();
		});
		expect(shown).toBe(1000);
		const images = new Set(asked.filter(address => address.startsWith('live.staticflickr.com/')));
		expect(images.size).toBeLessThanOrEqual(12);
		noteFigure(`feed-${kind}`, shown, `pictures in a feed scrolled to its end in ${kind}; ${images.size} of them requested`);
	});

	test('in passive mode nothing is requested, and the report says what the page shows, with more uncertainty', async () => {
		await change({probe: 'passive'});
		let report: Report | undefined;
		const asked = await requestedDuring(async () => {
			report = await visit(passiveProfile);
		});
		expect(asked).toEqual([]);
		expect(findings(report)).toEqual(expect.arrayContaining(['page-not-asked', 'picture-not-asked', 'name-shown', 'visitor-signed-out']));
		expect(report?.exposure.high).toBeGreaterThan(90);
		await change({});
		expect(uncertainty(report)).toBeGreaterThan(uncertainty(await visit(profile)) + 20);
	});

	test('on a site that is switched off, nothing is requested and nothing reported', async () => {
		await change({sitesOff: ['flickr']});
		let report: Report | undefined;
		const asked = await requestedDuring(async () => {
			report = await visit(offSite, 2000);
		});
		expect([asked, report]).toEqual([[], undefined]);
		await change({});
	});

	test('offline, "Check again" requests nothing and does not call the page closed', async () => {
		const page = await scene.visit(offlineProfile);
		const before = await scene.reportOf(offlineProfile);
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(offlineProfile)}#why`);
		await popup.waitForSelector('.report-footer button');
		await setOffline(kind, scene.panel, true);
		const asked = await requestedDuring(async () => {
			await popup.locator('.report-footer button').click();
			await expect.poll(async () => (await scene.reportOf(offlineProfile))?.takenAt !== before?.takenAt).toBe(true);
		});
		await setOffline(kind, scene.panel, false);
		expect(asked).toEqual([]);
		const report = await scene.reportOf(offlineProfile);
		expect(findings(report)).toEqual(expect.arrayContaining(['page-not-asked', 'picture-not-asked']));
		expect(report?.exposure.high).toBeGreaterThanOrEqual(before?.exposure.high ?? 100);
		await expect
			.poll(() => popup.$$eval('.link-changes', (lists: Element[]) => lists.map(list => list.textContent).join()))
			.not.toContain('No longer so');
		await page.close();
	});

	/** WebDriver's user contexts are Firefox's containers. */
	test.runIf(kind === 'firefox').each(['a container', 'a container with a proxy of its own'])(
		'in %s nothing is requested, and the report says why',
		async name => {
			const proxy = name.includes('proxy') ? await scene.internet.openProxy() : undefined;
			const context = await scene.browser.createBrowserContext(proxy && {proxyServer: proxy.address});
			const url = `${containerProfile}-${proxy ? 'proxy' : 'plain'}`;
			let report: Report | undefined;
			const asked = await requestedDuring(async () => {
				const page = await context.newPage();
				await page.goto(url, {waitUntil: 'load'});
				await page.bringToFront();
				report = await scene.reportOf(url);
			});
			// The page itself came by the container's own way.
			if (proxy) expect(proxy.hosts).toContain('github.com');
			expect(asked).toEqual([]);
			expect(findings(report)).toEqual(expect.arrayContaining(['page-not-asked-container', 'picture-not-asked', 'name-shown']));
			await context.close();
		},
	);
});
