import {expect, test, vi} from 'vitest';
import {missingHosts} from '../../src/popup/access/missing-hosts.ts';

const [pages, images] = ['https://*.flickr.com/*', 'https://live.staticflickr.com/*'];

function grant(origins: readonly string[], contains: (origin: string) => boolean = origin => origins.includes(origin)): void {
	vi.stubGlobal('chrome', {
		runtime: {getManifest: () => ({host_permissions: [pages, images], content_scripts: [{matches: [pages]}]})},
		permissions: {
			getAll: async () => ({origins}),
			contains: async ({origins: [origin = '']}: {origins: string[]}) => contains(origin),
		},
	});
}

test('nothing is missing while everything is granted', async () => {
	grant([pages, images]);
	expect(await missingHosts()).toEqual([]);
});

test('lists withdrawn hosts, pages before images', async () => {
	grant([]);
	expect(await missingHosts()).toEqual([pages, images]);
	grant([pages]);
	expect(await missingHosts()).toEqual([images]);
});

test('counts a wider grant', async () => {
	grant(['<all_urls>'], () => true);
	expect(await missingHosts()).toEqual([]);
});
