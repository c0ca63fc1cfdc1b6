import {describe, expect, it, test} from 'vitest';
import {countries} from '../../src/core/records/countries.ts';
import {findSubdivisionName} from '../../src/core/records/subdivisions.ts';
import {pageOf} from '../../src/dashboard/pages.ts';
import {findRequestsPlace} from '../../src/dashboard/requests/place.ts';
import {laws} from '../../src/directory/laws.ts';
import {askFor, requestOptionsUnder, rightsFor} from '../../src/letters/request-options.ts';
import {partsOf} from '../../src/letters/subdivisions-with-law.ts';

describe('what a letter may ask for', () => {
	it.each([
		['gdpr', ['access', 'erase', 'restrict', 'everything']],
		['ccpa', ['access', 'erase', 'everything']],
		['bipa', ['access', 'erase', 'everything']],
		['uk-dpa-part-3', ['access']],
	] as const)('under %s: %s', (law, asks) => {
		expect(requestOptionsUnder(law)).toEqual(asks);
	});

	it('never has a choice without a right', () => {
		for (const {id} of laws) for (const ask of requestOptionsUnder(id)) expect(rightsFor(ask, id).length).toBeGreaterThan(0);
	});

	it('begins with what the reader came for', () => {
		expect([askFor('opt-out'), askFor('objection'), askFor('restriction'), askFor(undefined)]).toEqual([
			'erase',
			'erase',
			'restrict',
			'access',
		]);
	});
});

test.each([
	['#requests', {kind: 'list'}],
	['#request=', {kind: 'start'}],
	['#request=clearview-ai', {kind: 'start', controllerId: 'clearview-ai'}],
	['#request=clearview-ai:opt-out', {kind: 'start', controllerId: 'clearview-ai', right: 'opt-out'}],
	['#request=clearview-ai:hacked', {kind: 'start', controllerId: 'clearview-ai'}],
	['#letter=r1', {kind: 'one', id: 'r1'}],
	['#standing', {kind: 'rulings'}],
	['#data', undefined],
] as const)('%s leads to %o', (hash, place) => {
	expect(findRequestsPlace(hash)).toEqual(place);
	expect(pageOf(hash)).toBe(place ? 'requests' : 'data');
});

test('every part of a country that can be chosen has a name', () => {
	const parts = countries.flatMap(partsOf);
	expect(parts).toHaveLength(22);
	for (const part of parts) expect(findSubdivisionName(part), part).toBeDefined();
});
