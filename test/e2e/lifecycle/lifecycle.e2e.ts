import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {TabRecord} from '../../../src/storage/session/tab-records.ts';
import {noteFigure} from '../../figures.ts';
import {setEnabled, setSiteAccess, watchBackground} from '../../harness/extension-lifecycle.mjs';
import {drawn, type FakeInternet} from '../../harness/fake-internet.mjs';
import {eventually, readRecord} from '../../harness/records.mjs';
import {isNoticeSeen} from '../in-page.ts';
import {listenTo} from '../listen-to.ts';
import {kinds, openScene, type Scene} from '../scene.ts';

const album = (name: string) => `https://www.flickr.com/photos/${name}/albums/72157600000000000`;
const image = (name: string, index: number) => `https://live.staticflickr.com/65535/${name}/${index}.jpg`;
const albumPage = (name: string) =>
	`<!doctype html><title>Album | Ada Muster | Flickr</title>${[1, 2]
		.map(index => `<div class="photo-card"><img src="${image(name, index)}" width="240" height="240"></div>`)
		.join('')}`;

/** In the order in which the extension asks, the first time on a host. */
const steps = ['the page', 'robots.txt', 'a picture', 'the other picture'];
const names = [
	...steps.map((_, step) => `step-${step}`),
	'observed',
	'detecting',
	'reported',
	'again',
	'orphan',
	'withdrawn',
	'closing',
	'after',
	'forged',
];

