import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};
import {distOf} from '../../scripts/prepare.mjs';
import {eventually} from '../harness/records.mjs';
import {fixture, type Kind, kinds, openScene, type Scene} from './scene.ts';

const {host_permissions: hosts} = manifest;
const flickr = 'https://www.flickr.com/photos/ada-muster/';
const recorded = path.resolve(import.meta.dirname, '../fixtures/stored-by');
const versions = readdirSync(recorded).flatMap(file => (file.endsWith('.json') ? [path.basename(file, '.json')] : []));
const updates = versions.flatMap(version => kinds.map(kind => [version, kind] as const));

test.each(updates)('what %s stored opens in this version, in %s', async (version, kind) => {
	const stored = JSON.parse(readFileSync(path.join(recorded, `${version}.json`), 'utf8'));
	const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'overexposed-update-')));
	writeOldPackage(folder, version, stored);
	const profile = mkdtempSync(path.join(tmpdir(), 'overexposed-profile-'));
	const open = (panelPage: string) =>
		openScene(kind, {extension: folder, pages: {[flickr]: fixture('flickr', 'profile')}, panelPage, ...(kind === 'chromium' && {profile})});
	let scene = await open('old.html');
	try {
		expect(await eventually(async () => Object.keys(await readStored(scene.panel)).length > 0)).toBe(true);
		writeNewPackage(kind, folder, version);
		// As each browser does it: Firefox puts the new package over the old one, Chrome takes it up when it starts.
		if (kind === 'firefox') await scene.browser.installExtension(folder);
		else {
			await scene.end();
			scene = await open('src/desk/index.html');
		}

		const desk = await scene.openExtensionPage('src/desk/index.html', '#data');
		expect(await textOf(desk, '#data')).toMatch(/Ada Muster|name/);
		const now = await readStored(desk);
		for (const key of Object.keys(stored)) expect(now[key], key).toEqual(stored[key]);
		expect(now).not.toHaveProperty('unreadable');
		await textOf(desk, '#settings');
		expect(await desk.$$eval('.choice label:has(:checked)', (all: Element[]) => all.map(({textContent}) => textContent))).toEqual([
			expect.stringContaining('Ask nothing'),
			'Only show it in the toolbar',
		]);
		expect(await textOf(desk, `#letter=${stored.requests[0].id}`)).toContain('Ada Muster');
		// An update is no first run.
		expect(await desk.evaluate(async () => (await chrome.tabs.query({})).filter(({url}) => url?.endsWith('#welcome')).length)).toBe(0);

		// Chromium wakes no worker of an unpacked extension whose files changed between two starts: the way on from here is Firefox's to show.
		if (kind === 'chromium') return;
		await switchOn(scene, desk);
		const popup = await openPopup(scene, desk);
		await popup.waitForSelector('.own-page input:checked');
		expect(await popup.$$eval('.entry input:checked', all => all.length)).toBe(1);
	} finally {
		await scene.end();
		for (const place of [folder, profile]) rmSync(place, {recursive: true, force: true});
	}
});

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

/** Under a higher number, by which Chrome knows that there is something to take up: between releases, ours is still the last one's. */
function writeNewPackage(kind: Kind, folder: string, version: string): void {
	cpSync(distOf(kind), folder, {recursive: true});
	const file = path.join(folder, 'manifest.json');
	writeFileSync(file, JSON.stringify({...JSON.parse(readFileSync(file, 'utf8')), version: `${version}.1`}));
}

const readStored = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.local.get(null));

/** A page of the desk, once it is drawn. */
async function textOf(desk: Page, hash: string): Promise<string> {
	await desk.evaluate(place => {
		location.hash = place;
	}, hash);
	await desk.waitForFunction(() => document.querySelector('main h1') !== null);
	return desk.evaluate(() => document.querySelector('main')?.innerText ?? '');
}

/** The site that was switched off still is; its button in the popup is the way back. */
async function switchOn(scene: Scene, desk: Page): Promise<void> {
	await scene.visit(flickr);
	await textOf(desk, '#settings');
	await desk.evaluate(() => {
		const buttons = [...document.querySelectorAll('button')];
		buttons.find(({textContent}) => textContent?.includes('Flickr'))?.click();
	});
	expect(await eventually(async () => JSON.stringify((await readStored(desk))['settings']).includes('"sitesOff":[]'))).toBe(true);
}

async function openPopup(scene: Scene, desk: Page): Promise<Page> {
	await scene.visit(flickr);
	const reported = () =>
		desk.evaluate(async () => {
			const kept = Object.entries(await chrome.storage.session.get(null)) as [string, {report?: unknown}][];
			return kept.find(([key, record]) => /^tab:\d+$/.test(key) && record?.report)?.[0].slice(4);
		});
	return scene.openExtensionPage('src/popup/index.html', `?tab=${await eventually(reported)}`);
}
