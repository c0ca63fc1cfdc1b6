import {runInThisContext} from 'node:vm';
import {afterEach, expect, test} from 'vitest';
import {rulesOf, siteScripts} from '../../../src/sites/build/site-scripts.ts';
import {sites} from '../../../src/sites/index.ts';
import {registeredSites} from '../../../src/sites/matching/registered.ts';
import {anyPageScript, fediverseScript, siteScript} from '../../../src/sites/matching/script-files.ts';

const scripts = siteScripts(sites);
const run = (wanted: string) => {
	for (const {fileName, source} of scripts) if (fileName === wanted) runInThisContext(source);
};
const byId = () => registeredSites().toSorted((a, b) => (a.id < b.id ? -1 : 1));

afterEach(() => {
	Reflect.deleteProperty(globalThis, Symbol.for('overexposed.sites'));
});

test('a page without a site script has no sites registered', () => {
	expect(registeredSites()).toEqual([]);
});

test('the rules of every site are the same after being written to its script and read back', () => {
	for (const {source} of scripts) runInThisContext(source);
	expect(byId()).toEqual(sites.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(rulesOf));
});

test('a page gets rules alone, not what only people and our records need', () => {
	for (const {source} of scripts) expect(source).not.toMatch(/"(?:isSocialNetwork|heldAgainst|optional|moreReserved)":/);
});

test('a page gets only its own site', () => {
	run('src/sites/x.js');
	expect(byId().map(({id}) => id)).toEqual(['x']);
});

test('a click registers the fediverse and any page; a second click adds nothing', () => {
	for (const fileName of [fediverseScript, anyPageScript, fediverseScript]) run(fileName);
	expect(byId().map(({id}) => id)).toEqual(['any-page', 'friendica', 'lemmy', 'mastodon', 'misskey', 'peertube', 'pixelfed', 'pleroma']);
});

test('the manifest lists every host of a site once, and no host of an optional site, the fediverse or any page', () => {
	const [listed, optional] = [sites.filter(site => !site.optional), sites.filter(site => site.optional)];
	expect(scripts.flatMap(({matches}) => matches).toSorted()).toEqual(listed.flatMap(({matches}) => matches).toSorted());
	expect(
		scripts
			.filter(({matches}) => matches.length === 0)
			.map(({fileName}) => fileName)
			.toSorted(),
	).toEqual([anyPageScript, fediverseScript, ...optional.map(({id}) => siteScript(id))].toSorted());
});
