import {startFakeInternet} from '../../test/harness/fake-internet.mjs';
import {launch} from '../../test/harness/launch.mjs';

/** A Chromium with Overexposed, whose internet tells how much was asked of it at once by the extension. @param {string} extension folder */
export async function openWatched(extension) {
	/** @type {Record<string, string>} */
	const pages = {};
	const looks = {open: 0, most: 0, all: 0};
	/** @type {NonNullable<import('../../test/harness/fake-internet.mjs').FakeInternet['first']>} */
	const first = (_, request, response) => {
		// A look from the extension is a fetch; the page's own pictures are not.
		if (request.headers['sec-fetch-dest'] !== 'empty') return false;
		looks.all += 1;
		looks.open += 1;
		looks.most = Math.max(looks.most, looks.open);
		response.once('close', () => {
			looks.open -= 1;
		});
		return false;
	};
	const internet = await startFakeInternet({pages, first});
	const session = await launch('chromium', {extension, internet});
	const panel = await session.openExtensionPage('src/popup/index.html', '?tab=-1');
	return {
		...session,
		panel,
		looks,
		put: (/** @type {{url: string, html: string}} */ {url, html}) => {
			pages[url] = html;
		},
		/** KiB that the extension keeps in the browser's memory. */
		kept: async () => (await panel.evaluate(() => chrome.storage.session.getBytesInUse(null))) / 1024,
		async end() {
			await session.close();
			await internet.close();
		},
	};
}
