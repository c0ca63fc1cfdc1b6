import {expect, test, vi} from 'vitest';
import {missingHosts} from '../../src/popup/missing-hosts.ts';

const [pages, pictures] = ['https://*.flickr.com/*', 'https://live.staticflickr.com/*'];

function grant(origins: readonly string[], contains: (origin: string) => boolean = origin => origins.includes(origin)): void {
	vi.stubGlobal('chrome', {
		runtime: {getManifest: () => ({host_permissions: [pages, pictures], content_scripts: [{matches: [pages]}]})},
		permissions: {
			getAll: async () => ({origins}),
			contains: async ({origins: [origin = '']}: {origins: string[]}) => contains(origin),
		},
	});
}

test('nothing is missing while everything is granted', async () => {
	grant([pages, pictures]);
	expect(await missingHosts()).toEqual([]);
});

test('what was withdrawn is missing, pages before pictures', async () => {
	grant([]);
	expect(await missingHosts()).toEqual([pages, pictures]);
	grant([pages]);
	expect(await missingHosts()).toEqual([pictures]);
});

test('a wider grant counts', async () => {
	grant(['<all_urls>'], () => true);
	expect(await missingHosts()).toEqual([]);
});