describe.each(kinds)('the life of the extension, in %s', kind => {
	let scene: Scene;
	let kills = 0;
	const kill = async () => {
		await scene.stopBackground();
		kills += 1;
	};

	/** Stops the background when the extension asks for this; the answer never comes. */
	let trap: ((asked: URL) => boolean) | undefined;
	const first: FakeInternet['first'] = (asked, request, response) => {
		if (request.headers['sec-fetch-dest'] !== 'empty') return false;
		if (trap?.(asked)) {
			trap = undefined;
			void kill().finally(() => response.destroy());
			return true;
		}
		if (!asked.hostname.startsWith('live.')) return false;
		response.writeHead(200, {'content-type': 'image/jpeg'}).end(drawn('portrait-400.jpg'));
		return true;
	};

	beforeAll(async () => {
		scene = await openScene(kind, {pages: Object.fromEntries(names.map(name => [album(name), albumPage(name)])), first});
	});
	afterAll(() => scene.end());

	const open = async (name: string) => {
		const page = await scene.newPage();
		await page.goto(album(name), {waitUntil: 'domcontentloaded'});
		return page;
	};
	const expectReport = async (name: string) => {
		const report = await scene.reportOf(album(name), 60_000);
		expect(
			report?.images.map(({faces}) => faces.length),
			`${name}: every face is found`,
		).toEqual([1, 1]);
		return report;
	};
	const recordOf = (name: string) => readRecord(scene.panel, album(name)) as Promise<Partial<TabRecord> | undefined>;

	test.each(steps.map((step, index) => [step, index] as const))('killed while it asks for %s: the report still comes', async (_, step) => {
		const name = `step-${step}`;
		let asked = 0;
		trap = ({pathname}) => pathname.includes(name) && asked++ === Math.max(0, step - 1);
		// The rules of a host are asked for once a day: only the first page asks.
		if (step === 1) {
			await scene.panel.evaluate(() => chrome.storage.session.remove('robots'));
			trap = ({pathname}) => pathname === '/robots.txt';
		}
		const page = await open(name);
		await expectReport(name);
		expect(trap, 'it was killed').toBeUndefined();
		await page.close();
	});

	test('killed as soon as a page is observed, while faces are looked for, and right after the report', async () => {
		for (const [name, isReached] of [
			['observed', record => Boolean(record)],
			['detecting', record => (record?.progress?.done ?? 0) > 0 || Boolean(record?.report)],
			['reported', record => Boolean(record?.report)],
		] as readonly [string, (record: Awaited<ReturnType<typeof recordOf>>) => boolean][]) {
			const page = await open(name);
			expect(await eventually(async () => isReached(await recordOf(name)), 60_000)).toBe(true);
			await kill();
			await expectReport(name);
			const tabId = await scene.tabId(album(name));
			const badge = () => scene.panel.evaluate((id: number | undefined) => chrome.action.getBadgeText({tabId: id as number}), tabId);
			expect(await eventually(badge)).toMatch(/\d/);
			await page.close();
		}
	});

	test('killed during "Check again", with the popup open: the popup shows the new report, and ticks', async () => {
		const page = await open('again');
		const before = await expectReport('again');
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(album('again'))}`);
		await popup.waitForSelector('.report-footer button');
		trap = ({pathname}) => pathname.includes('again');
		await popup.locator('.report-footer button').click();
		const after = await eventually(async () => {
			const {report} = (await recordOf('again')) ?? {};
			return report && report.takenAt !== before?.takenAt ? report : undefined;
		}, 60_000);
		expect(after?.images).toHaveLength(2);
		expect(trap).toBeUndefined();
		await kill();
		await popup.locator('.entry input[type="checkbox"]').click();
		const ticks = () => scene.panel.evaluate(async () => Object.keys((await chrome.storage.local.get('ticked'))['ticked'] ?? {}).length);
		expect(await eventually(ticks)).toBe(1);
		await popup.close();
		await page.close();
		noteFigure(`kills-${kind}`, kills, `forced stops of the background in ${kind}, each followed by its report`);
	});

	test('what was looked at is nowhere on disk', async () => {
		const kept = await scene.panel.evaluate(() => chrome.storage.local.get(null));
		expect(Object.keys(kept).filter(key => !/^(?:ticked|errand)/.test(key))).toEqual([]);
		expect(JSON.stringify(kept)).not.toMatch(/step-\d|flickr\.com|\/photos/);
	});

	test.runIf(kind === 'chromium')(
		'a content script reads nothing of what is stored, and is not heard where it should not speak',
		async () => {
			const page = await open('forged');
			await expectReport('forged');
			const client = await page.createCDPSession();
			const worlds: number[] = [];
			client.on('Runtime.executionContextCreated', ({context}) => {
				if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
			});
			await client.send('Runtime.enable');
			const [contextId] = worlds;
			if (contextId === undefined) throw new Error('the content script has no world');
			const within = async (expression: string) => {
				const {result} = await client.send('Runtime.evaluate', {contextId, expression, awaitPromise: true, returnByValue: true});
				return String(result.value ?? result.description);
			};
			const reading =
				"(area => chrome.storage[area].get(null).then(all => 'read ' + Object.keys(all), error => 'refused: ' + error.message))";
			expect(await within(`${reading}('local')`)).toContain('refused');
			expect(await within(`${reading}('session')`)).toContain('refused');
			const sending = (type: string) =>
				`chrome.runtime.sendMessage({id: 1, type: '${type}', data: {tabId: 1, isOwn: true}, timestamp: 1}).then(({err}) => String(err?.message))`;
			for (const type of ['report/get', 'report/reanalyse', 'page/own', 'page/inject', 'faces/crop'])
				expect(await within(sending(type))).toContain('this sender may not send it');
			await page.close();
		},
	);

	test.runIf(kind === 'chromium')('the offscreen document closed under every picture: reports come, and so do the next faces', async () => {
		const page = await open('closing');
		const closing = eventually(async () => {
			await scene.panel.evaluate(() => chrome.offscreen.closeDocument().catch(() => undefined));
			return (await recordOf('closing'))?.report;
		}, 60_000);
		expect((await closing)?.images).toHaveLength(2);
		await page.close();
		const next = await open('after');
		await expectReport('after');
		await next.close();
	});

	test('kept away from the site under an open page: the popup says which and offers the way back; let in again, faces are found', async () => {
		const page = await open('withdrawn');
		const before = await expectReport('withdrawn');
		const tab = await scene.tabId(album('withdrawn'));
		const errors = await watchBackground(scene);
		await setSiteAccess(scene, false);
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${tab}`);
		expect(await eventually(() => popup.$('.permission .button'))).toBeTruthy();
		expect(await popup.$eval('.permission', card => card.textContent)).toMatch(/Without access it cannot look at \d+ addresses/);
		// What was seen before is still said, and "Check again" ends: what cannot be asked for is not known.
		await popup.locator('.report-footer button').click();
		const again = await eventually(async () => {
			const {report} = (await recordOf('withdrawn')) ?? {};
			return report && report.takenAt !== before?.takenAt ? report : undefined;
		});
		expect(again?.links.find(({id}) => id === 'reach')).toMatchObject({high: 1});
		await popup.close();
		expect(await errors()).toEqual([]);

		await setSiteAccess(scene, true);
		await page.bringToFront();
		await page.reload({waitUntil: 'domcontentloaded'});
		await expectReport('withdrawn');
		await page.close();
	});

	test('switched off with a page open: the notice goes, the orphan is quiet; switched on, pages are read again', async () => {
		const page = await open('orphan');
		const isNoticed = () => page.evaluate(isNoticeSeen);
		await scene.panel.evaluate(() => chrome.storage.session.remove('notices'));
		await page.reload({waitUntil: 'domcontentloaded'});
		expect(await eventually(isNoticed)).toBe(true);
		expect(await page.evaluate(() => document.getAnimations().length), 'a page is not told how it will go').toBe(0);
		const said = listenTo(page);

		await setEnabled(scene, false);
		// Nobody tells Firefox's orphan that it is one: what it shows ends without it.
		expect(await eventually(async () => !(await isNoticed()))).toBe(true);
		await page.evaluate(() => {
			for (const step of [1, 2, 3]) history.pushState({}, '', `?step=${step}`);
			document.body.click();
		});
		await setEnabled(scene, true);
		expect(said).toEqual([]);
		await page.close();
	});
});
