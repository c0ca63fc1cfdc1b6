import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isForbiddenByPolicy, isSiteOff, underPolicy} from '../../../src/core/settings/policy.ts';
import {policySchemas, readPolicy} from '../../../src/core/settings/policy-schema.ts';
import type {Settings} from '../../../src/core/settings/settings.ts';

const own: Settings = {
	probe: 'active',
	notice: 'page',
	sitesOff: ['x'],
	sitesUsed: [],
	sitesQuiet: ['github'],
	country: 'fr',
	language: 'it',
};

describe('readPolicy', () => {
	test('takes everything that the admin guide offers', () => {
		const policy = {
			country: 'de',
			language: 'el',
			sitesAllowed: ['flickr', 'any-page'],
			probeOff: true,
			labOnly: true,
			notice: 'toolbar',
			trainer: {name: 'Ada Muster', email: 'ada@school.example', url: 'https://school.example/faces'},
		};
		expect(readPolicy(policy)).toEqual({policy, invalid: []});
	});

	test('takes a country and a language in any case', () => {
		expect(readPolicy({country: 'DE', language: ' Fr '})).toEqual({policy: {country: 'de', language: 'fr'}, invalid: []});
	});

	test.each([
		[true, true],
		[1, true],
		['true', true],
		['TRUE ', true],
		['1', true],
		[false, false],
		[0, false],
		['false', false],
		['0', false],
	])('takes %o for yes or no, however it is written', (written, meant) => {
		expect(readPolicy({probeOff: written, labOnly: written})).toEqual({policy: {probeOff: meant, labOnly: meant}, invalid: []});
	});

	test('takes ids of sites in any case', () => {
		expect(readPolicy({sitesAllowed: ['Instagram', ' flickr ']})).toEqual({policy: {sitesAllowed: ['instagram', 'flickr']}, invalid: []});
	});

	describe('an invalid value of a key that restricts, restricts, and is named', () => {
		test.each<[string, unknown, unknown]>([
			['labOnly', 2, true],
			['labOnly', 'yes, please', true],
			['labOnly', null, true],
			['labOnly', ['true'], true],
			['probeOff', 'on', true],
			['probeOff', {}, true],
			['notice', 'loud', 'toolbar'],
			['notice', 7, 'toolbar'],
			['sitesAllowed', 'flickr', []],
			['sitesAllowed', null, []],
			['sitesAllowed', {0: 'flickr'}, []],
			['sitesAllowed', ['flickr', 7], ['flickr']],
			['sitesAllowed', ['https://flickr.com', 'Flickr'], ['flickr']],
			['sitesAllowed', [['flickr']], []],
		])('%s: %o', (key, value, inForce) => {
			expect(readPolicy({country: 'de', [key]: value})).toEqual({policy: {country: 'de', [key]: inForce}, invalid: [key]});
		});
	});

	test.each([
		['country', 'Deutschland'],
		['country', 49],
		['language', 'eo'],
		['trainer', 'Ada'],
		['homepage', 'https://school.example'],
		['constructor', true],
	])('%s: %o is ignored and named, and the rest applies', (key, value) => {
		const good = {country: 'de', probeOff: true};
		const {policy, invalid} = readPolicy({...good, [key]: value});
		const {[key as 'country']: _, ...rest} = good;
		expect(invalid).toEqual([key]);
		expect(policy).toEqual(rest);
	});

	test.each([
		['url', 'http://school.example'],
		['url', 'javascript:alert(1)'],
		['url', 'school'],
		['email', 'nobody'],
		['name', ''],
		['phone', '1'],
	])('%s: %o of a trainer is ignored, and the rest is shown', (key, value) => {
		const {policy, invalid} = readPolicy({trainer: {name: 'Ada Muster', [key]: value}});
		expect(invalid).toEqual([`trainer.${key}`]);
		expect(policy).toEqual(key === 'name' ? {} : {trainer: {name: 'Ada Muster'}});
	});

	test('any value is read without an error, and every key is either in force or named', () => {
		const anything = fc.oneof(
			fc.anything(),
			fc.dictionary(fc.constantFrom(...Object.keys(policySchemas), '__proto__', 'a'), fc.anything()),
		);
		fc.assert(
			fc.property(anything, raw => {
				const {policy, invalid} = readPolicy(raw);
				for (const key of Object.keys(policy)) expect(Object.keys(policySchemas)).toContain(key);
				const keys = typeof raw === 'object' && raw !== null ? Object.keys(raw).filter(key => key !== 'trainer') : [];
				const named = new Set([...Object.keys(policy), ...invalid].filter(key => !key.startsWith('trainer')));
				expect([...named].toSorted()).toEqual(keys.toSorted());
			}),
		);
	});

	test('the schema that Chrome reads has the same keys', () => {
		const {properties} = JSON.parse(readFileSync('src/static/managed-schema.json', 'utf8'));
		expect(Object.keys(properties)).toEqual(Object.keys(policySchemas));
		expect(Object.keys(properties.trainer.properties)).toEqual(['name', 'email', 'url']);
		expect(JSON.parse(readFileSync('manifest.json', 'utf8')).storage).toEqual({managed_schema: 'managed-schema.json'});
	});
});

describe('underPolicy', () => {
	test('without a policy everything is as the user chose', () => {
		expect(underPolicy(own, {})).toEqual({...own, labOnly: false});
	});

	test('what the policy sets is in force, and the rest stays the user’s choice', () => {
		expect(underPolicy(own, {country: 'de', notice: 'toolbar', sitesAllowed: ['flickr']})).toEqual({
			...own,
			country: 'de',
			notice: 'toolbar',
			sitesAllowed: ['flickr'],
			labOnly: false,
		});
	});

	test('no policy starts an analysis where the user has switched it off', () => {
		const quiet: Settings = {...own, probe: 'passive', sitesOff: ['flickr']};
		const inForce = underPolicy(quiet, {probeOff: false, labOnly: false, sitesAllowed: ['flickr']});
		expect(inForce.probe).toBe('passive');
		expect(isSiteOff(inForce, 'flickr')).toBe(true);
	});

	test.each([{probeOff: true}, {labOnly: true}])('%o sends no requests', policy => {
		expect(underPolicy(own, policy).probe).toBe('passive');
	});
});

describe('a site', () => {
	test.each([
		['switched off by the user', {}, 'x', true, false],
		['of no policy', {}, 'flickr', false, false],
		['on the list', {sitesAllowed: ['flickr']}, 'flickr', false, false],
		['not on the list', {sitesAllowed: ['flickr']}, 'github', true, true],
		['of an empty list', {sitesAllowed: []}, 'flickr', true, true],
		['where only the lab is in use', {labOnly: true, sitesAllowed: ['flickr']}, 'flickr', true, true],
		['on the list and switched off by the user', {sitesAllowed: ['x']}, 'x', true, false],
	])('%s', (_, policy, siteId, isOff, byOrganisation) => {
		const inForce = underPolicy(own, policy);
		expect(isSiteOff(inForce, siteId)).toBe(isOff);
		expect(isForbiddenByPolicy(inForce, siteId)).toBe(byOrganisation);
	});
});
