import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isForbiddenByPolicy, isSiteOff, underPolicy} from '../../../src/core/settings/policy.ts';
import {policySchemas, readPolicy} from '../../../src/core/settings/policy-schema.ts';
import type {Settings} from '../../../src/core/settings/settings.ts';

const own: Settings = {probe: 'active', notice: 'page', sitesOff: ['x'], sitesQuiet: ['github'], country: 'fr', language: 'it'};

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
		expect(readPolicy(policy)).toEqual({policy, ignored: []});
	});

	test('takes a country and a language in any case', () => {
		expect(readPolicy({country: 'DE', language: ' Fr '})).toEqual({policy: {country: 'de', language: 'fr'}, ignored: []});
	});

	test('takes the numbers by which the Windows registry says yes and no', () => {
		expect(readPolicy({probeOff: 1, labOnly: 0})).toEqual({policy: {probeOff: true, labOnly: false}, ignored: []});
	});

	test.each([
		['country', 'Deutschland'],
		['country', 49],
		['language', 'eo'],
		['sitesAllowed', 'flickr'],
		['sitesAllowed', ['flickr', 7]],
		['sitesAllowed', ['https://flickr.com']],
		['probeOff', 'true'],
		['labOnly', 2],
		['notice', 'loud'],
		['trainer', 'Ada'],
		['homepage', 'https://school.example'],
		['constructor', true],
	])('%s: %o is ignored and named, and the rest holds', (key, value) => {
		const good = {country: 'de', probeOff: true};
		const {policy, ignored} = readPolicy({...good, [key]: value});
		const {[key as 'country']: _, ...rest} = good;
		expect(ignored).toEqual([key]);
		expect(policy).toEqual(rest);
	});

	test.each([
		['url', 'http://school.example'],
		['url', 'javascript:alert(1)'],
		['url', 'school'],
		['email', 'nobody'],
		['name', ''],
		['phone', '1'],
	])('of a trainer, %s: %o is ignored, and the rest is shown', (key, value) => {
		const {policy, ignored} = readPolicy({trainer: {name: 'Ada Muster', [key]: value}});
		expect(ignored).toEqual([`trainer.${key}`]);
		expect(policy).toEqual(key === 'name' ? {} : {trainer: {name: 'Ada Muster'}});
	});

	test('whatever is handed over, it throws nothing and accounts for every key', () => {
		const anything = fc.oneof(
			fc.anything(),
			fc.dictionary(fc.constantFrom(...Object.keys(policySchemas), '__proto__', 'a'), fc.anything()),
		);
		fc.assert(
			fc.property(anything, raw => {
				const {policy, ignored} = readPolicy(raw);
				for (const key of Object.keys(policy)) expect(Object.keys(policySchemas)).toContain(key);
				const keys = typeof raw === 'object' && raw !== null ? Object.keys(raw).filter(key => key !== 'trainer') : [];
				expect([...Object.keys(policy), ...ignored].filter(key => !key.startsWith('trainer')).toSorted()).toEqual(keys.toSorted());
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

	test('what is laid down holds, the rest stays the user’s', () => {
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
