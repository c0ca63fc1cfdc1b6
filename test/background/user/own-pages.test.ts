import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {isOwn, markAsOwn} from '../../../src/background/user/own-pages.ts';
import type {PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {ownPages} from '../../../src/storage/own-pages.ts';

beforeEach(() => fakeBrowser.reset());

const page = (url: string, siteId = 'flickr') => ({url, artifacts: {siteId} as PageArtifacts});
const ada = page('https://www.flickr.com/photos/ada-muster/');

test('a page is the user’s own once they said so, and no longer once they took it back', async () => {
	expect(await isOwn(ada)).toBe(false);
	await markAsOwn(ada, true);
	expect(await isOwn(ada)).toBe(true);
	await markAsOwn(ada, false);
	expect([await isOwn(ada), await ownPages.getValue()]).toEqual([false, []]);
});

test('so are the photos of the same account, and nobody else’s page', async () => {
	await markAsOwn(ada, true);
	expect(await isOwn(page('https://www.flickr.com/photos/Ada-Muster/51234567890/'))).toBe(true);
	expect(await isOwn(page('https://www.flickr.com/photos/bela-muster/'))).toBe(false);
	expect(await isOwn(page('https://github.com/ada-muster', 'github'))).toBe(false);
});

test('where the address carries no account, it is that address alone', async () => {
	const club = page('https://club.example/members/7', 'any-page');
	await markAsOwn(club, true);
	expect(await isOwn(club)).toBe(true);
	expect(await isOwn(page('https://club.example/members/8', 'any-page'))).toBe(false);
});

test('what is kept names the site, and neither the address nor the account', async () => {
	await markAsOwn(ada, true);
	await markAsOwn(ada, true);
	const [kept, ...others] = await ownPages.getValue();
	expect(others).toEqual([]);
	expect(kept?.siteId).toBe('flickr');
	expect(JSON.stringify(kept)).not.toMatch(/ada|muster|https/i);
});
