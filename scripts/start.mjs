// npm start: from a fresh clone to a browser with the extension loaded, on its lab with drawn faces.
// Without a display it runs headless, prints the report of the lab's page and says where it saved the screenshot.
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {findBrowser, getBrowser, hasDisplay} from '../test/harness/find-browser.mjs';
import {distOf, ensureBuilt, ensureInstalled, main, root, UsageError} from './prepare.mjs';

await main(async () => {
	const kind = chooseBrowser();
	ensureInstalled();
	ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome');

	const {launch} = await import('../test/harness/launch.mjs');
	const headless = !hasDisplay();
	const session = await launch(kind, {extension: distOf(kind), headless});
	const page = await session.openExtensionPage('src/lab/index.html');
	const report = await readReport(page);
	// The welcome page has opened by itself; it stays behind this tab.
	await page.bringToFront();
	if (headless) {
		await saveScreenshot(page, report);
		await session.close();
		return;
	}

	console.log(`Overexposed is loaded. The invented page in its lab has an exposure of ${report.exposure.value} of 100.
In two minutes: press “Present”, choose “One minute”, and go from step to step with Page Down. Then stop, and change what you like.
On a profile of your own, the toolbar button says what strangers get. The welcome page is in the other tab.
Close the browser to end.`);
	await new Promise(resolve => session.browser.once('disconnected', resolve));
});

/** Any browser will do; one is installed only if there is none. */
function chooseBrowser() {
	if (findBrowser('chromium')) return 'chromium';
	if (findBrowser('firefox')) return 'firefox';
	try {
		getBrowser('chromium');
		return 'chromium';
	} catch (error) {
		throw new UsageError(
			(error instanceof Error ? error.message : String(error)).replace('Chromium, Chrome or Edge', 'Chrome, Chromium, Edge or Firefox'),
		);
	}
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<import('../src/core/score/report.ts').Report>} */
async function readReport(page) {
	const reading = await page.waitForSelector('#lab-report', {timeout: 60_000});
	return JSON.parse((await reading?.evaluate(element => element.textContent)) ?? '');
}

/** @param {import('puppeteer-core').Page} page @param {import('../src/core/score/report.ts').Report} report */
async function saveScreenshot(page, report) {
	const file = path.join(root, 'dist/lab.png');
	mkdirSync(path.dirname(file), {recursive: true});
	await page.screenshot({path: file});
	console.log(JSON.stringify(report, undefined, '\t'));
	console.log(`No display was found, so the lab was opened headless. Screenshot: ${file}`);
}
