import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test, vi} from 'vitest';
import {settings} from '../../../src/storage/settings.ts';

const tabs = {get: vi.fn()};
const scripting = {executeScript: vi.fn()};
vi.mock('webextension-polyfill', () => ({default: {tabs, scripting}}));
const {takeSkeleton} = await import('../../../src/background/access/take-skeleton.ts');

beforeEach(() => {
	fakeBrowser.reset();
	vi.resetAllMocks();
	scripting.executeScript.mockResolvedValue([{result: {site: 'flickr'}}]);
});

test('the script is injected, then asked, with what the site’s rules mention', async () => {
	tabs.get.mockResolvedValue({url: 'https://www.flickr.com/photos/ada-muster/'});
	expect(await takeSkeleton(7)).toEqual({site: 'flickr'});
	const [[files], [call]] = scripting.executeScript.mock.calls as [[unknown], [{args: [{known: string[]}]}]];
	expect(files).toEqual({target: {tabId: 7}, files: ['src/content/skeleton.js']});
	expect(call.args).toMatchObject([{site: 'flickr', user: 'ada-muster'}]);
	expect(call.args[0].known).toContain('photo-list-photo-view');
});

test.each([
	['a page that no site’s rules match', 'https://www.flickr.com/search'],
	['a page of no site', 'https://club.example/ada'],
	['a page of the browser', undefined],
])('none of %s', async (_, url) => {
	tabs.get.mockResolvedValue({url});
	expect(await takeSkeleton(7)).toBeUndefined();
	expect(scripting.executeScript).not.toHaveBeenCalled();
});

test('none on a site that is switched off', async () => {
	await settings.change(now => ({...now, sitesOff: ['flickr']}));
	tabs.get.mockResolvedValue({url: 'https://www.flickr.com/photos/ada-muster/'});
	expect(await takeSkeleton(7)).toBeUndefined();
	expect(scripting.executeScript).not.toHaveBeenCalled();
});

test('none where the browser does not let us in', async () => {
	tabs.get.mockResolvedValue({url: 'https://www.flickr.com/photos/ada-muster/'});
	scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
	expect(await takeSkeleton(7)).toBeUndefined();
});
