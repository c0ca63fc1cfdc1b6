import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import type {Settings} from '../../../src/core/settings/settings.ts';
import {eventually} from '../../harness/records.mjs';
import {githubProfile} from '../fake-pages.ts';
import {fixture, kinds, openScene, type Scene} from '../scene.ts';
import {findObstacle, installPolicy} from './install-policy.ts';

const flickr = 'https://www.flickr.com/photos/ada-muster/';
const github = 'https://github.com/ada-muster';
const pages = {
	[flickr]: fixture('flickr', 'profile'),
	[github]: githubProfile('ada-muster', 'https://avatars.githubusercontent.com/u/51000000001?v=4'),
};

const restricted = {
	country: 'de',
	language: 'fr',
	sitesAllowed: ['flickr'],
	probeOff: true,
	notice: 'loud',
	trainer: {name: 'Ada Muster', email: 'ada@school.example', url: 'https://school.example/faces'},
};

test.for(kinds)('a managed policy is followed, in %s', async (kind, {skip}) => {
	skip(findObstacle(kind) !== undefined, findObstacle(kind));
	const installed = installPolicy(kind, restricted);
	const open = () => openScene(kind, {...installed.options, pages, panelPage: 'src/dashboard/index.html'});
	let scene: Scene | undefined;
	try {
		scene = await open();
		await waitForPolicy(scene, 'probeOff');
		await probesOnlyAllowedSites(scene);
		await showsManagedSettings(scene.panel);

		installed.change({labOnly: true, language: 'fr'});
		if (kind === 'firefox') scene = await reopen(scene, open);
		await waitForPolicy(scene, 'labOnly');
		await ignoresPages(scene);
	} finally {
		await scene?.end();
		installed.remove();
	}
});

/** Firefox reads a policy when the extension starts; Chrome notices changes. */
async function reopen(scene: Scene, open: () => Promise<Scene>): Promise<Scene> {
	await scene.end();
	return open();
}

/** Chrome delivers a policy some seconds after the extension is installed or the file changes. */
async function waitForPolicy({panel}: Scene, key: string): Promise<void> {
	const isThere = () => panel.evaluate(async (name: string) => name in (await chrome.storage.managed.get(null)), key);
	expect(await eventually(isThere, 60_000)).toBe(true);
}

const probes = ({internet}: Scene) => internet.requests.filter(({headers}) => headers['sec-fetch-dest'] === 'empty');

async function probesOnlyAllowedSites(scene: Scene): Promise<void> {
	await scene.visit(github);
	await scene.visit(flickr);
	expect(await scene.reportOf(flickr)).toMatchObject({site: 'flickr'});
	// The page opened first would have its report by now, had it been analysed.
	expect(await scene.reportWithin(github, 0)).toBeUndefined();
	expect(probes(scene)).toEqual([]);
}

async function showsManagedSettings(dashboard: Page): Promise<void> {
	await turnTo(dashboard, 'settings', '.organisation');
	const said = () => dashboard.evaluate(() => document.body.innerText);
	for (const words of ['Défini par votre organisation', 'Flickr.', ': notice.', 'Ada Muster', 'school.example'])
		await expect.poll(said).toContain(words);
	const managed = ['passive: true', 'toolbar: true', 'de: true', 'fr: true'];
	await expect.poll(() => choices(dashboard)).toEqual(managed);

	await turnTo(dashboard, 'data', 'input[type="file"]');
	await importSettings(dashboard, {
		probe: 'active',
		notice: 'page',
		sitesOff: ['x'],
		sitesQuiet: [],
		sitesUsed: [],
		country: 'it',
		language: 'el',
	});
	await turnTo(dashboard, 'settings', '.organisation');
	await expect.poll(() => choices(dashboard)).toEqual(managed);
}

async function ignoresPages(scene: Scene): Promise<void> {
	const before = probes(scene).length;
	const page = await scene.visit(flickr);
	// Like a click on the toolbar button.
	await scene.panel.evaluate(() => chrome.tabs.create({url: chrome.runtime.getURL('src/popup/index.html')}).then(() => undefined));
	expect(await eventually(async () => (await scene.tabId(`${scene.origin}/src/lab/index.html?lang=fr`)) !== undefined)).toBe(true);
	// Chrome told the background of the new policy while it had a report on this page, which it drops in its own time.
	await expect.poll(() => scene.reportWithin(flickr, 0)).toBeUndefined();
	expect(probes(scene)).toHaveLength(before);
	expect(await page.evaluate(() => [...document.documentElement.children].map(({tagName}) => tagName))).toEqual(['HEAD', 'BODY']);
}

async function turnTo(dashboard: Page, page: string, selector: string): Promise<void> {
	await dashboard.evaluate((hash: string) => {
		location.hash = hash;
	}, page);
	await dashboard.waitForSelector(selector);
}

/** What is selected on the settings page, and whether it is locked. */
const choices = (dashboard: Page): Promise<readonly string[]> =>
	dashboard.evaluate(() => [
		...[...document.querySelectorAll('fieldset')].map((set, index) => {
			const names = index === 0 ? ['active', 'passive'] : ['page', 'toolbar'];
			return `${names[[...set.querySelectorAll('input')].findIndex(({checked}) => checked)]}: ${set.disabled}`;
		}),
		...[...document.querySelectorAll('select')].map(({value, disabled}) => `${value}: ${disabled}`),
	]);

/** Imports a saved file on the dashboard, and waits until it is stored. */
async function importSettings(dashboard: Page, settings: Settings): Promise<void> {
	await dashboard.evaluate(
		(text: string) => {
			const input = document.querySelector<HTMLInputElement>('input[type="file"]');
			const files = new DataTransfer();
			files.items.add(new File([text], 'overexposed.json'));
			if (!input) return;
			input.files = files.files;
			input.dispatchEvent(new Event('change', {bubbles: true}));
		},
		JSON.stringify({format: 'overexposed', version: 1, stored: {settings}}),
	);
	await dashboard.waitForSelector('.question .primary');
	// The dashboard is in the background, where Chromium waits forever to scroll to what puppeteer clicks.
	await dashboard.$eval('.question .primary', button => (button as HTMLElement).click());
	const isKept = () => dashboard.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')).includes('"it"'));
	expect(await eventually(isKept)).toBe(true);
}
