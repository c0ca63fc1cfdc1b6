import {startFakeInternet} from '../../test/harness/fake-internet.mjs';
import {launch} from '../../test/harness/launch.mjs';

/** A Chromium with Overexposed, and a fake internet that counts the extension’s requests, also at a time. @param {string} extension folder */
export async function openWatched(extension) {
	/** @type {Record<string, string>} */
	const pages = {};
	const requests = {open: 0, most: 0, all: 0};
	/** @type {NonNullable<import('../../test/harness/fake-internet.mjs').FakeInternet['first']>} */
	const first = (_, request, response) => {
		// A probe is a fetch; the page’s own pictures are not.
		if (request.headers['sec-fetch-dest'] !== 'empty') return false;
		requests.all += 1;
		requests.open += 1;
		requests.most = Math.max(requests.most, requests.open);
		response.once('close', () => {
			requests.open -= 1;
		});
		return false;
	};
	const internet = await startFakeInternet({pages, first});
	const session = await launch('chromium', {extension, internet});
	const panel = await session.openExtensionPage('src/popup/index.html', '?tab=-1');
	return {
		...session,
		panel,
		requests,
		put: (/** @type {{url: string, html: string}} */ {url, html}) => {
			pages[url] = html;
		},
		/** Size of the extension’s session storage. */
		storedKiB: async () => (await panel.evaluate(() => chrome.storage.session.getBytesInUse(null))) / 1024,
		async end() {
			await session.close();
			await internet.close();
		},
	};
}
