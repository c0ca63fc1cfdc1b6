import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {distOf} from '../../../scripts/prepare.mjs';
import english from '../../../src/static/_locales/en/messages.json';
import {fixture, type Kind, kinds, openScene, type Scene} from '../scene.ts';
import {journeyPages, journeys, takenDown, travel} from './takedown-journeys.ts';

const club = 'https://club.example/staff';
const toots = 'https://toots.example/@ada';
const friend = 'https://toots.example/@bert';
const asked = 'https://club.example/one';
const portrait = '<img class="headshot" src="https://pictures.example/portrait-1080.jpg" width="300" height="300" alt="Ada Muster">';

/**
 * A test can neither press the toolbar button nor answer the browser's permission prompt, so these builds have the permissions that both
 * would grant. test/background/analysis/no-site.test.ts shows what is requested before.
 */
function withPermissions(kind: Kind): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'overexposed-'));
	cpSync(distOf(kind), folder, {recursive: true});
	const file = path.join(folder, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	writeFileSync(file, JSON.stringify({...manifest, host_permissions: ['https://*/*']}));
	return folder;
}

describe.each(kinds)('pages on sites without rules, in %s', kind => {
	let scene: Scene;
	beforeAll(async () => {
		const mastodon = fixture('mastodon', 'profile');
		const pages = {
			[club]: `<!doctype html><title>Ada Muster</title><h1>Ada Muster</h1>${portrait}`,
			[asked]: `<!doctype html><title>One</title>${portrait}`,
			[toots]: mastodon,
			[friend]: mastodon,
		};
		takenDown.clear();
		scene = await openScene(kind, {
			pages: {...pages, ...journeyPages},
			first: (asked, _, response) => {
				if (!takenDown.has(asked.origin + asked.pathname)) return false;
				response.writeHead(404).end();
				return true;
			},
			extension: withPermissions(kind),
		});
	});
	afterAll(() => scene.end());

	const openPopup = async (url: string) => scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(url)}`);

	test('nothing is read until the user asks for it, and then only this page', async () => {
		const page = await scene.visit(club);
		expect(await scene.reportWithin(club, 3000)).toBeUndefined();
		expect(scene.internet.requests.filter(({headers}) => headers['sec-fetch-dest'] === 'empty')).toEqual([]);

		const popup = await openPopup(club);
		await popup.locator('button.primary').click();
		// In this test the popup is a tab, and hidden pages are not read.
		await page.bringToFront();
		const report = await scene.reportOf(club);
		expect(report).toMatchObject({site: 'any-page', kind: 'profile'});
		expect(report?.images).toMatchObject([{imageUrl: 'https://pictures.example/portrait-1080.jpg', faces: [{}]}]);
		await popup.bringToFront();
		await popup.waitForSelector('.doors');
	});

	test('a picture that somebody asks about is looked at as a stranger gets it, and its page is neither read nor told', async () => {
		const page = await scene.visit(asked);
		const before = await page.evaluate(() => document.documentElement.outerHTML);
		const sent = scene.internet.requests.length;
		// No test can click in a browser's own menu: test/background/picture shows what that click does.
		const address = 'https://pictures.example/portrait-400.jpg';
		await scene.panel.evaluate((key, check) => chrome.storage.session.set({[key]: check}), `picture-check:${await scene.tabId(asked)}`, {
			address,
			siteId: 'any-page',
			state: {kind: 'no-access', origin: 'https://pictures.example/*'},
		});
		const popup = await openPopup(asked);
		await popup.locator('.picture-check button.primary').click();
		await popup.waitForSelector('.picture-check .faces li', {timeout: 60_000});
		const text = await popup.$eval('.picture-check', ({textContent}) => textContent ?? '');
		expect(text).toContain(english.finding_picture_served.message);
		expect(text).toContain('400 × 400 pixels');
		const requests = scene.internet.requests.slice(sent).filter(({headers}) => headers['sec-fetch-dest'] === 'empty');
		expect(requests.map(({host, path: at}) => `https://${host}${at}`)).toEqual([address]);
		expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
		expect(await scene.reportWithin(asked, 1000)).toBeUndefined();
		// What was shown is forgotten, and the next popup is about the page.
		await (await openPopup(asked)).waitForSelector('button.primary');
	});

	test('a fediverse server is matched automatically once the user allows it, until they withdraw it', async () => {
		const page = await scene.visit(toots);
		expect(await scene.reportWithin(toots, 3000)).toBeUndefined();

		const popup = await openPopup(toots);
		await popup.locator('button.primary').click();
		await page.bringToFront();
		expect(await scene.reportOf(toots)).toMatchObject({site: 'mastodon', kind: 'profile'});
		await popup.bringToFront();
		await popup.locator('.access button').click();
		const registered = () =>
			scene.panel.evaluate(async () =>
				(await chrome.scripting.getRegisteredContentScripts({ids: ['servers']})).flatMap(({matches}) => matches),
			);
		await expect.poll(registered).toEqual(['https://toots.example/*']);

		await scene.visit(friend);
		expect(await scene.reportOf(friend)).toMatchObject({site: 'mastodon', kind: 'profile'});

		await scene.panel.evaluate(() => chrome.storage.local.remove('servers'));
		await expect.poll(registered).toEqual([]);
	});

	test.each(Object.entries(journeys))('%s: from the page to a letter, and from there to gone', async (_, journey) => {
		await travel(scene, journey);
	});
});
