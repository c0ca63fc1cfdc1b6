import {describe, expect, test} from 'vitest';
import {countries} from '../../../src/core/records/countries.ts';
import {codesOf} from '../../../src/ui/handout/codes.ts';
import {firstSites, type GroupChoice, handoutListFor, mostSites, sitesForHandout} from '../../../src/ui/handout/handout-list.ts';
import {getWords} from '../../surfaces/words.ts';

describe('the list a group takes home', () => {
	test('is the product’s own checklist for the chosen sites, in their order', () => {
		const {sites, getOut, object} = handoutListFor({siteIds: ['linkedin', 'instagram'], country: 'fr'});
		expect(sites.map(items => items.map(({id}) => id))).toEqual([
			['setting:linkedin:hide-from-guests', 'setting:linkedin:stop-training'],
			['setting:instagram:close-profile', 'setting:instagram:stop-training'],
		]);
		expect(getOut.map(({controller}) => controller.id)).toContain('clearview-ai');
		expect(object[0]?.id).toBe('objection:clearview-ai');
	});

	test('bug: the handout forgot what the group chose: the settings for that come first', () => {
		const firstOf = (purposes: NonNullable<GroupChoice['purposes']>): readonly string[] =>
			handoutListFor({siteIds: ['linkedin', 'instagram', 'facebook'], purposes}).sites.map(([{id}]) => id);
		expect(firstOf(['stop-training'])).toEqual([
			'setting:linkedin:stop-training',
			'setting:instagram:stop-training',
			'setting:facebook:stop-training',
		]);
		expect(firstOf([])).toEqual(handoutListFor({siteIds: ['linkedin', 'instagram', 'facebook']}).sites.map(([{id}]) => id));
		expect(firstOf(['stop-training'])).not.toEqual(firstOf([]));
	});

	test('names the authority of the country, and the one that was chosen where there are several', () => {
		expect(handoutListFor({siteIds: [], country: 'fr'}).authority?.id).toBe('fr-cnil');
		expect(handoutListFor({siteIds: [], country: 'de', authorityId: 'de-be-dpa'}).authority?.id).toBe('de-be-dpa');
		expect(handoutListFor({siteIds: []}).authority).toBeUndefined();
	});

	test('has no unconfirmed record, for any country', () => {
		for (const country of countries) {
			const {sites, getOut, object, authority, helpers} = handoutListFor({siteIds: sitesForHandout.map(({siteId}) => siteId), country});
			expect(sites.flat().every(({setting}) => setting.verified && setting.purpose !== 'delete-account')).toBe(true);
			expect([...getOut, ...object].every(({route}) => route.verified)).toBe(true);
			expect([...helpers, ...(authority ? [authority] : [])].every(({verified}) => verified)).toBe(true);
			expect(sites.length).toBeLessThanOrEqual(mostSites);
			expect(getOut.length).toBeGreaterThan(3);
		}
	});

	test('names somebody who helps, in any country', () => {
		expect(handoutListFor({siteIds: []}).helpers.map(({id}) => id)).toContain('access-now');
		for (const country of countries) expect(handoutListFor({siteIds: [], country}).helpers.length, country).toBeGreaterThan(0);
	});

	test('is dated by its oldest record', () => {
		const {checkedOn, getOut} = handoutListFor({siteIds: firstSites});
		expect(getOut.every(({controller}) => controller.checkedOn >= checkedOn)).toBe(true);
		expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
	});

	test('the sites selected by default are available', () => {
		expect(sitesForHandout.map(({siteId}) => siteId)).toEqual(expect.arrayContaining([...firstSites]));
	});
});

describe('its codes', () => {
	const codes = codesOf(handoutListFor({siteIds: ['instagram', 'facebook'], country: 'fr'}), getWords('en'));

	test('lead to the site itself, each address once, and never to a mailbox', () => {
		const addresses = codes.map(({address}) => address);
		expect(new Set(addresses).size).toBe(addresses.length);
		for (const address of addresses) expect(address).toMatch(/^https:\/\//);
		expect(addresses[0]).toBe('https://www.instagram.com/accounts/who_can_see_your_content/');
		expect(addresses.at(-1)).toBe('https://www.cnil.fr/fr/plaintes');
	});
});
