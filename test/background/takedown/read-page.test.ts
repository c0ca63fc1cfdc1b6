import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {settings} from '../../../src/storage/settings.ts';
import {stubNetwork} from '../../probe/answers.ts';

const tabs = {get: vi.fn()};
const scripting = {executeScript: vi.fn()};
vi.mock('webextension-polyfill', () => ({default: {tabs, scripting}}));
const {readPageOf} = await import('../../../src/background/takedown/read-page.ts');
const {readLinkedPage} = await import('../../../src/background/takedown/read-linked-page.ts');
const {checkGone} = await import('../../../src/background/takedown/check-gone.ts');

const url = 'https://club.example/team';
const reading = {
	text: {address: url, title: '', lines: [], links: [], forms: [], cards: [], frames: []},
	images: [{imageUrl: `${url}.jpg`, others: [], width: 800, height: 600, alt: ''}],
};

beforeEach(() => {
	fakeBrowser.reset();
	vi.resetAllMocks();
	vi.stubGlobal('navigator', {onLine: true});
	vi.spyOn(chrome.permissions, 'contains').mockImplementation(async () => true);
	scripting.executeScript.mockResolvedValue([{result: reading}]);
	tabs.get.mockResolvedValue({url});
});
afterEach(() => vi.unstubAllGlobals());

describe('reading the page of a tab', () => {
	test('the script is injected, then asked', async () => {
		expect(await readPageOf(7)).toEqual({...reading, pageUrl: url});
		expect(scripting.executeScript.mock.calls[0]).toEqual([{target: {tabId: 7}, files: ['src/content/contacts.js']}]);
	});

	test.each([
		['https://club.example/team?page=2&utm_source=mail&fbclid=Iw&token=a8Kd93', 'https://club.example/team?page=2'],
		['https://club.example/team?u=a8Kd93kLm20&album=summer+party', 'https://club.example/team?album=summer+party'],
		['https://club.example/team?a8Kd93kLm20', 'https://club.example/team'],
		['https://club.example/team?page=2&page=a8Kd93kLm20', 'https://club.example/team'],
		['https://club.example/team#ada', 'https://club.example/team'],
		['https://www.facebook.com/photo/?fbid=1015&set=a.1&__cft__[0]=AZX&__tn__=EH-R', 'https://www.facebook.com/photo/?fbid=1015&set=a.1'],
	])('bug: letters gave the whole address, and with it for whom the page was opened: %s', async (address, pageUrl) => {
		tabs.get.mockResolvedValue({url: address});
		scripting.executeScript.mockResolvedValue([{result: {...reading, text: {...reading.text, address}}}]);
		expect(await readPageOf(7)).toMatchObject({pageUrl});
	});

	test('a page in a container says so, since nothing is asked for it later', async () => {
		tabs.get.mockResolvedValue({url, cookieStoreId: 'firefox-container-2'});
		expect(await readPageOf(7)).toMatchObject({isContainer: true});
	});

	test.each([
		['a page of the browser', {}, 'no-access'],
		['a private window, since nothing of it may be written down', {url, incognito: true}, 'private'],
	])('not in %s', async (_, tab, why) => {
		tabs.get.mockResolvedValue(tab);
		expect(await readPageOf(7)).toBe(why);
		expect(scripting.executeScript).not.toHaveBeenCalled();
	});

	test('not on a site that is switched off', async () => {
		await settings.change(now => ({...now, sitesOff: ['flickr']}));
		tabs.get.mockResolvedValue({url: 'https://www.flickr.com/photos/ada-muster/'});
		expect(await readPageOf(7)).toBe('site-off');
	});

	test.each([
		['a picture at no address', {...reading, images: [{...reading.images[0], imageUrl: 'x'}]}],
		['lines that are no list', {...reading, text: {...reading.text, lines: 1}}],
		['more pictures than a page is read for', {...reading, images: Array.from({length: 61}, () => reading.images[0])}],
		['nothing', undefined],
	])('a page whose process answers with %s is not believed', async (_, result) => {
		scripting.executeScript.mockResolvedValue([{result}]);
		expect(await readPageOf(7)).toBe('no-access');
	});

	test('not where the browser does not let us in', async () => {
		scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
		expect(await readPageOf(7)).toBe('no-access');
	});
});

