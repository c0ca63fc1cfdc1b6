import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import manifest from '../../../manifest.json' with {type: 'json'};
import {distOf} from '../../../scripts/prepare.mjs';
import type {OwnPage} from '../../../src/storage/own-pages.ts';
import {updateExtension} from '../../harness/extension-lifecycle.mjs';
import {eventually, forgetNotices, leaveAndForgetNotices, tabIdOf, waitForReport} from '../../harness/records.mjs';
import {isNoticeSeen} from '../in-page.ts';
import {fixture, type Kind, kinds, openScene, type Scene} from '../scene.ts';
import {turnTo, waitForText} from '../surfaces/request-steps.ts';
import {collectOutput} from './console-output.ts';

const {host_permissions: hosts} = manifest;
const flickr = 'https://www.flickr.com/photos/ada-muster/';
const album = 'https://www.flickr.com/photos/ada-muster/albums/72157600000000000';
const recorded = path.resolve(import.meta.dirname, '../../fixtures/stored-by');
const versions = readdirSync(recorded).flatMap(file => (file.endsWith('.json') ? [path.basename(file, '.json')] : []));
const updates = versions.flatMap(version => kinds.map(kind => [version, kind] as const));

test.each(updates)('what %s stored opens in this version, which still reports and updates, in %s', async (version, kind) => {
	const stored = JSON.parse(readFileSync(path.join(recorded, `${version}.json`), 'utf8'));
	const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'overexposed-update-')));
	writeOldPackage(folder, version, stored);
	const pages = {[flickr]: fixture('flickr', 'profile'), [album]: fixture('flickr', 'album')};
	const keptPages = stored.ownPages.flatMap(({address}: OwnPage) => address ?? []);
	const scene = await openScene(kind, {extension: folder, pages, panelPage: 'old.html', hasWelcome: false, keptPages});
	try {
		expect(await eventually(async () => Object.keys(await readStored(scene.panel)).length > 0)).toBe(true);
		writeNewPackage(kind, folder, `${version}.1`);
		await updateExtension(scene, folder);

		const dashboard = await scene.openExtensionPage('src/dashboard/index.html', '#data');
		const {length: letters} = stored.requests;
		await waitForText(dashboard, 'main', letters === 1 ? 'One letter' : `${letters} letters`);
		const now = await readStored(dashboard);
		for (const key of Object.keys(stored)) expect(now[key], key).toEqual(stored[key]);
		expect(
			Object.keys(now).filter(key => !key.endsWith('$') && !(key in stored)),
			'nothing else is stored',
		).toEqual([]);
		await turnTo(dashboard, '#settings');
		const chosen = () => dashboard.$$eval('.choice label:has(:checked)', (all: Element[]) => all.map(({textContent}) => textContent));
		await expect.poll(chosen).toEqual([expect.stringContaining('Ask nothing'), 'Only show it in the toolbar']);
		await turnTo(dashboard, `#letter=${stored.requests[0].id}`);
		await waitForText(dashboard, '.letter', stored.person.name);
		// What state it is in depends on the day.
		await dashboard.waitForSelector('#deadlines-title .state:not(.drafted)');
		expect(await dashboard.$$eval('.history li', all => all.length)).toBe(stored.requests[0].events.length);

		await switchOn(scene, dashboard);
		const popup = await openPopup(scene, dashboard);
		await popup.waitForSelector('.own-page input:checked');
		await popup.click('.back');
		await (await popup.waitForSelector('.door-steps'))?.click();
		await popup.waitForSelector('.entry');
		const ticks = Object.keys(stored.ticked).filter(key => key.startsWith('setting:flickr:'));
		await expect.poll(() => popup.$$eval('.entry[data-item^="setting:"] input:checked', all => all.length)).toBe(ticks.length);
		expect(await eventually(() => badgeOf(dashboard, flickr))).toBeTruthy();
		await turnTo(dashboard, '#overview');
		await dashboard.waitForSelector('#achieved-title');
		// An update is not a first run, and what was chosen still holds: no page opens, none has a notice, and nothing is requested.
		expect(await dashboard.evaluate(openedByUs)).toEqual(['#overview', '#why']);
		expect(await isNoticedOn(scene, flickr)).toBe(false);
		expect(scene.internet.requests.filter(({headers}) => headers['sec-fetch-dest'] === 'empty')).toEqual([]);

		await forgetNotices(dashboard);
		await chooseOnDashboard(dashboard, ['Look as a stranger would', 'Say it once in the corner of the page'], '"notice":"page"');
		await updateUnderAnOpenPage(scene, folder, version);
	} finally {
		await scene.end();
		rmSync(folder, {recursive: true, force: true});
	}
});

