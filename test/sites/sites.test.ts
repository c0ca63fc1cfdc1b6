import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};
import {settingsFor} from '../../src/directory/index.ts';
import {matchPatterns} from '../../src/sites/build/match-patterns.ts';
import {examples} from '../../src/sites/examples.ts';
import {getSite, matchPage, sites} from '../../src/sites/index.ts';
import {matchAt, matchOn} from '../../src/sites/matching/match-page.ts';
import type {PageRule, Site} from '../../src/sites/site.ts';
import {siteNameOf} from '../../src/ui/report/site-name.ts';

const cases = [...examples].flatMap(([owner, kinds]) =>
	Object.entries(kinds).flatMap(([kind, addresses]: [string, readonly string[]]) => addresses.map(address => ({owner, kind, address}))),
);

test.each(cases.filter(({owner}) => !isFoundInPages(owner)))('$address matches $kind of $owner', ({owner, kind, address}) => {
	const found = sites.flatMap(site => matchOn(site, new URL(address)) ?? []);
	expect(found.map(({site, kind}) => ({id: site.id, kind}))).toEqual(kind === 'none' ? [] : [{id: owner, kind}]);
});

describe.each(cases.filter(({owner}) => isFoundInPages(owner)))('$address', ({owner, kind, address}) => {
	test('does not match by its address alone', () => {
		expect(matchPage(new URL(address))).toBeUndefined();
	});

	test(`matches ${kind} once the page shows that it is ${owner}`, () => {
		expect(matchAt(getSite(owner), {kind: 'shared'}, new URL(address))?.kind ?? 'none').toBe(kind);
	});
});

describe.each(sites.map(site => ({id: site.id, site})))('$id', ({site}) => {
	test('has its id as its file name, and an example address for every kind of page it matches', () => {
		const shown = examples.get(site.id);
		const kinds = site.id === 'any-page' ? [] : Object.keys(site.pages);
		expect(Object.keys(shown ?? {}).sort()).toEqual([...kinds, 'none'].sort());
	});

	test('takes no reserved name for a person', () => {
		const names = reservedNames(site).filter(name => /^[\w.-]+$/.test(name));
		expect(names.filter(name => hosts(site).some(host => isProfile(`https://${host}/${name}`)))).toEqual([]);
	});

	test('has only valid selectors', () => {
		const {document} = parseHTML('<p>');
		for (const selector of selectorsOf(site))
			expect(() => document.querySelector(selector.replaceAll('{user}', 'a')), selector).not.toThrow();
	});

	test('bug: each picture’s surroundings were searched from end to end, which took minutes in a page of forms in each other', () => {
		const asked = [site.others, ...Object.values(site.pages).map(({others}) => others), site.visitors?.bars].flatMap(all => all ?? []);
		// An item of a named list is looked through once: it surrounds no other item of that list.
		expect(asked.filter(selector => selector.includes(':has(') && !selector.includes('] > li:'))).toEqual([]);
	});

	test('writes reserved names in lower case', () => {
		expect(reservedNames(site).filter(name => name !== name.toLowerCase())).toEqual([]);
	});
});

test('the manifest asks for the hosts of the sites and no others', () => {
	const {pages, hosts} = matchPatterns(sites);
	expect([...manifest.host_permissions].sort()).toEqual(hosts);
	expect([...(manifest.content_scripts[0]?.matches ?? [])].sort()).toEqual(pages);
});

test('every site has one name, the same in reports and settings, and shares it with no other site', () => {
	for (const {id, name} of sites) {
		expect(siteNameOf(id, name)).toBe(name);
		for (const {platform} of settingsFor(id)) expect(platform).toBe(name);
	}
	expect(new Set(sites.map(({name}) => name)).size).toBe(sites.length);
});

test('an id without a site is an error that says what to do', () => {
	expect(() => getSite('nowhere')).toThrow(/npm run new:site nowhere/);
});

/** Fediverse servers and pages of no site: their hosts tell nothing. */
function isFoundInPages(id: string): boolean {
	return getSite(id).matches.length === 0;
}

const isProfile = (address: string): boolean => matchPage(new URL(address))?.kind === 'profile';

/** All of them, also those that only the background checks. */
const reservedNames = ({reserved = [], moreReserved = []}: Site): readonly string[] => [...reserved, ...moreReserved];

const hosts = ({matches}: Site): readonly string[] => matches.map(pattern => new URL(pattern.replace('*.', '')).hostname);

function selectorsOf({pages, software, others, visitors, identity, audience, signedIn, organisation}: Site): readonly string[] {
	const {username, ...shown} = identity ?? {};
	const rules: readonly PageRule[] = Object.values(pages);
	const markers = [
		...rules.flatMap(({confirm}) => confirm ?? []),
		...(audience ?? []).flatMap(({when}) => when),
		...(signedIn?.yes ?? []),
		...(signedIn?.no ?? []),
		...(organisation ?? []),
		...(software ?? []),
		...(username ?? []),
	];
	return [
		...rules.flatMap(({portraits, photos, covers, others}) => [portraits, photos, covers, others].flatMap(all => all ?? [])),
		...(others ?? []),
		...(visitors ? [visitors.signOut, ...visitors.bars] : []),
		...Object.values(shown).flat(),
		...markers.flatMap(marker => ('selector' in marker ? [marker.selector] : [])),
	];
}
