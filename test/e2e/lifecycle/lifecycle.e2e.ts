import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import type {TabRecord} from '../../../src/storage/session/tab-records.ts';
import {noteFigure} from '../../figures.ts';
import {setEnabled, setSiteAccess, watchBackground} from '../../harness/extension-lifecycle.mjs';
import {drawn, type FakeInternet} from '../../harness/fake-internet.mjs';
import {eventually, leaveAndForgetNotices, readRecord} from '../../harness/records.mjs';
import {isNoticeSeen} from '../in-page.ts';
import {kinds, openScene, type Scene} from '../scene.ts';
import {collectOutput} from './console-output.ts';

const album = (name: string) => `https://www.flickr.com/photos/${name}/albums/72157600000000000`;
const image = (name: string, index: number) => `https://live.staticflickr.com/65535/${name}/${index}.jpg`;
const albumPage = (name: string) =>
	`<!doctype html><title>Album | Ada Muster | Flickr</title>${[1, 2]
		.map(index => `<div class="photo-card"><img src="${image(name, index)}" width="240" height="240"></div>`)
		.join('')}`;

/** In the order of the extension's requests on its first visit to a host. */
const steps = ['the page', 'robots.txt', 'a picture', 'the other picture'];
const names = [
	...steps.map((_, step) => `step-${step}`),
	'observed',
	'detecting',
	'reported',
	'again',
	'disabled',
	'withdrawn',
	'closing',
	'after',
	'forged',
];

