import {expect, test} from 'vitest';
import written from '../../docs/sites.md?raw';
import {sites} from '../../src/sites/index.ts';
import {siteList} from '../../src/sites/recognition/site-list.ts';

test('docs/sites.md says what the sites say: npm run sites', () => {
	expect(written).toBe(siteList(sites));
});
