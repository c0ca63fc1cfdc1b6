import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {startFakeInternet} from '../../test/harness/fake-internet.mjs';
import {launch} from '../../test/harness/launch.mjs';
import {distOf} from '../prepare.mjs';

/** An extension without any code or permission, as the baseline. */
const emptyExtension = {manifest_version: 3, name: 'Nothing', version: '1', background: {service_worker: 'nothing.js'}};

/**
 * Two Chromiums, each with its own fake internet: one with Overexposed, one with an empty extension.
 */
export async function openBrowsers() {
	const folder = mkdtempSync(path.join(tmpdir(), 'overexposed-bench-'));
	writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(emptyExtension));
	writeFileSync(path.join(folder, 'nothing.js'), '');
	const [without, withUs] = [await openBrowser(folder), await openBrowser(distOf('chromium'))];
	const panel = await withUs.openExtensionPage('src/popup/index.html', '?tab=-1');
	return {
		without,
		withUs,
		/** So that every load is a first visit, with its notice, which comes once a week and site. */
		forget: () =>
			panel.evaluate(async () => {
				await chrome.storage.session.clear();
				await chrome.storage.local.clear();
			}),
		async close() {
			for (const {session, internet} of [without, withUs]) {
				await session.close();
				await internet.close();
			}
			rmSync(folder, {recursive: true});
		},
	};
}

/** @param {string} extension folder */
export async function openBrowser(extension) {
	/** @type {Record<string, string>} */
	const pages = {};
	const internet = await startFakeInternet({pages});
	const session = await launch('chromium', {extension, internet});
	return {
		session,
		internet,
		openExtensionPage: session.openExtensionPage,
		put: (/** @type {{url: string, html: string}} */ {url, html}) => {
			pages[url.split('?', 1)[0] ?? url] = html;
		},
	};
}
