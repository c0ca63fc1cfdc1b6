import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {noteFigure} from '../../figures.ts';
import {allowPrivateWindows} from '../../harness/extension-lifecycle.mjs';
import {eventually, waitForReport} from '../../harness/records.mjs';
import {fixture, kinds, openScene, type Scene} from '../scene.ts';

const profileOf = (name: string) => `https://www.flickr.com/photos/${name}/`;
const names = ['ada-private', 'ada-muster', 'bea-muster'];
const rounds = 10;

describe.each(kinds)('persistence, in %s', kind => {
	let scene: Scene;
	let panel: Page;
	beforeAll(async () => {
		const pages = Object.fromEntries(names.map(name => [profileOf(name), fixture('flickr', 'profile')]));
		scene = await openScene(kind, {pages});
		await allowPrivateWindows(scene);
		panel = await scene.openExtensionPage('src/popup/index.html', '?tab=-1');
	});
	afterAll(() => scene.end());

	const onDisk = (): Promise<Record<string, unknown>> => panel.evaluate(() => chrome.storage.local.get(null));
	const inMemory = (): Promise<string> => panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
	const tabOf = async (url: string): Promise<number> => {
		await scene.visit(url);
		expect(await waitForReport(panel, url)).toBeTruthy();
		return panel.evaluate(async address => (await chrome.tabs.query({})).find(tab => tab.url === address)?.id as number, url);
	};

	test('a private window: nothing is requested, the popup shows the report, and nothing is left on disk or after the window closes', async () => {
		const before = await onDisk();
		const url = profileOf('ada-private');
		const windowId = await panel.evaluate(async address => (await chrome.windows.create({incognito: true, url: address}))?.id, url);
		const report = await waitForReport(panel, url);
		expect(report).toMatchObject({site: 'flickr'});
		expect(report?.links.flatMap(({evidence}) => evidence.map(({id}) => id))).toContain('page-not-asked-private');
		expect(scene.internet.requests.filter(({headers}) => headers['sec-fetch-dest'] === 'empty')).toEqual([]);
		const tab = await panel.evaluate(async address => (await chrome.tabs.query({})).find(({url}) => url === address), url);
		expect(tab).toMatchObject({incognito: true});
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${tab?.id}#steps`);
		expect(await popup.waitForSelector('.entry input[type="checkbox"]')).toBeTruthy();
		expect(await popup.$('.own-page')).toBeNull();
		const ask = (data: object) => chrome.runtime.sendMessage({id: 1, type: 'page/own', data, timestamp: 1});
		expect(await panel.evaluate(ask, {tabId: tab?.id, isOwn: true})).toMatchObject({res: {isPrivate: true, isOwn: false}});
		await popup.close();
		expect(await onDisk()).toEqual(before);

		await panel.evaluate(id => chrome.windows.remove(id as number), windowId);
		expect(await eventually(async () => !(await inMemory()).includes('ada-private'))).toBe(true);
		expect(await onDisk()).toEqual(before);
	});

	test('stopped in the middle of a change: it is written completely or not at all, and nothing else is lost', async () => {
		const [tab, other] = [await tabOf(profileOf('ada-muster')), await tabOf(profileOf('bea-muster'))];
		const own = (tabId: number, isOwn: boolean): Promise<unknown> =>
			panel.evaluate(
				data => chrome.runtime.sendMessage({id: 1, type: 'page/own', data, timestamp: 1}).catch(() => undefined) as Promise<unknown>,
				{tabId, isOwn},
			);
		await own(other, true);
		const {ownPages, ownPages$: version} = await onDisk();
		const [kept] = ownPages as [object];
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${other}#steps`);
		await popup.locator('.entry input[type="checkbox"]').click();
		expect(await eventually(async () => (await onDisk())['ticked'])).toBeTruthy();
		const {ticked} = await onDisk();

		let written = 0;
		for (let round = 0; round < rounds; round++) {
			const isOwn = round % 2 === 0;
			await Promise.all([own(tab, isOwn), pause(round * 3).then(() => scene.stopBackground())]);
			const after = await onDisk();
			const pages = after['ownPages'] as readonly object[];
			expect(pages).toContainEqual(kept);
			expect(pages.length).toBeLessThanOrEqual(2);
			expect(after).toMatchObject({ticked, ownPages$: version});
			expect(after).not.toHaveProperty('unreadable');
			written += Number(pages.length === (isOwn ? 2 : 1));
		}
		const ownPagesNow = async () => {
			// The background may still be stopping, and then nobody answers.
			await own(tab, true);
			return (await onDisk())['ownPages'];
		};
		await expect.poll(ownPagesNow).toHaveLength(2);
		noteFigure(
			`kills-while-writing-${kind}`,
			rounds,
			`kills of the background during a write, in ${kind}; ${written} writes completed, none half-way`,
		);
	});

	test('two accounts on one site: what is ticked for one is open for the other', async () => {
		const openSteps = async (user: string): Promise<Page> => {
			const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await tabOf(profileOf(user))}#steps`);
			await popup.waitForSelector('.entry');
			return popup;
		};
		const settingsDone = (popup: Page) =>
			popup.$$eval('[data-item^="setting:"] input', all => all.map(box => (box as HTMLInputElement).checked));
		const [bea, ada] = [await openSteps('bea-muster'), await openSteps('ada-muster')];
		await expect.poll(() => settingsDone(bea)).toContain(true);
		expect(await settingsDone(ada)).not.toContain(true);
		for (const popup of [bea, ada]) await popup.close();
	});

	test('a popup that closes in the middle of a tick: it is written or not, and the other ticks stay', async () => {
		const tab = await panel.evaluate(
			async address => (await chrome.tabs.query({})).find(({url}) => url === address)?.id,
			profileOf('bea-muster'),
		);
		const before = Object.keys((await onDisk())['ticked'] as object);
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${tab}#steps`);
		await popup.waitForSelector('.entry input[type="checkbox"]:not(:checked)');
		await popup.evaluate(() => {
			for (const box of document.querySelectorAll<HTMLInputElement>('.entry input[type="checkbox"]:not(:checked)')) box.click();
		});
		await popup.close();
		const after = (await onDisk())['ticked'] as Record<string, object>;
		expect(Object.keys(after)).toEqual(expect.arrayContaining(before));
		for (const entry of Object.values(after)) expect(entry).toHaveProperty('tickedOn');
	});

	// Firefox has no limit but that of the disk.
	test.runIf(kind === 'chromium')(
		'storage is full: the popup says that nothing was saved, nothing is lost, and it works again once there is space',
		async () => {
			const tab = await tabOf(profileOf('ada-private'));
			const before = await onDisk();
			await panel.evaluate(async () => {
				await chrome.storage.local.remove('ticked');
				const space = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse(null));
				await chrome.storage.local.set({filler: 'x'.repeat(space - 'filler""'.length)});
			});
			const {ticked: _, ...rest} = before;
			const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${tab}#steps`);
			const box = '.entry input[type="checkbox"]';
			await popup.locator(box).click();
			await popup.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent !== '');
			expect(await popup.$eval('[role="alert"]', alert => alert.textContent)).toContain('not');
			await popup.waitForFunction(selector => !document.querySelector<HTMLInputElement>(selector)?.checked, {}, box);
			expect(await onDisk()).toMatchObject(rest);
			expect(await onDisk()).not.toHaveProperty('ticked');

			await panel.evaluate(() => chrome.storage.local.remove('filler'));
			await popup.locator(box).click();
			expect(await eventually(async () => Object.keys((await onDisk())['ticked'] ?? {}).length)).toBe(1);
			await popup.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent === '');
		},
	);
});

/** Does not wait for anything in particular: it varies the moment at which the background is stopped. */
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
