import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {readManagedPolicy} from '../../src/storage/managed-policy.ts';
import {settings} from '../../src/storage/settings.ts';
import {readSettingsInForce} from '../../src/storage/settings-in-force.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const lay = (policy: unknown) => vi.spyOn(chrome.storage.managed, 'get').mockImplementation((async () => policy) as never);
const fail = (message: string) =>
	vi.spyOn(chrome.storage.managed, 'get').mockImplementation((async () => Promise.reject(new Error(message))) as never);

test('the organisation’s word holds over the stored one, which stays as it was', async () => {
	const own = {...settings.versionedSchema.fallback, country: 'fr'};
	await settings.change(() => own);
	lay({country: 'de', probeOff: true});
	expect(await readSettingsInForce()).toEqual({...own, country: 'de', probe: 'passive', labOnly: false});
	expect(await settings.getValue()).toEqual(own);
});

test('a policy is read afresh each time', async () => {
	lay({labOnly: true});
	expect((await readSettingsInForce()).labOnly).toBe(true);
	lay({});
	expect((await readSettingsInForce()).labOnly).toBe(false);
});

test('Firefox without a policy rejects: nothing is laid down, and nothing is complained about', async () => {
	const warn = vi.spyOn(console, 'warn');
	fail('Managed storage manifest not found');
	expect(await readManagedPolicy()).toEqual({policy: {}, ignored: []});
	expect(warn).not.toHaveBeenCalled();
});

test('where there is no extension around it, as in the lab on a website, there is no organisation', async () => {
	vi.stubGlobal('chrome', undefined);
	expect(await readManagedPolicy()).toEqual({policy: {}, ignored: []});
	vi.unstubAllGlobals();
});

test('a policy that cannot be read is complained about, and the user’s own settings hold', async () => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	fail('the disk is gone');
	expect(await readSettingsInForce()).toEqual({...settings.versionedSchema.fallback, labOnly: false});
	expect(warn).toHaveBeenCalledOnce();
});
