import {afterEach, expect, test, vi} from 'vitest';
import {findReader, rulesHere} from '../../../src/content/page/registered.ts';
import {rulesOf} from '../../../src/sites/build/site-scripts.ts';
import {getSite} from '../../../src/sites/index.ts';
import {matchAmong} from '../../../src/sites/matching/match-page.ts';
import {registry} from '../../../src/sites/matching/registered.ts';

const left = (...ids: readonly string[]) =>
	Object.assign(globalThis, {[Symbol.for(registry)]: Object.fromEntries(ids.map(id => [id, rulesOf(getSite(id))]))});
const match = (address: string) => matchAmong(rulesHere(), new URL(address))?.user;

afterEach(() => {
	for (const key of [registry, 'overexposed.any-page']) Reflect.deleteProperty(globalThis, Symbol.for(key));
	vi.resetModules();
});

test('a page of a site has its rules, knows the usual names, and asks about the others', () => {
	left('github');
	expect(findReader()).toBeUndefined();
	expect(['ada', 'settings', 'responsible-disclosure'].map(name => match(`https://github.com/${name}`))).toEqual([
		'ada',
		undefined,
		'responsible-disclosure',
	]);
});

test('where the user asks about a site’s own page, its name is known, so that it is read like any page', async () => {
	left('github', 'any-page');
	await import('../../../src/content/any-page/index.ts');
	expect(findReader()).toBeDefined();
	expect(match('https://github.com/responsible-disclosure')).toBeUndefined();
	expect(match('https://github.com/ada')).toBe('ada');
});
