// Takes a running browser off line, as when the network goes while a page stays open.
import {evaluateInWindow} from './firefox-window.mjs';

/**
 * Firefox has a switch of its own. Chromium's worker knows what its process knows, which a page of the extension shares.
 *
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {import('puppeteer-core').Page} panel an extension page
 * @param {boolean} isOffline
 */
export async function setOffline(kind, panel, isOffline) {
	if (kind === 'chromium') await panel.setOfflineMode(isOffline);
	else await evaluateInWindow(panel.browser(), `void (Services.io.offline = ${isOffline})`);
}
