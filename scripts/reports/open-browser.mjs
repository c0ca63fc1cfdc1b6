import {answerFor} from '../../test/harness/inspect-page.mjs';
import {startInternet} from '../../test/harness/internet.mjs';
import {launch} from '../../test/harness/launch.mjs';
import {eventually} from '../../test/harness/records.mjs';

const popupPage = 'src/popup/index.html';

/** @typedef {typeof globalThis & {messages: number}} Counting the panel's global object */

/**
 * A browser with the extension and an internet that holds one saved page at a time.
 * @param {import('../../test/harness/find-browser.mjs').Kind} kind
 * @param {string} extension folder
 */
export async function openBrowser(kind, extension) {
	let answer = answerNothing;
	const internet = await startInternet((request, response) => answer(request, response));
	const session = await launch(kind, {extension, internet});
	const panel = await session.openExtensionPage(popupPage, '?tab=-1');
	await panel.evaluate(countMessages);
	// It opens at some time of its own and would cover the page that is being read.
	await eventually(() => panel.evaluate(hasWelcomed), 10_000);
	return {
		panel,
		newPage: session.newPage,
		/** @param {number} tabId @param {(popup: import('puppeteer-core').Page) => Promise<unknown>} use */
		async openPopup(tabId, use) {
			const popup = await session.openExtensionPage(popupPage, `?tab=${tabId}`);
			const result = await use(popup);
			await popup.close();
			return result;
		},
		/** @param {import('./saved-pages.mjs').SavedPage} page */
		show(page) {
			answer = answerFor(page);
		},
		/** Whether a content script has sent a message since the last page. */
		hasMessage: () => panel.evaluate(() => /** @type {Counting} */ (globalThis).messages > 0),
		/** Clears session memory, so that every page is the first one. */
		async reset() {
			answer = answerNothing;
			await panel.evaluate(async () => {
				/** @type {Counting} */ (globalThis).messages = 0;
				await chrome.storage.session.clear();
			});
		},
		async close() {
			await session.close();
			await internet.close();
		},
	};
}

/** @type {Parameters<typeof startInternet>[0]} */
const answerNothing = (_, response) => response.writeHead(404).end();

/** Runs in the panel. Every extension page receives the messages of content scripts. */
function countMessages() {
	const counting = /** @type {Counting} */ (globalThis);
	counting.messages = 0;
	chrome.runtime.onMessage.addListener((_, {tab, url}) => {
		if (tab && url?.startsWith('https:')) counting.messages += 1;
	});
}

/** Runs in the panel: whether the tab that opens on installation is there. */
const hasWelcomed = async () => (await chrome.tabs.query({url: chrome.runtime.getURL('*')})).length > 1;
