import {evaluateInWindow} from '../../test/harness/firefox-window.mjs';

/**
 * Replaces the running extension with the built folder. Both browsers then close its pages and leave the old script in the pages of
 * sites, so the former are reopened and the latter reloaded.
 *
 * @param {Awaited<ReturnType<typeof import('../../test/harness/launch.mjs').launch>>} session
 * @param {string} folder
 */
export async function loadAgain({kind, browser, origin, openExtensionPage}, folder) {
	const pages = (await browser.pages()).filter(page => /^https?:/.test(page.url()));
	const ours = (await addresses(kind, browser)).filter(url => url.startsWith(`${origin}/`));
	await browser.installExtension(folder);
	// A site that does not respond is not our problem.
	await Promise.all(pages.map(page => page.reload({waitUntil: 'domcontentloaded'}).catch(() => undefined)));
	for (const url of ours) await openExtensionPage(url.slice(origin.length + 1));
}

/**
 * Firefox does not list an extension's pages over WebDriver.
 * @param {import('../../test/harness/find-browser.mjs').Kind} kind
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<string[]>}
 */
async function addresses(kind, browser) {
	if (kind === 'chromium') return (await browser.pages()).map(page => page.url());
	return JSON.parse(await evaluateInWindow(browser, 'JSON.stringify(gBrowser.browsers.map(({currentURI}) => currentURI.spec))'));
}
