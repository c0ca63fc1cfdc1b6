import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {ImageProbeResult} from '../../../src/probe/probe-image.ts';
import {forgetPictureCheck, readPictureCheck} from '../../../src/storage/session/picture-checks.ts';
import {settings} from '../../../src/storage/settings.ts';

const permissions = {contains: vi.fn()};
const probed: string[] = [];
let answer: (url: string) => ImageProbeResult;
vi.mock('webextension-polyfill', () => ({default: {permissions}}));
vi.mock('../../../src/probe/probe-image.ts', () => ({
	probeImage: async (url: URL, hosts: readonly string[]): Promise<ImageProbeResult> => {
		if (!hosts.includes(url.hostname)) return {probe: {kind: 'not-asked', reason: 'foreign-host'}};
		probed.push(url.href);
		return answer(url.href);
	},
}));
vi.mock('../../../src/background/detection/detector.ts', () => ({
	detectFaces: async () => ({kind: 'faces', width: 1200, height: 800, faces: [], metadata: {hasPlace: true}}),
}));
const {checkPicture, siteIdFor} = await import('../../../src/background/picture/check-picture.ts');

const shown = 'https://club.example/uploads/ada-300x200.jpg';
const largest = 'https://club.example/uploads/ada.jpg';
const page = 'https://club.example/people';
const stateAfter = async (address: string, where: object = {}, pageUrl = page) => {
	await checkPicture(7, {address, pageUrl, siteId: siteIdFor(pageUrl, address), ...where});
	return (await readPictureCheck(7))?.state;
};

beforeEach(() => {
	fakeBrowser.reset();
	vi.stubGlobal('navigator', {onLine: true});
	permissions.contains.mockReset().mockResolvedValue(true);
	probed.length = 0;
	answer = () => ({probe: {kind: 'served', status: 200, bytes: 3}, bytes: new ArrayBuffer(3), contentType: 'image/jpeg'});
});

test('the largest rendition is asked for first, as a stranger gets it, and nothing of the page', async () => {
	const state = await stateAfter(shown);
	expect(probed).toEqual([largest]);
	expect(state).toMatchObject({
		kind: 'seen',
		image: {probe: {kind: 'served'}, vision: {kind: 'faces', width: 1200, metadata: {hasPlace: true}}, largestWidth: 1200},
	});
});

test('the picture on the page is asked for where there is no larger one', async () => {
	answer = url =>
		url === shown
			? {probe: {kind: 'served', status: 200, bytes: 3}, bytes: new ArrayBuffer(3), contentType: 'image/jpeg'}
			: {probe: {kind: 'gone', status: 404}};
	expect(await stateAfter(shown)).toMatchObject({kind: 'seen', image: {probe: {kind: 'served'}}});
	expect(probed).toEqual([largest, shown]);
});

test('a second click within a day asks nobody again', async () => {
	await stateAfter(shown);
	expect(await stateAfter(shown)).toMatchObject({kind: 'seen', image: {vision: {kind: 'faces'}}});
	expect(probed).toHaveLength(1);
});

