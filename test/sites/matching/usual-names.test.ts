import {describe, expect, test} from 'vitest';
import {rulesOf} from '../../../src/sites/build/site-scripts.ts';
import {examples} from '../../../src/sites/examples.ts';
import {sites} from '../../../src/sites/index.ts';
import {commonNames} from '../../../src/sites/matching/common-names.ts';
import {matchOn} from '../../../src/sites/matching/match-page.ts';
import {isUsualName} from '../../../src/sites/matching/usual-names.ts';

const addresses = [...examples.values()].flatMap(({profile = [], photo = [], album = [], none}) => [
	...profile,
	...photo,
	...album,
	...none,
]);

describe.each(sites.filter(({matches}) => matches.length > 0).map(site => [site.id, site] as const))('%s', (_, site) => {
	test('a page takes its address for what the background does, or asks about one that the background refuses', () => {
		const inPage = rulesOf(site);
		for (const address of addresses) {
			const [here, there] = [inPage, site].map(rules => matchOn(rules, new URL(address)));
			if (there) expect([here?.kind, here?.user], address).toEqual([there.kind, there.user]);
		}
	});
});

test.each(['settings', 'Photos', 'stories', 'login', 'movies', 'press'])('%s, around a picture, leads to nobody', name => {
	expect(isUsualName(name)).toBe(true);
});

test('no usual name is missing among the common ones', () => {
	for (const name of ['about', 'photos', 'stories', 'movies', 'music', 'signup'])
		expect([isUsualName(name), commonNames.isNeverAPerson(name)], name).toEqual([true, true]);
	expect(['ada', 'ada.muster', 'maries'].map(isUsualName)).toEqual([false, false, false]);
});