describe('reading a page that it links to', () => {
	const imprint = 'https://club.example/impressum';

	test('it is requested without cookies, and read', async () => {
		const fetchStub = stubNetwork(() => new Response('<h1>Impressum</h1>', {headers: {'content-type': 'text/html'}}));
		expect(await readLinkedPage(7, imprint)).toMatchObject({address: imprint, lines: [{text: 'Impressum'}]});
		expect(fetchStub.mock.calls[0]?.[1]).toMatchObject({credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual'});
	});

	test.each([
		['on another host', 'https://other.example/impressum', 'other-host'],
		['that is no address', 'x', 'other-host'],
		['that does something', 'https://club.example/logout', 'address'],
		['that is not encrypted', 'http://club.example/impressum', 'address'],
	])('none %s', async (_, address, why) => {
		const fetchStub = stubNetwork(() => new Response(''));
		expect(await readLinkedPage(7, address)).toBe(why);
		expect(fetchStub).not.toHaveBeenCalled();
	});

	test('none in passive mode, and none without the browser’s permission', async () => {
		const fetchStub = stubNetwork(() => new Response(''));
		vi.spyOn(chrome.permissions, 'contains').mockImplementation(async () => false);
		expect(await readLinkedPage(7, imprint)).toBe('not-asked');
		await settings.change(now => ({...now, probe: 'passive'}));
		expect(await readLinkedPage(7, imprint)).toBe('not-asked');
		expect(fetchStub).not.toHaveBeenCalled();
	});

	test('none for a page in a container, which says why', async () => {
		tabs.get.mockResolvedValue({url, cookieStoreId: 'firefox-container-2'});
		const fetchStub = stubNetwork(() => new Response(''));
		expect(await readLinkedPage(7, imprint)).toBe('container');
		expect(fetchStub).not.toHaveBeenCalled();
	});

	test('bug: one was requested on a site that was switched off', async () => {
		await settings.change(now => ({...now, sitesOff: ['flickr']}));
		tabs.get.mockResolvedValue({url: 'https://www.flickr.com/photos/ada-muster/'});
		const fetchStub = stubNetwork(() => new Response(''));
		expect(await readLinkedPage(7, 'https://www.flickr.com/about')).toBe('not-asked');
		expect(fetchStub).not.toHaveBeenCalled();
	});

	test.each([
		[404, 'gone'],
		[403, 'refused'],
		[500, 'failed'],
	])('the answer %s counts as %s', async (status, why) => {
		stubNetwork(() => new Response('', {status}));
		expect(await readLinkedPage(7, imprint)).toBe(why);
	});
});

describe('looking again', () => {
	const image = 'https://club.example/wp-content/uploads/team-300x200.jpg';
	const larger = 'https://club.example/wp-content/uploads/team.jpg';

	test('the page, the picture’s own address and its larger rendition are asked', async () => {
		const asked: string[] = [];
		stubNetwork(address => {
			asked.push(String(address));
			return new Response('', {status: 404});
		});
		const {page, images} = await checkGone(url, [image], {});
		expect(asked.toSorted()).toEqual([image, larger, url].toSorted());
		expect([page.kind, images.map(({probes}) => probes.map(({kind}) => kind))]).toEqual(['gone', [['gone', 'gone']]]);
	});

	test('a picture that the page still names is on it', async () => {
		stubNetwork(() => new Response(`<img src="${image}">`, {headers: {'content-type': 'text/html'}}));
		expect((await checkGone(url, [image], {})).images).toMatchObject([{imageUrl: image, isOnPage: true}]);
	});

	test('bug: the page and its pictures were requested on a site that was switched off', async () => {
		await settings.change(now => ({...now, sitesOff: ['flickr']}));
		const fetchStub = stubNetwork(() => new Response(''));
		const {page, images} = await checkGone(
			'https://www.flickr.com/photos/ada-muster/',
			['https://live.staticflickr.com/65535/1_a.jpg'],
			{},
		);
		expect([page.kind, images[0]?.probes[0]?.kind]).toEqual(['not-asked', 'not-asked']);
		expect(fetchStub).not.toHaveBeenCalled();
	});

	test('nothing is asked for a dashboard in a container', async () => {
		const fetchStub = stubNetwork(() => new Response(''));
		const {page, images} = await checkGone(url, [image], {isContainer: true});
		expect([page, images[0]?.probes[0]]).toEqual(Array(2).fill({kind: 'not-asked', reason: 'container'}));
		expect(fetchStub).not.toHaveBeenCalled();
	});

	test('in passive mode nothing is asked, and all is unknown', async () => {
		await settings.change(now => ({...now, probe: 'passive'}));
		const fetchStub = stubNetwork(() => new Response(''));
		const {page, images} = await checkGone(url, [image], {});
		expect([page, images[0]?.probes[0]]).toEqual(Array(2).fill({kind: 'not-asked', reason: 'passive'}));
		expect(fetchStub).not.toHaveBeenCalled();
	});
});
