import {describe, expect, it} from 'vitest';
import {dataCopies} from '../../src/directory/data-copies.ts';
import {settingFor, settingsFor} from '../../src/directory/index.ts';
import {describedSites} from '../../src/sites/facts.ts';

const bySite = describedSites.filter(({settings}) => settings.length > 0);

describe.each(bySite)('$id', ({id, name, settings: own}) => {
	const settings = settingsFor(id);

	it('has every setting of its site’s file, in that order, under the site’s id and name', () => {
		expect(settings).toEqual(own.map(setting => ({siteId: id, platform: name, ...setting})));
		expect(settingFor(id)).toBe(settings[0]);
	});

	it('has https addresses without credentials or placeholders', () => {
		for (const {url} of settings) {
			expect(new URL(url)).toMatchObject({protocol: 'https:', username: '', port: ''});
			expect(url).not.toMatch(/[{}<>\s]/);
		}
	});

	it('gives a menu path and a source for each setting', () => {
		for (const {menuPath, sources} of settings) expect([menuPath.length > 0, sources.length > 0]).toEqual([true, true]);
	});
});

describe('labels', () => {
	const all = bySite.flatMap(({settings}) => settings);

	it('are shown by a source for at least 85 % of the settings', () => {
		// What new:site writes is no setting yet.
		const read = all.filter(({sources}) => sources.some(({says}) => says !== 'where you read it'));
		expect(read.filter(({verified}) => verified).length / read.length).toBeGreaterThanOrEqual(0.85);
	});

	it('in another language are never the English ones again', () => {
		for (const {menuPath, menuPathIn = {}} of [...all, ...dataCopies]) {
			for (const labels of Object.values(menuPathIn)) expect(labels.length > 0 && labels.join() !== menuPath.join()).toBe(true);
		}
	});

	it('have one setting for each purpose of a site: ticks are kept under both', () => {
		for (const {id, settings} of bySite) expect(new Set(settings.map(({purpose}) => purpose)).size, id).toBe(settings.length);
	});
});

describe('the first setting', () => {
	it('closes the profile if the site allows it', () => {
		for (const site of ['instagram', 'x', 'tiktok']) expect(settingFor(site)?.purpose).toBe('close-profile');
	});

	it('replaces the portrait on GitHub, where a private profile still shows it', () => {
		expect(settingFor('github')?.purpose).toBe('replace-portrait');
	});

	it('says of Bluesky that everything stays public', () => {
		expect(settingFor('bluesky')).toMatchObject({purpose: 'hide-from-guests', staysPublic: ['portrait', 'name', 'posts']});
	});

	it('does not exist for an unknown site', () => {
		expect(settingFor('nowhere')).toBeUndefined();
		expect(settingsFor('nowhere')).toEqual([]);
	});
});
