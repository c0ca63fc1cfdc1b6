import {describe, expect, it} from 'vitest';
import type {Controller} from '../../../src/core/records/controller.ts';
import {eea} from '../../../src/core/records/eea.ts';
import type {PrivacySetting} from '../../../src/core/records/privacy-setting.ts';
import {allRecords, checks, reportOn} from '../../../src/directory/checks/all-checks.ts';
import type {Records} from '../../../src/directory/checks/check.ts';
import {coverage} from '../../../src/directory/checks/coverage.ts';
import {links} from '../../../src/directory/checks/links.ts';
import {names} from '../../../src/directory/checks/names.ts';
import {sources} from '../../../src/directory/checks/sources.ts';
import {subdivisionsOf} from '../../../src/directory/subdivisions.ts';
import {engines} from '../../../src/engines/index.ts';
import {timeline} from '../../../src/engines/timeline.ts';
import {sites} from '../../../src/sites/index.ts';

// Pages that no host tells, as of a fediverse server, have no one address at which they could be closed; people in the pictures of an
// optional site may have no account there.
const records = allRecords(
	sites.filter(({matches, optional}) => matches.length > 0 && !optional).map(({id}) => id),
	[...engines.map(engine => [`engines/${engine.id}`, engine] as const), ...timeline.map(each => [`decisions/${each.id}`, each] as const)],
);

it.each(checks.map(check => [check.name, check] as const))('%s finds nothing wrong in our records', (_, check) => {
	expect(check(records)).toEqual([]);
});

describe('reportOn', () => {
	it('counts every record, and none as stale while it is fresh', () => {
		const report = reportOn(records, '2026-11-24');
		expect(report.count).toBeGreaterThan(150);
		expect([report.wrong, report.stale]).toEqual([[], []]);
		expect(report.unverified).toContain('settings/vk');
		expect(report.unverified).not.toContain('settings/instagram');
		expect(report.unverified).toContain('decisions/fr-cnil-2021');
	});

	it('counts the settings whose labels a source shows, in each language', () => {
		const [setting] = records.settings;
		if (!setting) throw new Error('no settings');
		const all = [
			setting,
			{...setting, verified: true, menuPathIn: {de: ['Einstellungen'], el: ['Ρυθμίσεις']}},
			{...setting, verified: false},
		];
		expect(reportOn({...records, settings: all}, '2026-11-24').settings).toEqual({
			count: 3,
			labels: {en: setting.verified ? 2 : 1, de: setting.menuPathIn?.de ? 3 : 1, fr: 0, it: 0, el: 1},
		});
	});

	it('counts the ways to a copy of one’s data in the same way', () => {
		const [copy] = records.copies;
		if (!copy) throw new Error('no ways to a copy');
		const all = [
			{...copy, verified: true, menuPathIn: {fr: ['Réglages']}},
			{...copy, verified: false, menuPathIn: {}},
		];
		expect(reportOn({...records, copies: all}, '2026-11-24').copies).toEqual({count: 2, labels: {en: 1, de: 0, fr: 1, it: 0, el: 0}});
	});

	it('names what nobody has read for half a year', () => {
		expect(reportOn(records, '2027-05-24').stale).toContain('controllers/pimeyes');
		expect(reportOn(records, '2027-05-24').stale).toEqual(expect.arrayContaining(['engines/pimeyes', 'decisions/nl-ap-2024']));
		expect(reportOn(records, '2027-05-21').stale).not.toContain('controllers/pimeyes');
	});
});

describe('each check finds what it is for', () => {
	const [setting, controller] = [records.settings[0] as PrivacySetting, records.controllers[0] as Controller];
	const broken = (change: Partial<Records>): Records => ({...records, ...change});

	it('a record without a source, and a source without https', () => {
		expect(sources(broken({settings: [{...setting, sources: [] as unknown as PrivacySetting['sources']}]}))).toEqual([
			`settings/${setting.siteId} has no source.`,
		]);
		expect(sources(broken({controllers: [{...controller, sources: [{url: 'http://a.example/' as 'https://a.example/'}]}]}))).toHaveLength(
			1,
		);
	});

	it('a link that is no plain https address, to the copy of one’s data', () => {
		const [copy] = records.copies;
		const copies = copy ? [{...copy, url: 'https://user@x.example/' as const}] : [];
		expect(links(broken({copies}))).toEqual(['data-copies/facebook: https://user@x.example/ is not a plain https address.']);
	});

	it('a link to a look-alike', () => {
		const routes = [{right: 'opt-out', url: 'https://pimeyes.net/en/opt-out-request-form', verified: true}] as const;
		expect(links(broken({controllers: [{...controller, routes}]}))).toEqual([
			`controllers/${controller.id}: https://pimeyes.net/en/opt-out-request-form is not on one of its hosts.`,
		]);
	});

	it('a link with a placeholder', () => {
		expect(links(broken({settings: [{...setting, url: 'https://www.tumblr.com/settings/blog/{blog}'}]}))).toHaveLength(1);
	});

	it('a site without a setting, and a country without an authority', () => {
		expect(coverage(broken({siteIds: ['nowhere']}))).toEqual(['sites/nowhere has no setting: add it to the site’s file.']);
		expect(coverage(broken({authorities: records.authorities.filter(({id}) => id !== 'fr-cnil')}))).toEqual(['No authority serves fr.']);
	});

	it('each place that lost its authority, every Land among them', () => {
		const missing = coverage(broken({authorities: []}));
		const places = [...eea.filter(country => country !== 'de'), 'gb', 'ch', 'ca', 'au', 'us-ca', 'us-il', 'br', ...subdivisionsOf('de')];
		expect(subdivisionsOf('de')).toHaveLength(16);
		expect(missing.toSorted()).toEqual(places.map(place => `No authority serves ${place}.`).toSorted());
	});

	it('an id that is used twice, or is no file name', () => {
		expect(names(broken({controllers: [controller, controller]}))).toEqual([`${controller.id} is used twice.`]);
		expect(names(broken({controllers: [{...controller, id: 'Not_Kebab'}]}))).toEqual(['Not_Kebab is not kebab case.']);
	});
});
