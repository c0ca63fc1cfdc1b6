import {eventually, readRecord, tabIdOf} from '../../test/harness/records.mjs';
import {readPopup, startAnalysis} from './popup.mjs';

/** Milliseconds. The content script sends a message as soon as an address matches, and then waits for a page that builds itself. */
const timeouts = {forMessage: 3000, forRecord: 13_000, forReport: 90_000};

/** What differs from run to run: times, and how many pixels of an image had loaded when the page was read. */
const volatile = new Set(['takenAt', 'startedAt', 'naturalWidth', 'naturalHeight']);

/**
 * The whole report with the artifacts it was made of, and the popup's texts.
 * @param {Awaited<ReturnType<typeof import('./open-browser.mjs').openBrowser>>} browser
 * @param {import('./saved-pages.mjs').SavedPage} page
 * @param {boolean} isStartedByHand whether the analysis is started from the popup
 */
export async function takeReport({panel, newPage, openPopup, show, hasMessage, reset}, page, isStartedByHand) {
	const {href} = page.url;
	const record = () => readRecord(panel, href);
	show(page);
	const tab = await newPage();
	try {
		await tab.goto(href, {waitUntil: 'load'});
		const tabId = await tabIdOf(panel, href);
		if (tabId === undefined) throw new Error(`${href}: no tab shows it.`);
		if (isStartedByHand && !(await openPopup(tabId, popup => startAnalysis(popup, tab)))) return {kind: 'none'};

		const started =
			(await eventually(record, timeouts.forMessage)) ?? ((await hasMessage()) && (await eventually(record, timeouts.forRecord)));
		if (!started) return {kind: 'none'};

		const {report, failure = 'The analysis did not end in time.', ...rest} = await waitForEnd(record);
		if (!report) return {failure};
		return withoutVolatile({...report, ...rest, popup: await openPopup(tabId, readPopup)});
	} finally {
		await tab.close();
		await reset();
	}
}

/** @param {() => ReturnType<typeof readRecord>} record */
async function waitForEnd(record) {
	const ended = async () => {
		const current = await record();
		return current?.report || current?.failure ? current : undefined;
	};
	return (await eventually(ended, timeouts.forReport)) ?? {};
}

/** @param {object} report @returns {object} */
const withoutVolatile = report => JSON.parse(JSON.stringify(report, (key, value) => (volatile.has(key) ? undefined : value)));
