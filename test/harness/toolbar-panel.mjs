// The browser's panel over the toolbar, which is no tab: WebDriver knows nothing of it. Another page of the extension tells what
// is in it. Presses come from where a person's come from, so that page and browser take them for theirs.
import {evaluateInWindow} from './firefox-window.mjs';
import {eventually} from './records.mjs';

/**
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} host another page of the extension
 */
export function toolbarPanel(kind, browser, host) {
	const input = kind === 'firefox' ? firefoxInput(browser) : chromiumInput(browser);
	return {
		/** @param {string} selector @returns {Promise<string | undefined>} `undefined` where no panel is open, or nothing like this is in it */
		textOf: selector => host.evaluate(textInPanel, selector),
		/** @param {string} selector */
		isFocused: selector => host.evaluate(isFocusedInPanel, selector),
		/** Where the focus is: the element's number in the document. */
		focus: () => host.evaluate(focusInPanel),
		width: () => host.evaluate(() => chrome.extension.getViews({type: 'popup'})[0]?.innerWidth),
		/** As the browser's button would. */
		open: () => host.evaluate(() => chrome.action.openPopup()),
		/** @param {string} selector */
		async click(selector) {
			const place = await eventually(() => host.evaluate(placeInPanel, selector));
			if (!place) throw new Error(`the panel has no ${selector}`);
			await input.clickAt(...place);
		},
		/** @type {(key: 'Tab' | 'Enter' | 'Space') => Promise<void>} */
		press: input.press,
	};
}

/** Runs in a page of the extension, which may look into its other pages. */
const textInPanel = selector => chrome.extension.getViews({type: 'popup'})[0]?.document.querySelector(selector)?.textContent ?? undefined;

const isFocusedInPanel = selector => chrome.extension.getViews({type: 'popup'})[0]?.document.activeElement?.matches(selector) ?? false;

function focusInPanel() {
	const document = chrome.extension.getViews({type: 'popup'})[0]?.document;
	return document && [...document.querySelectorAll('*')].indexOf(document.activeElement);
}

function placeInPanel(selector) {
	const element = chrome.extension.getViews({type: 'popup'})[0]?.document.querySelector(selector);
	if (!element) return undefined;
	element.scrollIntoView({block: 'center', behavior: 'instant'});
	const {x, y, width, height} = element.getBoundingClientRect();
	return [x + width / 2, y + height / 2];
}

/** Its window's own events: those for pages do not reach a panel. */
const firefoxInput = browser => ({
	clickAt: (x, y) => evaluateInWindow(browser, `(${clickInWindow})(window, ${x}, ${y})`),
	press: code => evaluateInWindow(browser, `(${pressInWindow})(window, '${code}')`),
});

/** Runs in Firefox's window. */
function clickInWindow(window, x, y) {
	const {left, top} = window.document.querySelector('.webextension-popup-browser').getBoundingClientRect();
	for (const type of ['mousemove', 'mousedown', 'mouseup'])
		window.synthesizeMouseEvent(type, left + x, top + y, {button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount: 1}, {});
}

/** Runs in Firefox's window. */
function pressInWindow(window, code) {
	const panel = window.document.querySelector('.webextension-popup-browser');
	if (window.document.activeElement !== panel) panel.focus();
	const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
	if (!keyboard.beginInputTransactionForTests(window)) throw new Error('the window takes no keys');
	const event = new window.KeyboardEvent('', {key: code === 'Space' ? ' ' : code, code});
	keyboard.keydown(event);
	keyboard.keyup(event);
}

function chromiumInput(browser) {
	const page = async () => (await browser.waitForTarget(target => target.url().endsWith('/src/popup/index.html'))).asPage();
	return {
		clickAt: async (x, y) => (await page()).mouse.click(x, y).catch(unlessClosed),
		async press(code) {
			const {keyboard} = await page();
			await keyboard.press(code).catch(unlessClosed);
		},
	};
}

/** A panel that closes as a key or button goes down is not there when it comes up. */
function unlessClosed(error) {
	if (error.name !== 'TargetCloseError') throw error;
}