describe.each(kinds)('the lifecycle of the extension, in %s', kind => {
	let scene: Scene;
	let stops = 0;
	const stop = async () => {
		await scene.stopBackground();
		stops += 1;
	};

	/** Stops the background when the extension requests this address, and never responds. */
	let trap: ((asked: URL) => boolean) | undefined;
	const first: FakeInternet['first'] = (asked, request, response) => {
		if (request.headers['sec-fetch-dest'] !== 'empty') return false;
		if (trap?.(asked)) {
			trap = undefined;
			void stop().finally(() => response.destroy());
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
		const report = await scene.reportOf(album(name));
		expect(
			report?.images.map(({faces}) => faces.length),
			`${name}: every face is found`,
		).toEqual([1, 1]);
		return report;
	};
	const recordOf = (name: string) => readRecord(scene.panel, album(name)) as Promise<Partial<TabRecord> | undefined>;

	test.each(steps.map((step, index) => [step, index] as const))(
		'stopped during the request for %s: the report still comes',
		async (_, step) => {
			const name = `step-${step}`;
			let asked = 0;
			trap = ({pathname}) => pathname.includes(name) && asked++ === Math.max(0, step - 1);
			// A host's robots.txt is requested once a day, so only the first page requests it.
			if (step === 1) {
				await scene.panel.evaluate(() => chrome.storage.session.remove('robots'));
				trap = ({pathname}) => pathname === '/robots.txt';
			}
			const page = await open(name);
			await expectReport(name);
			expect(trap, 'the background was stopped').toBeUndefined();
			await page.close();
		},
	);

	test('stopped once a page is observed, during face detection, and right after the report: report and badge still come', async () => {
		for (const [name, isReached] of [
			['observed', record => Boolean(record)],
			['detecting', record => (record?.progress?.done ?? 0) > 0 || Boolean(record?.report)],
			['reported', record => Boolean(record?.report)],
		] as readonly [string, (record: Awaited<ReturnType<typeof recordOf>>) => boolean][]) {
			const page = await open(name);
			expect(await eventually(async () => isReached(await recordOf(name)), 60_000)).toBe(true);
			await stop();
			await expectReport(name);
			const tabId = await scene.tabId(album(name));
			const badge = () => scene.panel.evaluate((id: number | undefined) => chrome.action.getBadgeText({tabId: id as number}), tabId);
			expect(await eventually(badge)).toMatch(/\d/);
			await page.close();
		}
	});

	test('stopped during "Check again", with the popup open: the popup shows the new report and can tick items', async () => {
		const page = await open('again');
		const before = await expectReport('again');
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(album('again'))}#why`);
		await popup.waitForSelector('.report-footer button');
		trap = ({pathname}) => pathname.includes('again');
		await popup.locator('.report-footer button').click();
		const after = await eventually(async () => {
			const {report} = (await recordOf('again')) ?? {};
			return report && report.takenAt !== before?.takenAt ? report : undefined;
		}, 60_000);
		expect(after?.images).toHaveLength(2);
		expect(trap).toBeUndefined();
		await stop();
		await popup.locator('.back').click();
		await popup.locator('.door-steps').click();
		await popup.locator('.entry input[type="checkbox"]').click();
		const ticks = () => scene.panel.evaluate(async () => Object.keys((await chrome.storage.local.get('ticked'))['ticked'] ?? {}).length);
		expect(await eventually(ticks)).toBe(1);
		await popup.close();
		await page.close();
		noteFigure(`kills-${kind}`, stops, `forced stops of the background in ${kind}, each followed by its report`);
	});

	test('nothing about the viewed pages is on disk', async () => {
		const kept = await scene.panel.evaluate(() => chrome.storage.local.get(null));
		expect(Object.keys(kept).filter(key => !/^(?:ticked|errand|notices)/.test(key))).toEqual([]);
		expect(JSON.stringify(kept)).not.toMatch(/step-\d|flickr\.com|\/photos/);
	});

	test.runIf(kind === 'chromium')(
		'a content script reads nothing from storage, and its messages are refused where it has no business',
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
			if (contextId === undefined) throw new Error('The content script has no world.');
			const within = async (expression: string) => {
				const {result} = await client.send('Runtime.evaluate', {contextId, expression, awaitPromise: true, returnByValue: true});
				return String(result.value ?? result.description);
			};
			const reading =
				"(area => chrome.storage[area].get(null).then(all => 'read ' + Object.keys(all), error => 'refused: ' + error.message))";
			for (const area of ['local', 'session', 'sync', 'managed']) expect(await within(`${reading}('${area}')`), area).toContain('refused');
			const sending = (type: string) =>
				`chrome.runtime.sendMessage({id: 1, type: '${type}', data: {tabId: 1, isOwn: true}, timestamp: 1}).then(({err}) => String(err?.message))`;
			for (const type of ['report/get', 'report/reanalyse', 'page/own', 'page/inject', 'faces/crop'])
				expect(await within(sending(type))).toContain('this sender may not send it');
			await page.close();
		},
	);

	test.runIf(kind === 'chromium')(
		'the offscreen document is closed again and again: the report still comes, and so does the next',
		async () => {
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
		},
	);

	test('site access withdrawn while a page is open: the popup says what is missing and asks for it; once granted, faces are found', async () => {
		const page = await open('withdrawn');
		const before = await expectReport('withdrawn');
		const tab = await scene.tabId(album('withdrawn'));
		const errors = await watchBackground(scene);
		// Also if this fails: the tests that follow need it.
		onTestFinished(() => setSiteAccess(scene, true));
		await setSiteAccess(scene, false);
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${tab}#why`);
		expect(await eventually(() => popup.$('.permission .button'))).toBeTruthy();
		await expect.poll(() => popup.$eval('.permission', card => card.textContent)).toMatch(/Without access it cannot look at \d+ addresses/);
		// The earlier findings stay, and "Check again" finishes: what cannot be requested is unknown.
		await popup.locator('.report-footer button').click();
		const again = await eventually(async () => {
			const {report} = (await recordOf('withdrawn')) ?? {};
			return report && report.takenAt !== before?.takenAt ? report : undefined;
		});
		expect(again?.links.find(({id}) => id === 'reach')).toMatchObject({high: 1});
		// Before the popup closes: Firefox calls it an error if one of its questions is under way then.
		expect(await errors()).toEqual([]);
		await popup.close();

		await setSiteAccess(scene, true);
		await page.bringToFront();
		await page.reload({waitUntil: 'domcontentloaded'});
		await expectReport('withdrawn');
		await page.close();
	});

	test('disabled with a page open: the notice disappears and the old content script stays quiet', async () => {
		const page = await open('disabled');
		const isNoticed = () => page.evaluate(isNoticeSeen);
		await leaveAndForgetNotices(scene.panel, page);
		await page.goto(album('disabled'), {waitUntil: 'domcontentloaded'});
		expect(await eventually(isNoticed)).toBe(true);
		expect(await page.evaluate(() => document.getAnimations().length), 'the page sees no animation').toBe(0);
		const said = collectOutput(page);

		await setEnabled(scene, false);
		// Firefox does not tell a content script that its extension is gone: the notice ends by itself.
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
