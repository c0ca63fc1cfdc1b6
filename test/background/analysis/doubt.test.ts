import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {gatherEvidence} from '../../../src/background/analysis/gather-evidence.ts';
import {defineSite, type Site} from '../../../src/sites/site.ts';
import {evidenceOf, nothingInFile, takenAt} from '../../core/evidence-of.ts';

beforeEach(() => fakeBrowser.reset());

test('a report is doubtful where the rules of its site were held against nothing', async () => {
	expect(await doubtWith({})).toBe('site-unproven');
	expect(await doubtWith({heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}]})).toBeUndefined();
});

async function doubtWith(change: Partial<Site>) {
	const site = defineSite({id: 'faces', name: 'Faces', isSocialNetwork: false}, {matches: [], pages: {}, imageHosts: [], ...change});
	const {doubt} = await gatherEvidence({
		url: new URL('https://faces.example/ada'),
		site,
		page: {...evidenceOf({}).page, images: []},
		now: takenAt,
		offline: 'offline',
		bypassCache: false,
		signal: new AbortController().signal,
		detect: async () => ({kind: 'faces', width: 1, height: 1, faces: [], metadata: nothingInFile}),
		onProgress: async () => undefined,
	});
	return doubt;
}
