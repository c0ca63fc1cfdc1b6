// Takes a running browser offline, as when the network fails while a page is open.
import {evaluateInWindow} from './firefox-window.mjs';

/**
 * Firefox has a setting for it. Chromium's worker shares its process, and so its network state, with the extension's pages.
 *
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {import('puppeteer-core').Page} panel an extension page
 * @param {boolean} isOffline
 */
export async function setOffline(kind, panel, isOffline) {
	if (kind === 'chromium') await panel.setOfflineMode(isOffline);
	else await evaluateInWindow(panel.browser(), `void (Services.io.offline = ${isOffline})`);
}
