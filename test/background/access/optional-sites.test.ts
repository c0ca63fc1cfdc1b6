import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {getSite, sites} from '../../../src/sites/index.ts';
import {anyPageReaderScript, anyPageScript, contentScript, fediverseScript, siteScript} from '../../../src/sites/matching/script-files.ts';
import {settings} from '../../../src/storage/settings.ts';
import {evidenceOf} from '../../core/evidence-of.ts';

const tabs = {get: vi.fn(), query: vi.fn()};
const permissions = {contains: vi.fn(), onAdded: {addListener: vi.fn()}, onRemoved: {addListener: vi.fn()}};
const scripting = {
	executeScript: vi.fn(),
	getRegisteredContentScripts: vi.fn(),
	unregisterContentScripts: vi.fn(),
	registerContentScripts: vi.fn(),
};
const {runtime, storage} = fakeBrowser;
vi.mock('webextension-polyfill', () => ({default: {tabs, permissions, scripting, runtime, storage}}));
const {registerOptionalSites} = await import('../../../src/background/access/optional-sites.ts');
const {injectHere} = await import('../../../src/background/access/inject.ts');
const {findAccess} = await import('../../../src/background/access/missing-access.ts');
const {stateOfNone} = await import('../../../src/background/access/why-none.ts');
const {watchPermissions} = await import('../../../src/background/access/permission-events.ts');

const gallery = 'https://ada-muster.pixieset.com/lake-run/';
const origins = ['https://*.pixieset.com/*', 'https://images.pixieset.com/*', 'https://images-pw.pixieset.com/*'];
/** The user has granted access to these sites. */
const grant = (...granted: readonly string[]) =>
	permissions.contains.mockImplementation(async ({origins: wanted}: {readonly origins: readonly string[]}) =>
		wanted.every(origin => granted.includes(origin)),
	);

beforeEach(() => {
	fakeBrowser.reset();
	vi.resetAllMocks();
	grant();
	scripting.getRegisteredContentScripts.mockResolvedValue([]);
	tabs.get.mockResolvedValue({url: gallery});
	tabs.query.mockResolvedValue([{id: 7, url: gallery}]);
});

test('the manifest lists no optional site', async () => {
	const {default: manifest} = await import('../../../manifest.json');
	const listed = JSON.stringify([manifest.host_permissions, manifest.content_scripts]);
	for (const {matches} of sites.filter(({optional}) => optional)) for (const host of matches) expect(listed).not.toContain(host);
});

describe('content scripts', () => {
	test('run on the optional sites that the user has let us read, and on no others', async () => {
		grant(...origins);
		await registerOptionalSites();
		expect(scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
			{id: 'site-pixieset', matches: ['https://*.pixieset.com/*'], js: [siteScript('pixieset'), contentScript], runAt: 'document_idle'},
		]);
	});

	test('are taken back with the access', async () => {
		scripting.getRegisteredContentScripts.mockResolvedValue([{id: 'site-pixieset'}]);
		await registerOptionalSites();
		expect(scripting.unregisterContentScripts).toHaveBeenCalledExactlyOnceWith({ids: ['site-pixieset']});
		expect(scripting.registerContentScripts).not.toHaveBeenCalled();
	});

	test('do not run where an organisation uses the lab alone', async () => {
		grant(...origins);
		vi.spyOn(chrome.storage.managed, 'get').mockImplementation((async () => ({labOnly: true})) as never);
		await registerOptionalSites();
		expect(scripting.registerContentScripts).not.toHaveBeenCalled();
	});
});

describe('the popup on a page of an optional site', () => {
	test('offers to look, and says what to ask the browser for', async () => {
		expect(await stateOfNone(7)).toMatchObject({why: 'no-access', siteId: 'pixieset', mayInject: true, access: {origins}});
	});

	test('asks for nothing once access is granted', async () => {
		grant(...origins);
		expect(await stateOfNone(7)).not.toHaveProperty('access');
		expect(await findAccess(record)).toBeUndefined();
	});

	test('offers nothing if the site is switched off', async () => {
		await settings.change(now => ({...now, sitesOff: ['pixieset']}));
		expect(await stateOfNone(7)).toMatchObject({why: 'site-off', mayInject: false});
	});

	test('a click brings in the rules of this site alone', async () => {
		await injectHere(7);
		expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
			target: {tabId: 7},
			files: [siteScript('pixieset'), contentScript],
		});
	});

	test('its other pages are read like those of no site', async () => {
		tabs.get.mockResolvedValue({url: 'https://ada-muster.pixieset.com/'});
		await injectHere(7);
		expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
			target: {tabId: 7},
			files: [fediverseScript, anyPageScript, anyPageReaderScript, contentScript],
		});
	});
});

test('a report of a page that was read at a click offers the access that its pictures need', async () => {
	expect(await findAccess(record)).toEqual({origins});
});

test('once access is granted, the page in front is read, since the browser’s prompt may have closed the popup', async () => {
	watchPermissions();
	grant(...origins);
	permissions.onAdded.addListener.mock.calls[0]?.[0]();
	await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalledOnce());
});

const record = {
	url: gallery,
	artifacts: {...evidenceOf({}).page, siteId: getSite('pixieset').id, images: []},
	startedAt: 0,
	bypassCache: false,
	progress: {done: 0, total: 0},
};
