import {readdirSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {distOf} from '../../../scripts/prepare.mjs';
import {noteFigure} from '../../figures.ts';
import {toolbarPanel} from '../../harness/toolbar-panel.mjs';
import {kinds, openScene, type Scene} from '../scene.ts';
import {leaks} from './spy/leaks.ts';
import {type Outcomes, tryToLoadAll} from './spy/load-attempts.ts';
import {type Spy, spyingPage, spyingWorker, strictPolicy} from './spy/spying-page.ts';

const [quiet, noticed, probing] = ['ada', 'bea', 'cem'].map(name => `https://www.flickr.com/photos/${name}-muster/`) as [
	string,
	string,
	string,
];
const elsewhere = 'https://news.example/photos/ada-muster/';
const club = 'https://club.example/staff';
const image = 'https://live.staticflickr.com/1/2_a.jpg';
const portrait = `<h1>Ada Muster</h1><div class="photo-card"><img src="${image}" width="400" height="400" alt="Ada Muster"></div>`;
const page = spyingPage(portrait);

/** Words from the notice, and the product's name. */
const words = ['machine', 'What can I do?', 'Anyone could copy', 'Overexposed'];

/** The page's own files, to show that each way of loading can tell success from failure. */
const own: Readonly<Record<string, readonly [type: string, body: string]>> = {
	'/page-own/worker.js': ['text/javascript', `${spyingWorker} if (!self.clients) postMessage('here')`],
	'/page-own/own.js': ['text/javascript', "globalThis.postMessage?.('here')"],
	'/page-own/own.css': ['text/css', "postMessage('here')"],
	'/page-own/own.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
	'/page-own/own.html': ['text/html', '<p>here'],
};

function answer(asked: URL, _: unknown, response: ServerResponse): boolean {
	const [type, body] = own[asked.pathname] ?? [];
	// Late, as on a slow machine.
	if (asked.pathname === '/favicon.ico' && asked.host === new URL(elsewhere).host) setTimeout(() => response.writeHead(404).end(), 1000);
	else if (type) response.writeHead(200, {'content-type': type, 'service-worker-allowed': '/'}).end(body);
	else if ([quiet, noticed, elsewhere].includes(asked.href))
		response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': strictPolicy}).end(page);
	else return false;
	return true;
}

declare const spy: Spy;
/**
 * What the page notices, but for three things that are up to the browser: whether and when it asks for the site's icon, whether it asks for the
 * page's picture before the page's worker can tell the page so (in 3 of 55 visits to the same page, on a busy machine), and whether a new tab
 * gets the focus before or after the page starts to listen. Whatever takes the focus from the page is noticed by its loss.
 */
async function inspect(tab: Page): Promise<readonly string[]> {
	const lines = await tab.evaluate((sought: readonly string[]) => spy.inspect(sought), words);
	const icon = 'https://HOST/favicon.ico';
	return lines
		.filter(line => !line.endsWith(` ${icon}`) && line !== `worker asked for ${image}` && line !== 'event focus   ')
		.map(line => line.replace(`,resource ${icon}`, ''));
}
const without = (lines: readonly string[], known: readonly string[]) => lines.filter(line => !known.includes(line));

/** What a page has noticed once nothing has been new for two seconds: a worker, for one, answers when it will. */
async function inspectWhenQuiet(tab: Page): Promise<readonly string[]> {
	let lines = await inspect(tab);
	for (let quietLooks = 0; quietLooks < 8; quietLooks += 1) {
		await sleep(250);
		const now = await inspect(tab);
		if (without(now, lines).length > 0) quietLooks = 0;
		lines = now;
	}
	return lines;
}

describe.each(kinds)('a page that tries everything to detect the extension, in %s', kind => {
	let scene: Scene;
	/** What the page notices without the extension. */
	let usual: readonly string[];
	const setNotice = (where: 'page' | 'toolbar') =>
		scene.panel.evaluate(
			(value: string) => chrome.storage.local.set({settings: {probe: 'active', notice: value, sitesOff: [], sitesQuiet: []}}),
			where,
		);
	const open = async (url: string) => {
		const tab = await scene.visit(url);
		await tab.bringToFront();
		await tab.waitForFunction(() => navigator.serviceWorker.controller && document.images[0]?.complete && document.hasFocus());
		return tab;
	};

	beforeAll(async () => {
		scene = await openScene(kind, {
			pages: {[probing]: portrait, [club]: portrait.replace('live.staticflickr.com', 'club.example')},
			first: answer,
		});
		for (const url of [elsewhere, quiet]) {
			const tab = await scene.visit(new URL('/page-own/own.html', url).href);
			await tab.evaluate(() =>
				navigator.serviceWorker.register('/page-own/worker.js', {scope: '/'}).then(() => navigator.serviceWorker.ready),
			);
			await tab.close();
		}
	});
	afterAll(() => scene.end());

	test('would notice any trace that an extension could leave', async () => {
		const tab = await open(elsewhere);
		usual = await inspectWhenQuiet(tab);
		expect(usual.length).toBeGreaterThan(25);
		for (const [name, plant] of Object.entries(leaks)) {
			const before = await inspect(tab);
			await tab.evaluate(plant);
			await expect.poll(async () => without(await inspect(tab), before).length, {message: name}).toBeGreaterThan(0);
		}
		await tab.close();
	});

	test('notices the same as without the extension, in toolbar-only mode', async ({annotate}) => {
		await setNotice('toolbar');
		const tab = await open(quiet);
		expect(await scene.reportOf(quiet)).toMatchObject({site: 'flickr', images: [{faces: [{}]}]});
		await expect.poll(async () => without(usual, await inspect(tab))).toEqual([]);
		const seen = await inspectWhenQuiet(tab);
		expect(without(seen, usual)).toEqual([]);
		await annotate(`kept waiting for ${Math.round(await tab.evaluate(() => spy.lag.longest))} ms at the longest`);
		noteFigure(`noticed-${kind}`, seen.length, `observations of a spying page in ${kind}, the same with and without the extension`);
		await tab.close();
	});

	test('notices only that some element appeared when a notice is shown', async () => {
		await setNotice('page');
		const tab = await open(noticed);
		const {x = 0, y = 0, width = 0, height = 0} = (await (await tab.waitForSelector(':popover-open'))?.boundingBox()) ?? {};
		// It goes by itself after half a minute, unless somebody points at it.
		await tab.mouse.move(x + width / 2, y + height / 2);
		const seen = without(await inspectWhenQuiet(tab), usual);
		const appeared =
			/^(?:(?:html|attributes|styles|elements|at points|defined) |mutation childList of HTML {2}\+1 -0|event (?:before)?toggle div)/;
		expect(seen.filter(line => !appeared.test(line))).toEqual([]);
		expect(seen).toContain('elements 8');
		expect(await tab.$eval(':popover-open', element => element.outerHTML)).toBe('<div popover="manual"></div>');
		expect(seen.join()).not.toMatch(/overexposed|-extension:/i);
		expect(scene.internet.requests.filter(({path}) => path === '/page-own/breach')).toEqual([]);
		await tab.close();
	});

	test('cannot load any file of the package, nor learn which files exist', async () => {
		const tab = await scene.visit(probing);
		const files = readdirSync(distOf(kind), {recursive: true, encoding: 'utf8'}).filter(file => /\.\w+$/.test(file));
		const nobody = scene.origin.replace(
			/[^/]+$/,
			kind === 'firefox' ? '1e1e1e1e-0e0e-4e0e-8e0e-0e0e0e0e0e0e' : 'abcdefghijklmnopabcdefghijklmnop',
		);
		const asked = (addresses: readonly string[]): Promise<readonly Outcomes[]> => tab.evaluate(tryToLoadAll, addresses);
		const [nothing = {}, missing = {}] = await asked([`${nobody}/manifest.json`, `${scene.origin}/there-is-no-such-file.js`]);
		// In Firefox, a page that guesses the address can tell that it exists: docs/threat-model.md, "Where a promise ends".
		expect(missing).toEqual(kind === 'firefox' ? {...nothing, worker: 'error'} : nothing);
		const came = await asked(Object.keys(own).map(path => new URL(path, probing).href));
		expect([nothing, ...came].flatMap(Object.values)).not.toContain('nothing');
		for (const [way, outcome] of Object.entries(nothing))
			expect(
				came.some(one => one[way] !== outcome),
				way,
			).toBe(true);

		const outcomes = await asked(files.map(file => `${scene.origin}/${file}`));
		for (const [index, file] of files.entries()) expect(outcomes[index], file).toEqual(missing);
		noteFigure(
			`probes-${kind}`,
			outcomes.flatMap(Object.keys).length,
			`attempts of a page in ${kind} to load a file of the package, each failing like one for a missing file`,
		);
		await tab.close();
	});

	// No test can press Firefox's toolbar button. There, such a request would reveal the extension (docs/threat-model.md).
	test.runIf(kind === 'chromium')(
		'a page that was opened to us by a press on the toolbar gets no request until its host is granted',
		async () => {
			const tab = await scene.visit(club);
			await tab.bringToFront();
			const [extension] = [...(await scene.browser.extensions()).values()];
			if (!extension) throw new Error('The browser has no extension.');
			await tab.triggerExtensionAction(extension);
			const isReadable = async (url: string) => [
				(await chrome.tabs.query({})).some(one => one.url === url),
				await chrome.permissions.contains({origins: [`${new URL(url).origin}/*`]}),
			];
			await expect.poll(() => scene.panel.evaluate(isReadable, club)).toEqual([true, false]);
			await toolbarPanel(kind, scene.browser, scene.panel).click('button.primary');
			expect(await scene.reportOf(club)).toMatchObject({site: 'any-page'});
			const asked = scene.internet.requests.filter(({host, headers}) => host === 'club.example' && headers['sec-fetch-dest'] === 'empty');
			expect(asked).toEqual([]);
			await tab.close();
		},
	);
});
