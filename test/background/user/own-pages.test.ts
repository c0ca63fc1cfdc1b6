import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {findOwnPage, isOwn, markAsOwn} from '../../../src/background/user/own-pages.ts';
import {ticksOf} from '../../../src/core/checklist/account-ticks.ts';
import type {PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {ownPages} from '../../../src/storage/own-pages.ts';
import {ticked} from '../../../src/storage/ticks.ts';

beforeEach(() => fakeBrowser.reset());

const page = (url: string, siteId = 'flickr', pageKind = 'profile') => ({url, artifacts: {siteId, pageKind} as PageArtifacts});
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

test('a photo whose URL names no account is a page of the user’s and no account', async () => {
	await markAsOwn(page('https://www.instagram.com/p/Ab1/', 'instagram', 'photo'), true);
	await markAsOwn(page('https://www.instagram.com/ada.muster/', 'instagram'), true);
	expect((await ownPages.getValue()).map(({isPage}) => isPage)).toEqual([true, undefined]);
});

test('a mark that is set twice, taken back and set again costs no tick and gives none to another account', async () => {
	const [close, tick] = ['setting:flickr:close-photos', {tickedOn: '2026-11-20'}];
	const bea = page('https://www.flickr.com/photos/bea-muster/');
	await ticked.change(() => ({[close]: tick}));
	await markAsOwn(ada, true);
	await ownPages.change(stored => stored.map(each => ({...each, label: 'work'})));
	await markAsOwn(ada, true);
	expect(await ownPages.getValue()).toEqual([expect.objectContaining({label: 'work'})]);
	await markAsOwn(bea, true);
	await markAsOwn(ada, false);
	expect(ticksOf(await ticked.getValue(), await ownPages.getValue(), await findOwnPage(bea))).toEqual({});
	await markAsOwn(ada, true);
	expect(ticksOf(await ticked.getValue(), await ownPages.getValue(), await findOwnPage(ada))).toEqual({[close]: tick});
});
