import {expect, test} from 'vitest';
import written from '../../../docs/sites.md?raw';
import {siteList} from '../../../src/sites/build/site-list.ts';
import {sites} from '../../../src/sites/index.ts';

test('docs/sites.md is up to date with the sites: npm run sites', () => {
	expect(written).toBe(siteList(sites));
});