describe('nothing is asked', () => {
	test.each([
		['in a private window', {isPrivate: true}, 'private'],
		['in a container', {isContainer: true}, 'container'],
	])('%s', async (_, where, reason) => {
		expect(await stateAfter(shown, where)).toMatchObject({kind: 'seen', image: {probe: {kind: 'not-asked', reason}}});
		expect(probed).toEqual([]);
	});

	test('where the user chose so', async () => {
		await settings.change(now => ({...now, probe: 'passive'}));
		expect(await stateAfter(shown)).toMatchObject({kind: 'seen', image: {probe: {kind: 'not-asked', reason: 'passive'}}});
		expect(probed).toEqual([]);
	});

	test.each([
		['any page', 'any-page', page],
		['the site of the page, even for a picture from elsewhere', 'flickr', 'https://www.flickr.com/photos/ada/1/'],
	])('on a site that is switched off: %s', async (_, siteId, pageUrl) => {
		await settings.change(now => ({...now, sitesOff: [siteId]}));
		expect(await stateAfter(shown, {}, pageUrl)).toEqual({kind: 'off'});
		expect(probed).toEqual([]);
	});

	test.each([
		['where an organisation allows only the lab', {labOnly: true}],
		['where it allows other sites', {sitesAllowed: ['flickr']}],
	])('%s', async (_, policy) => {
		vi.spyOn(chrome.storage.managed, 'get').mockImplementation((async () => policy) as never);
		expect(await stateAfter(shown)).toEqual({kind: 'off'});
		vi.restoreAllMocks();
		expect(probed).toEqual([]);
	});

	test.each(['data:image/png;base64,AAAA', 'blob:https://club.example/1', 'http://club.example/ada.jpg', ''])(
		'of a picture without an encrypted address of its own: %s',
		async address => {
			expect(await stateAfter(address)).toEqual({kind: 'no-address'});
			expect(probed).toEqual([]);
		},
	);

	test('before the browser lets us: the popup asks for this host alone', async () => {
		permissions.contains.mockResolvedValue(false);
		expect(await stateAfter(shown)).toEqual({kind: 'no-access', origin: 'https://club.example/*'});
		expect(probed).toEqual([]);
	});

	test('of a site’s picture host for the page of another: we may ask it without the user’s having been asked, but only for its own pages', async () => {
		const address = 'https://scontent.cdninstagram.com/v/1.jpg';
		expect(await stateAfter(address)).toMatchObject({kind: 'seen', image: {probe: {kind: 'not-asked', reason: 'foreign-host'}}});
		expect(probed).toEqual([]);
	});
});

test('a picture of a site is read by the rules of that site, on its own pages alone', () => {
	const picture = 'https://live.staticflickr.com/1/2_3_m.jpg';
	expect(siteIdFor('https://www.flickr.com/photos/ada/1/', picture)).toBe('flickr');
	expect(siteIdFor('https://www.flickr.com/photos/ada/1/', shown)).toBe('any-page');
	expect(siteIdFor(page, picture)).toBe('any-page');
	expect(siteIdFor('', '')).toBe('any-page');
});

test('a check is forgotten', async () => {
	await stateAfter(shown);
	await forgetPictureCheck(7);
	expect(await readPictureCheck(7)).toBeUndefined();
});

test('bug: a picture was kept for a page that the tab had left while it was asked for', async () => {
	answer = () => {
		void forgetPictureCheck(7);
		return {probe: {kind: 'served', status: 200, bytes: 3}, bytes: new ArrayBuffer(3), contentType: 'image/jpeg'};
	};
	expect(await stateAfter(shown)).toBeUndefined();
	expect(probed).toEqual([largest]);
});

test('bug: of two pictures, the one that took longer was shown, whichever was clicked last', async () => {
	const other = 'https://club.example/uploads/ben.jpg';
	let release = (): void => undefined;
	const held = new Promise<void>(resolve => {
		release = resolve;
	});
	permissions.contains.mockReturnValueOnce(held.then(() => true));
	const slow = stateAfter(shown);
	await vi.waitFor(() => expect(permissions.contains).toHaveBeenCalled());
	await stateAfter(other);
	release();
	await slow;
	expect(await readPictureCheck(7)).toMatchObject({address: other, state: {kind: 'seen'}});
});

test('bug: a picture that is part of its page was stored whole, as its address', async () => {
	await stateAfter(`data:image/png;base64,${'A'.repeat(100_000)}`);
	expect(await readPictureCheck(7)).toEqual({address: '', pageUrl: page, siteId: 'any-page', state: {kind: 'no-address'}});
});

test('bug: a look that failed was waited for without end', async () => {
	const logged = vi.spyOn(console, 'error').mockReturnValue();
	permissions.contains.mockRejectedValue(new Error('no browser'));
	expect(await stateAfter(shown)).toBeUndefined();
	expect(logged).toHaveBeenCalledOnce();
	logged.mockRestore();
});
