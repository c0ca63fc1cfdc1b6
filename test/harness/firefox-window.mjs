/**
 * Evaluates an expression in Firefox's own window, which WebDriver's commands for pages cannot reach.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} expression JavaScript that results in a string, a number, a boolean or nothing
 */
export async function evaluateInWindow(browser, expression) {
	const {connection} = /** @type {any} */ (browser);
	const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
	const [{context}] = tree.result.contexts;
	const {result} = await connection.send('script.evaluate', {expression, target: {context}, awaitPromise: true});
	if (result.type === 'exception') throw new Error(`The expression failed in Firefox's window: ${result.exceptionDetails.text}`);
	return result.result.value;
}
