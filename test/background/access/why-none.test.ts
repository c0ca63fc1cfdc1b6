import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test, vi} from 'vitest';
import {settings} from '../../../src/storage/settings.ts';

const tabs = {get: vi.fn()};
const permissions = {contains: vi.fn()};
vi.mock('webextension-polyfill', () => ({default: {tabs, permissions}}));
const {stateOfNone} = await import('../../../src/background/access/why-none.ts');

beforeEach(() => {
	fakeBrowser.reset();
	vi.resetAllMocks();
	permissions.contains.mockResolvedValue(true);
});

test.each([
	['a page of the browser, or one whose address it keeps', {}, {why: 'browser-page', mayInject: false}],
	['a page of the browser with an address', {url: 'chrome://settings/'}, {why: 'browser-page', mayInject: false}],
	['a page of no site', {url: 'https://club.example/staff'}, {why: 'unknown-site', mayInject: true}],
	['a page without encryption', {url: 'http://club.example/'}, {why: 'plain-http', mayInject: true}],
	['a search page of a site', {url: 'https://x.com/search?q=ada'}, {why: 'other-page', siteId: 'x', mayInject: true}],
	['a site that is switched off', {url: 'https://www.flickr.com/photos/ada/'}, {why: 'site-off', siteId: 'flickr', mayInject: false}],
	['what looks like a profile, until it is read', {url: 'https://x.com/ada'}, {why: 'nothing-there', siteId: 'x', isComing: true}],
	['a page that is loading', {url: 'https://club.example/', status: 'loading'}, {why: 'unknown-site', isComing: true}],
])('%s', async (_, tab, state) => {
	await settings.change(now => ({...now, sitesOff: ['flickr']}));
	tabs.get.mockResolvedValue(tab);
	expect(await stateOfNone(7)).toMatchObject({kind: 'none', ...state});
});

test('a site that the browser reads only on a click', async () => {
	permissions.contains.mockResolvedValue(false);
	tabs.get.mockResolvedValue({url: 'https://x.com/ada'});
	expect(await stateOfNone(7)).toEqual({kind: 'none', why: 'no-access', siteId: 'x', mayInject: true});
});

test('bug: in Chrome, the popup said that it could not reach the background where it was about no tab', async () => {
	tabs.get.mockImplementation(() => {
		throw new TypeError("Error at parameter 'tabId': Value must be at least 0.");
	});
	expect(await stateOfNone(-1)).toEqual({kind: 'none', why: 'browser-page', mayInject: false});
});
