import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {ImageArtifact, PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {fediverseServers} from '../../../src/storage/fediverse-servers.ts';
import {settings} from '../../../src/storage/settings.ts';
import {evidenceOf, imageEvidenceOf} from '../../core/evidence-of.ts';

/** The parts of the browser API that a page of no site needs. */
const tabs = {get: vi.fn()};
const permissions = {contains: vi.fn()};
const scripting = {
	executeScript: vi.fn(),
	getRegisteredContentScripts: vi.fn(),
	unregisterContentScripts: vi.fn(),
	registerContentScripts: vi.fn(),
};
vi.mock('webextension-polyfill', () => ({default: {tabs, permissions, scripting}}));
const {injectHere, mayInjectHere} = await import('../../../src/background/access/inject.ts');
const {findAccess} = await import('../../../src/background/access/missing-access.ts');
const {registerServers} = await import('../../../src/background/access/fediverse-servers.ts');

beforeEach(() => {
	fakeBrowser.reset();
	vi.resetAllMocks();
	scripting.getRegisteredContentScripts.mockResolvedValue([]);
});

describe('injecting into the active tab', () => {
	test.each([
		['a page of no site', {url: 'https://club.example/staff'}, true],
		['a page whose URL the browser withholds, as nobody clicked', {}, false],
		['the home page of a site, which its own rules leave out', {url: 'https://x.com/home'}, true],
		['a page of a site that is switched off', {url: 'https://www.flickr.com/search/'}, false],
		['a page over http', {url: 'http://club.example/'}, true],
		['a page of the browser', {url: 'about:addons'}, false],
	])('%s', async (_, tab, isOffered) => {
		await settings.change(now => ({...now, sitesOff: ['flickr']}));
		tabs.get.mockResolvedValue(tab);
		expect(await mayInjectHere(7)).toBe(isOffered);
		expect(await injectHere(7)).toEqual({isAllowed: isOffered});
		expect(scripting.executeScript).toHaveBeenCalledTimes(isOffered ? 1 : 0);
	});

	test('injects the rules before the script that reads them, into the top frame only', async () => {
		tabs.get.mockResolvedValue({url: 'https://club.example/'});
		await injectHere(7);
		expect(scripting.executeScript).toHaveBeenCalledWith({
			target: {tabId: 7},
			files: ['src/sites/fediverse.js', 'src/sites/any-page.js', 'src/content/any-page.js', 'src/content/index.iife.js'],
		});
	});

	test('a refusal by the browser is not an error', async () => {
		tabs.get.mockResolvedValue({url: 'https://addons.example/'});
		scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
		expect(await injectHere(7)).toEqual({isAllowed: false});
	});
});

describe('access that would improve the report', () => {
	const image = (imageUrl: string): ImageArtifact => ({...imageEvidenceOf({}).artifact, imageUrl: imageUrl, srcset: []});
	const record = (siteId: string, ...images: readonly ImageArtifact[]) => {
		const artifacts: PageArtifacts = {...evidenceOf({}).page, siteId, images};
		return {url: 'https://toots.example/@ada', artifacts, startedAt: 0, bypassCache: false, progress: {done: 0, total: 0}};
	};

	test('is for the page’s own host and those of its images, each once', async () => {
		const images = ['https://files.example/1.jpg', 'https://files.example/2.jpg', 'https://toots.example/3.jpg'].map(image);
		expect(await findAccess(record('any-page', ...images))).toEqual({origins: ['https://toots.example/*', 'https://files.example/*']});
	});

	test('is never for an address in a local network', async () => {
		const images = ['https://192.168.0.1/1.jpg', 'https://router/2.jpg', 'https://printer.local/3.jpg'].map(image);
		expect(await findAccess(record('any-page', ...images))).toEqual({origins: ['https://toots.example/*']});
	});

	test('names the server if it is part of the fediverse', async () => {
		expect(await findAccess(record('mastodon'))).toMatchObject({server: 'https://toots.example'});
	});

	test('is undefined if already granted, and if probes are switched off', async () => {
		permissions.contains.mockResolvedValue(true);
		expect(await findAccess(record('any-page'))).toBeUndefined();
		expect(await findAccess(record('mastodon')), 'a server that is allowed but not named').toBeDefined();
		await fediverseServers.change(() => ['https://toots.example']);
		expect(await findAccess(record('mastodon'))).toBeUndefined();

		permissions.contains.mockResolvedValue(false);
		await settings.change(now => ({...now, probe: 'passive'}));
		expect(await findAccess(record('mastodon'))).toBeUndefined();
	});

	test('is undefined on a supported site', async () => {
		expect(await findAccess(record('x', image('https://files.example/1.jpg')))).toBeUndefined();
	});
});

describe('fediverse servers', () => {
	test('get the script if the user added and allowed them, without the rules for other pages', async () => {
		await fediverseServers.change(() => ['https://toots.example', 'https://refused.example']);
		permissions.contains.mockImplementation(async ({origins: [origin]}: {origins: string[]}) => origin === 'https://toots.example/*');
		await registerServers();
		expect(scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
			{
				id: 'servers',
				matches: ['https://toots.example/*'],
				js: ['src/sites/fediverse.js', 'src/content/any-page.js', 'src/content/index.iife.js'],
				runAt: 'document_idle',
			},
		]);
	});

	test('lose it when they are removed', async () => {
		scripting.getRegisteredContentScripts.mockResolvedValue([{id: 'servers'}]);
		await registerServers();
		expect(scripting.unregisterContentScripts).toHaveBeenCalledWith({ids: ['servers']});
		expect(scripting.registerContentScripts).not.toHaveBeenCalled();
	});

	test('a failed registration does not block the next one', async () => {
		scripting.getRegisteredContentScripts.mockRejectedValueOnce(new Error('starting'));
		await expect(registerServers()).rejects.toThrow('starting');
		await expect(registerServers()).resolves.toBeUndefined();
	});
});