/** An open page keeps the old content script, which must go quietly. Pages opened afterwards get the new one. */
async function updateUnderAnOpenPage(scene: Scene, folder: string, version: string): Promise<void> {
	const page = await scene.visit(album);
	expect(await eventually(() => isNoticed(page))).toBe(true);
	const said = collectOutput(page);
	writeNewPackage(scene.kind, folder, `${version}.2`);
	await updateExtension(scene, folder);
	expect(await eventually(async () => !(await isNoticed(page)))).toBe(true);

	const dashboard = await scene.openExtensionPage('src/dashboard/index.html', '#data');
	expect(await dashboard.evaluate(() => chrome.runtime.getManifest().version)).toBe(`${version}.2`);
	// bug: a page from before the update that changed its address by script was no longer asked to be reloaded.
	expect(await eventually(async () => (await sessionOf(dashboard)).includes('pre-install-tabs'))).toBe(true);
	await page.evaluate(() => {
		for (const step of [1, 2, 3]) history.pushState({}, '', `?step=${step}`);
		document.body.click();
	});
	expect(await eventually(() => tabIdOf(dashboard, `${album}?step=3`))).toBeTruthy();
	await page.bringToFront();
	// Firefox injects the new content script into open pages. Chrome does not, and the popup says so.
	if (scene.kind === 'firefox') expect(await waitForReport(dashboard, `${album}?step=3`)).toMatchObject({site: 'flickr'});
	else {
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await tabIdOf(dashboard, `${album}?step=3`)}`);
		await popup.waitForFunction(() => document.querySelector('h1')?.textContent === 'Reload this page once');
		await page.bringToFront();
	}

	// The notice is shown once per session, and Firefox may have shown it already.
	// bug: the notice of the page before was written down after it had been forgotten, and the album had none.
	await leaveAndForgetNotices(dashboard, page);
	await page.goto(album, {waitUntil: 'load'});
	// It goes by itself after half a minute.
	expect(await eventually(() => isNoticed(page))).toBe(true);
	expect(await waitForReport(dashboard, album)).toMatchObject({site: 'flickr'});
	expect(await eventually(() => badgeOf(dashboard, album))).toMatch(/\d/);
	expect(said).toEqual([]);
}

/** Of that name in every version. */
const worker = 'service-worker-loader.js';

/** Nothing but a version and what it left behind: the package itself is long gone. */
function writeOldPackage(folder: string, version: string, stored: object): void {
	const manifest = {
		manifest_version: 3,
		name: 'Overexposed',
		version,
		permissions: ['storage'],
		host_permissions: hosts,
		background: {service_worker: worker, type: 'module', scripts: [worker]},
		browser_specific_settings: {gecko: {id: 'overexposed@overexposed.example'}},
	};
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
	writeFileSync(path.join(folder, worker), `chrome.storage.local.set(${JSON.stringify(stored)});`);
	writeFileSync(path.join(folder, 'old.html'), '<!doctype html><title>Overexposed</title>');
}

/** Under a higher number, by which Chrome knows that there is another worker to start: between releases, ours is still the last one's. */
function writeNewPackage(kind: Kind, folder: string, version: string): void {
	cpSync(distOf(kind), folder, {recursive: true});
	const file = path.join(folder, 'manifest.json');
	writeFileSync(file, JSON.stringify({...JSON.parse(readFileSync(file, 'utf8')), version}));
}

const isNoticed = (page: Page) => page.evaluate(isNoticeSeen);

/** Of every tab that shows this address. */
const badgeOf = (panel: Page, url: string): Promise<string> =>
	panel.evaluate(async address => {
		const tabs = (await chrome.tabs.query({})).filter(({url}) => url === address);
		return (await Promise.all(tabs.map(({id}) => chrome.action.getBadgeText({tabId: id as number})))).join('');
	}, url);

const sessionOf = (panel: Page): Promise<string> => panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));

/** @param stored in the settings once the last choice is */
async function chooseOnDashboard(dashboard: Page, choices: readonly string[], stored: string): Promise<void> {
	await turnTo(dashboard, '#settings');
	for (const choice of choices) {
		await dashboard.waitForSelector('.choice label');
		await dashboard.evaluate(
			text => [...document.querySelectorAll('label')].find(label => label.textContent?.includes(text))?.click(),
			choice,
		);
		const isChosen = (text: string) =>
			[...document.querySelectorAll('label:has(:checked)')].some(label => label.textContent?.includes(text));
		await dashboard.waitForFunction(isChosen, {}, choice);
	}
	// The browser checks a choice when it is pressed, before it is stored.
	expect(await eventually(async () => JSON.stringify((await readStored(dashboard))['settings']).includes(stored))).toBe(true);
}

const readStored = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.local.get(null));

/** Runs in a page of the extension: where in it the open tabs are. */
async function openedByUs(): Promise<readonly string[]> {
	const own = (await chrome.tabs.query({})).filter(({url}) => url?.startsWith(chrome.runtime.getURL('src/')));
	return own.map(({url}) => new URL(url ?? '').hash).sort();
}

async function isNoticedOn({browser}: Scene, url: string): Promise<boolean> {
	const pages = (await browser.pages()).filter(page => page.url() === url);
	return (await Promise.all(pages.map(isNoticed))).includes(true);
}

/** The site that was switched off still is; a button on the dashboard switches it on again. */
async function switchOn(scene: Scene, dashboard: Page): Promise<void> {
	await scene.visit(flickr);
	await turnTo(dashboard, '#settings');
	await waitForText(dashboard, 'main', 'Flickr');
	await dashboard.evaluate(() => {
		const buttons = [...document.querySelectorAll('button')];
		buttons.find(({textContent}) => textContent?.includes('Flickr'))?.click();
	});
	expect(await eventually(async () => JSON.stringify((await readStored(dashboard))['settings']).includes('"sitesOff":[]'))).toBe(true);
}

async function openPopup(scene: Scene, dashboard: Page): Promise<Page> {
	await scene.visit(flickr);
	const reported = () =>
		dashboard.evaluate(async () => {
			const kept = Object.entries(await chrome.storage.session.get(null)) as [string, {report?: unknown}][];
			return kept.find(([key, record]) => /^tab:\d+$/.test(key) && record?.report)?.[0].slice(4);
		});
	return scene.openExtensionPage('src/popup/index.html', `?tab=${await eventually(reported)}#why`);
}
