/**
 * Runs in Firefox's own window, around the pages, where WebDriver's commands for pages do not reach.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} expression of JavaScript; what it gives is a string, a number, a truth value or nothing
 */
export async function evaluateInWindow(browser, expression) {
	const {connection} = /** @type {any} */ (browser);
	const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
	const [{context}] = tree.result.contexts;
	const {result} = await connection.send('script.evaluate', {expression, target: {context}, awaitPromise: true});
	if (result.type === 'exception') throw new Error(`in Firefox's window: ${result.exceptionDetails.text}`);
	return result.result.value;
}
