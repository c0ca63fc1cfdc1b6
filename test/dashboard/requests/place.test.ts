import {expect, test} from 'vitest';
import {pageOf} from '../../../src/dashboard/pages.ts';
import {findRequestsPlace} from '../../../src/dashboard/requests/place.ts';

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
