import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {readManagedPolicy} from '../../src/storage/managed-policy.ts';
import {settings} from '../../src/storage/settings.ts';
import {readSettingsInForce} from '../../src/storage/settings-in-force.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const install = (policy: unknown) => vi.spyOn(chrome.storage.managed, 'get').mockImplementation((async () => policy) as never);
const fail = (message: string) =>
	vi.spyOn(chrome.storage.managed, 'get').mockImplementation((async () => Promise.reject(new Error(message))) as never);

test('the organisation’s policy overrides the stored settings, which stay as they were', async () => {
	const own = {...settings.versionedSchema.fallback, country: 'fr'};
	await settings.change(() => own);
	install({country: 'de', probeOff: true});
	expect(await readSettingsInForce()).toEqual({...own, country: 'de', probe: 'passive', labOnly: false});
	expect(await settings.getValue()).toEqual(own);
});

test('a policy is read anew each time', async () => {
	install({labOnly: true});
	expect((await readSettingsInForce()).labOnly).toBe(true);
	install({});
	expect((await readSettingsInForce()).labOnly).toBe(false);
});

test('in Firefox, which rejects where there is no policy, nothing is set and nothing logged', async () => {
	const warn = vi.spyOn(console, 'warn');
	fail('Managed storage manifest not found');
	expect(await readManagedPolicy()).toEqual({policy: {}, invalid: []});
	expect(warn).not.toHaveBeenCalled();
});

test('outside an extension, as in the lab on a website, there is no policy', async () => {
	vi.stubGlobal('chrome', undefined);
	expect(await readManagedPolicy()).toEqual({policy: {}, invalid: []});
	vi.unstubAllGlobals();
});

test('a policy that cannot be read is logged, and the user’s own settings are in force', async () => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	fail('the disk is gone');
	expect(await readSettingsInForce()).toEqual({...settings.versionedSchema.fallback, labOnly: false});
	expect(warn).toHaveBeenCalledOnce();
});
