import {describe, expect, it, test} from 'vitest';
import {countries} from '../../src/core/records/countries.ts';
import {findSubdivisionName} from '../../src/core/records/subdivisions.ts';
import {laws} from '../../src/directory/laws.ts';
import {subdivisionsOf} from '../../src/directory/subdivisions.ts';
import {optionFor, requestOptionsUnder, rightsFor} from '../../src/letters/request-options.ts';

describe('request options', () => {
	it.each([
		['gdpr', ['access', 'erasure', 'erase', 'restrict', 'everything']],
		['ccpa', ['access', 'erase', 'everything']],
		['bipa', ['access', 'erase', 'everything']],
		['uk-dpa-part-3', ['access']],
	] as const)('under %s: %s', (law, options) => {
		expect(requestOptionsUnder(law)).toEqual(options);
	});

	it('every option has a right', () => {
		for (const {id} of laws) for (const option of requestOptionsUnder(id)) expect(rightsFor(option, id).length).toBeGreaterThan(0);
	});

	it('the first option is what the person came for', () => {
		expect((['opt-out', 'objection', 'restriction', 'erasure', undefined] as const).map(right => optionFor(right, 'gdpr'))).toEqual([
			'erase',
			'erase',
			'restrict',
			'erasure',
			'access',
		]);
		expect(optionFor('erasure', 'ccpa')).toBe('erase');
	});
});

test('every subdivision that can be chosen has a name', () => {
	const subdivisions = countries.flatMap(subdivisionsOf);
	expect(subdivisions).toHaveLength(41);
	for (const place of subdivisions) expect(findSubdivisionName(place), place).toBeDefined();
});

it('a choice outlives a change of country where the law there offers it, too', () => {
	expect(optionFor('access', 'ch-fadp', 'erase')).toBe('erase');
	expect(optionFor('access', 'ch-fadp', 'restrict')).toBe('access');
	expect(optionFor('erasure', 'gdpr', undefined)).toBe(optionFor('erasure', 'gdpr'));
});
