import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import type {Settings} from '../../../src/core/settings/settings.ts';
import {eventually} from '../../harness/records.mjs';
import {githubProfile} from '../made-up-pages.ts';
import {fixture, kinds, openScene, type Scene} from '../scene.ts';
import {findObstacle, layPolicy} from './lay-policy.ts';

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

test.for(kinds)('an organisation’s policy file is obeyed, in %s', async (kind, {skip}) => {
	skip(findObstacle(kind) !== undefined, findObstacle(kind));
	const laid = layPolicy(kind, restricted);
	const open = () => openScene(kind, {...laid.options, pages, panelPage: 'src/dashboard/index.html'});
	let scene: Scene | undefined;
	try {
		scene = await open();
		await waitForPolicy(scene, 'probeOff');
		await looksWhereAllowed(scene);
		await showsWhatIsFixed(scene.panel);

		laid.change({labOnly: true, language: 'fr'});
		if (kind === 'firefox') scene = await reopen(scene, open);
		await waitForPolicy(scene, 'labOnly');
		await leavesPagesAlone(scene);
	} finally {
		await scene?.end();
		laid.takeAway();
	}
});

/** Firefox reads a policy when the extension starts; Chrome follows the file. */
async function reopen(scene: Scene, open: () => Promise<Scene>): Promise<Scene> {
	await scene.end();
	return open();
}

/** Chrome hands a policy over some seconds after an extension was installed, and follows its file some seconds after it changed. */
async function waitForPolicy({panel}: Scene, key: string): Promise<void> {
	const isThere = () => panel.evaluate(async (name: string) => name in (await chrome.storage.managed.get(null)), key);
	expect(await eventually(isThere, 60_000)).toBe(true);
}

const looks = ({internet}: Scene) => internet.requests.filter(({headers}) => headers['sec-fetch-dest'] === 'empty');

async function looksWhereAllowed(scene: Scene): Promise<void> {
	await scene.visit(github);
	await scene.visit(flickr);
	expect(await scene.reportOf(flickr)).toMatchObject({site: 'flickr'});
	// The page opened first would be told about by now, had it been looked at.
	expect(await scene.reportOf(github, 0)).toBeUndefined();
	expect(looks(scene)).toEqual([]);
}

async function showsWhatIsFixed(desk: Page): Promise<void> {
	await turnTo(desk, 'settings', '.organisation');
	const said = await desk.evaluate(() => document.body.innerText);
	for (const words of ['Défini par votre organisation', 'Flickr.', ': notice.', 'Ada Muster', 'school.example'])
		expect(said).toContain(words);
	const laidDown = ['passive: true', 'page: false', 'de: true', 'fr: true'];
	expect(await choices(desk)).toEqual(laidDown);

	await turnTo(desk, 'data', 'input[type="file"]');
	await importSettings(desk, {probe: 'active', notice: 'page', sitesOff: ['x'], sitesQuiet: [], country: 'it', language: 'el'});
	await turnTo(desk, 'settings', '.organisation');
	expect(await choices(desk)).toEqual(laidDown);
}

async function leavesPagesAlone(scene: Scene): Promise<void> {
	const before = looks(scene).length;
	const page = await scene.visit(flickr);
	// As a click on the toolbar does.
	await scene.panel.evaluate(() => chrome.tabs.create({url: chrome.runtime.getURL('src/popup/index.html')}).then(() => undefined));
	expect(await eventually(async () => (await scene.tabId(`${scene.origin}/src/lab/index.html?lang=fr`)) !== undefined)).toBe(true);
	expect(await scene.reportOf(flickr, 0)).toBeUndefined();
	expect(looks(scene)).toHaveLength(before);
	expect(await page.evaluate(() => [...document.documentElement.children].map(({tagName}) => tagName))).toEqual(['HEAD', 'BODY']);
}

async function turnTo(desk: Page, page: string, selector: string): Promise<void> {
	await desk.evaluate((hash: string) => {
		location.hash = hash;
	}, page);
	await desk.waitForSelector(selector);
}

/** What is chosen on the settings page, and whether it is fixed. */
const choices = (desk: Page): Promise<readonly string[]> =>
	desk.evaluate(() => [
		...[...document.querySelectorAll('fieldset')].map((set, index) => {
			const names = index === 0 ? ['active', 'passive'] : ['page', 'toolbar'];
			return `${names[[...set.querySelectorAll('input')].findIndex(({checked}) => checked)]}: ${set.disabled}`;
		}),
		...[...document.querySelectorAll('select')].map(({value, disabled}) => `${value}: ${disabled}`),
	]);

/** Hands a saved file to the desk, and waits until it was read. */
async function importSettings(desk: Page, settings: Settings): Promise<void> {
	await desk.evaluate(
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
	const isKept = () => desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')).includes('"it"'));
	expect(await eventually(isKept)).toBe(true);
}
