// Takes a running browser off line, as when the network goes while a page stays open.

/**
 * Firefox has a switch of its own. Chromium's worker knows what its process knows, which a page of the extension shares.
 *
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {import('puppeteer-core').Page} panel an extension page
 * @param {boolean} isOffline
 */
export async function setOffline(kind, panel, isOffline) {
	if (kind === 'chromium') return panel.setOfflineMode(isOffline);

	const {connection} = /** @type {any} */ (panel.browser());
	const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
	const [{context}] = result.contexts;
	await connection.send('script.evaluate', {expression: `Services.io.offline = ${isOffline}`, target: {context}, awaitPromise: false});
}
