// Reads the background's record of each tab through one of the extension's own pages.

/** @typedef {Partial<import('../../src/storage/session/tab-records.ts').TabRecord>} TabRecord */

/**
 * @param {import('puppeteer-core').Page} panel an extension page
 * @param {string} url
 * @returns {Promise<TabRecord | undefined>}
 */
export async function readRecord(panel, url) {
	const stored = await panel.evaluate(() => /** @type {Promise<Record<string, TabRecord>>} */ (chrome.storage.session.get(null)));
	const address = url.split('#', 1)[0];
	return Object.entries(stored).find(([key, record]) => /^tab:\d+$/.test(key) && record?.url === address)?.[1];
}

/**
 * @param {import('puppeteer-core').Page} panel
 * @param {string} url
 */
export const tabIdOf = (panel, url) =>
	panel.evaluate(
		async address => (await chrome.tabs.query({})).find(tab => tab.url?.split('#', 1)[0] === address)?.id,
		url.split('#', 1)[0],
	);

/**
 * Polls until there is a truthy answer, and returns the last answer when the time is up.
 * @template T
 * @param {() => Promise<T | undefined>} ask
 * @returns {Promise<T | undefined>}
 */
export async function eventually(ask, timeout = 60_000) {
	const end = Date.now() + timeout;
	for (;;) {
		const answer = await ask();
		if (answer || Date.now() > end) return answer;
		await new Promise(resolve => setTimeout(resolve, 100));
	}
}

/**
 * @param {import('puppeteer-core').Page} panel
 * @param {string} url
 * @param {number} timeout milliseconds
 */
export const findReport = (panel, url, timeout) => eventually(async () => (await readRecord(panel, url))?.report, timeout);

/**
 * @param {import('puppeteer-core').Page} panel
 * @param {string} url
 * @throws where none comes, with what is known about the tabs
 */
export async function waitForReport(panel, url, timeout = 60_000) {
	const report = await findReport(panel, url, timeout);
	if (report) return report;

	throw new Error(`No report on ${url} within ${timeout} ms.\n${JSON.stringify(await panel.evaluate(readTabs), undefined, '\t')}`);
}

/** Runs in a page of the extension. A tab that is not active has a page that is hidden, and so not read. */
async function readTabs() {
	const stored = /** @type {Record<string, TabRecord>} */ (await chrome.storage.session.get(null));
	return (await chrome.tabs.query({})).map(({id, url, active, status}) => {
		const {startedAt, attempts, progress, failure} = stored[`tab:${id}`] ?? {};
		return {id, url, active, status, startedAt, attempts, progress, failure};
	});
}

/**
 * Leaves the page, and forgets on which sites a notice has been shown, so that the next page has one. The background may still be writing
 * down that this page has shown its own: without leaving it first, the next page would sometimes have none.
 * @param {import('puppeteer-core').Page} panel
 * @param {import('puppeteer-core').Page} page
 */
export async function leaveAndForgetNotices(panel, page) {
	const url = page.url();
	await page.goto('about:blank');
	if (!(await eventually(async () => !(await readRecord(panel, url))))) throw new Error(`The record of ${url} was not forgotten.`);
	await forgetNotices(panel);
}

/** What was shown this week is shown again. @param {import('puppeteer-core').Page} panel */
export const forgetNotices = panel =>
	panel.evaluate(() => navigator.locks.request('overexposed-storage', () => chrome.storage.local.remove('notices')));
