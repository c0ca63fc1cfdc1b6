import {describe, expect, it} from 'vitest';
import type {PrivacySetting} from '../../src/core/records/privacy-setting.ts';
import {settingFor, settingsFor} from '../../src/directory/index.ts';

const files = import.meta.glob<readonly PrivacySetting[]>('../../src/directory/settings/*.ts', {eager: true, import: 'settings'});
const records = Object.entries(files).map(([file, settings]) => [file.replace(/^.*\/|\.ts$/g, ''), settings] as const);

describe.each(records)('%s', (siteId, settings) => {
	it('is found under its site, which is also its file', () => {
		expect(settingsFor(siteId)).toEqual(settings);
		expect(settings.every(setting => setting.siteId === siteId)).toBe(true);
	});

	it('leads over https, without credentials or a placeholder', () => {
		for (const {url} of settings) {
			expect(new URL(url)).toMatchObject({protocol: 'https:', username: '', port: ''});
			expect(url).not.toMatch(/[{}<>\s]/);
		}
	});

	it('says where to go and where that was read', () => {
		for (const {menuPath, sources} of settings) expect([menuPath.length > 0, sources.length > 0]).toEqual([true, true]);
	});
});

describe('the first setting', () => {
	it('closes the profile where that is possible', () => {
		for (const site of ['instagram', 'x', 'tiktok']) expect(settingFor(site)?.purpose).toBe('close-profile');
	});

	it('is the picture itself on GitHub, where a private profile still shows it', () => {
		expect(settingFor('github')?.purpose).toBe('replace-portrait');
	});

	it('says of Bluesky that everything stays public', () => {
		expect(settingFor('bluesky')).toMatchObject({purpose: 'hide-from-guests', staysPublic: ['portrait', 'name', 'posts']});
	});

	it('is absent for a site without a record', () => {
		expect(settingFor('nowhere')).toBeUndefined();
		expect(settingsFor('nowhere')).toEqual([]);
	});
});
