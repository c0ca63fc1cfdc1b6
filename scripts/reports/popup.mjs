import {eventually} from '../../test/harness/records.mjs';

/**
 * Presses the popup's button, as a person does on a page that belongs to no site.
 * @param {import('puppeteer-core').Page} popup
 * @param {import('puppeteer-core').Page} tab that it is about
 * @returns {Promise<boolean>} whether the popup offers it
 */
export async function startAnalysis(popup, tab) {
	await readPopup(popup);
	const button = await popup.$('button.primary');
	await button?.click();
	// A hidden page is not read.
	await tab.bringToFront();
	return button !== null;
}

/**
 * Every text of the popup, collapsed or not, and where its links lead.
 * @param {import('puppeteer-core').Page} popup
 * @returns {Promise<string[]>}
 */
export async function readPopup(popup) {
	/** @type {string[]} */
	let before = [];
	const isSteady = async () => {
		const texts = await popup.evaluate(readTexts);
		const isSame = texts.length > 0 && texts.join('\n') === before.join('\n');
		before = texts;
		return isSame;
	};
	await eventually(isSteady);
	return before;
}

/** Runs in the popup. Leaves out what differs from run to run: the extension's own address, the tab's number and the time. */
function readTexts() {
	const volatile = new RegExp(`^${location.origin}|(?<=#report=)\\d+|\\b\\d{1,2}:\\d\\d\\s?[AP]M\\b`, 'g');
	const textsOf = (/** @type {Element} */ element) =>
		[
			element instanceof HTMLAnchorElement ? element.href : '',
			...[...element.childNodes].map(node => (node instanceof Text ? node.data.trim() : '')),
		].filter(Boolean);
	return [...document.querySelectorAll('main *')].flatMap(textsOf).map(text => text.replace(volatile, ''));
}
