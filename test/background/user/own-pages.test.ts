import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {isOwn, markAsOwn} from '../../../src/background/user/own-pages.ts';
import type {PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {ownPages} from '../../../src/storage/own-pages.ts';

beforeEach(() => fakeBrowser.reset());

const page = (url: string, siteId = 'flickr') => ({url, artifacts: {siteId} as PageArtifacts});
const ada = page('https://www.flickr.com/photos/ada-muster/');

test('a page is the user’s own from when they mark it until they unmark it', async () => {
	expect(await isOwn(ada)).toBe(false);
	await markAsOwn(ada, true);
	expect(await isOwn(ada)).toBe(true);
	await markAsOwn(ada, false);
	expect([await isOwn(ada), await ownPages.getValue()]).toEqual([false, []]);
});

test('photos of the same account are the user’s own too, and nobody else’s page is', async () => {
	await markAsOwn(ada, true);
	expect(await isOwn(page('https://www.flickr.com/photos/Ada-Muster/51234567890/'))).toBe(true);
	expect(await isOwn(page('https://www.flickr.com/photos/bela-muster/'))).toBe(false);
	expect(await isOwn(page('https://github.com/ada-muster', 'github'))).toBe(false);
});

test('where the URL names no account, only that URL is marked', async () => {
	const club = page('https://club.example/members/7', 'any-page');
	await markAsOwn(club, true);
	expect(await isOwn(club)).toBe(true);
	expect(await isOwn(page('https://club.example/members/8', 'any-page'))).toBe(false);
});

test('what is stored names the site, and neither the URL nor the account', async () => {
	await markAsOwn(ada, true);
	await markAsOwn(ada, true);
	const [stored, ...others] = await ownPages.getValue();
	expect(others).toEqual([]);
	expect(stored?.siteId).toBe('flickr');
	expect(JSON.stringify(stored)).not.toMatch(/ada|muster|https/i);
});
