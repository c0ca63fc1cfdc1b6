// The popup panel at the toolbar. It is not a tab, so WebDriver cannot see it; another page of the extension reads it instead. Clicks and
// keys are sent as real input, so that page and browser treat them like a person's.
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
		/** @param {string} selector @returns {Promise<string | undefined>} `undefined` if no panel is open or nothing in it matches */
		textOf: selector => host.evaluate(textInPanel, selector),
		isOpen: () => host.evaluate(() => chrome.extension.getViews({type: 'popup'}).length > 0),
		/** @param {string} selector */
		isFocused: selector => host.evaluate(isFocusedInPanel, selector),
		/** Index of the focused element in the document, not counting pictures, which may arrive at any time. */
		focus: () => host.evaluate(focusInPanel),
		width: () => host.evaluate(() => chrome.extension.getViews({type: 'popup'})[0]?.innerWidth),
		/** Pixels of it that only scrolling brings into view. */
		overflow: () => host.evaluate(overflowOfPanel),
		/** Like a press on the toolbar button. */
		open: () => host.evaluate(() => chrome.action.openPopup()),
		/** @param {string} selector */
		async click(selector) {
			const place = await eventually(() => host.evaluate(placeInPanel, selector));
			if (!place) throw new Error(`The panel has no ${selector}.`);
			await input.clickAt(...place);
		},
		/** @type {(key: 'Tab' | 'Enter' | 'Space') => Promise<void>} */
		press: input.press,
	};
}

/**
 * Runs in a page of the extension, which can access its other pages.
 * @param {string} selector
 */
const textInPanel = selector => chrome.extension.getViews({type: 'popup'})[0]?.document.querySelector(selector)?.textContent ?? undefined;

/** @param {string} selector */
const isFocusedInPanel = selector => chrome.extension.getViews({type: 'popup'})[0]?.document.activeElement?.matches(selector) ?? false;

function overflowOfPanel() {
	const panel = chrome.extension.getViews({type: 'popup'})[0];
	return panel && panel.document.documentElement.scrollHeight - panel.innerHeight;
}

function focusInPanel() {
	const document = chrome.extension.getViews({type: 'popup'})[0]?.document;
	return document && [...document.querySelectorAll(':not(img)')].indexOf(document.activeElement ?? document.body);
}

/**
 * @param {string} selector
 * @returns {[x: number, y: number] | undefined}
 */
function placeInPanel(selector) {
	const element = chrome.extension.getViews({type: 'popup'})[0]?.document.querySelector(selector);
	if (!element) return undefined;
	element.scrollIntoView({block: 'center', behavior: 'instant'});
	const {x, y, width, height} = element.getBoundingClientRect();
	return [x + width / 2, y + height / 2];
}

/**
 * Events of the window, since those for pages do not reach the panel.
 * @param {import('puppeteer-core').Browser} browser
 */
const firefoxInput = browser => ({
	/** @param {number} x @param {number} y */
	clickAt: (x, y) => evaluateInWindow(browser, `(${clickInWindow})(window, ${x}, ${y})`),
	/** @param {string} code */
	press: code => evaluateInWindow(browser, `(${pressInWindow})(window, '${code}')`),
});

/**
 * Runs in Firefox's window.
 * @param {any} window
 * @param {number} x
 * @param {number} y
 */
function clickInWindow(window, x, y) {
	const {left, top} = window.document.querySelector('.webextension-popup-browser').getBoundingClientRect();
	for (const type of ['mousemove', 'mousedown', 'mouseup'])
		window.synthesizeMouseEvent(type, left + x, top + y, {button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount: 1}, {});
}

/**
 * Runs in Firefox's window.
 * @param {any} window
 * @param {string} code
 */
function pressInWindow(window, code) {
	const {Cc, Ci} = window;
	const panel = window.document.querySelector('.webextension-popup-browser');
	if (window.document.activeElement !== panel) panel.focus();
	const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
	if (!keyboard.beginInputTransactionForTests(window)) throw new Error('Firefox accepts no synthetic keys now.');
	const event = new window.KeyboardEvent('', {key: code === 'Space' ? ' ' : code, code});
	keyboard.keydown(event);
	keyboard.keyup(event);
}

/** @param {import('puppeteer-core').Browser} browser */
function chromiumInput(browser) {
	const page = async () => (await browser.waitForTarget(target => target.url().endsWith('/src/popup/index.html'))).asPage();
	return {
		/** @param {number} x @param {number} y */
		clickAt: async (x, y) => (await page()).mouse.click(x, y).catch(unlessClosed),
		/** @param {import('puppeteer-core').KeyInput} code */
		async press(code) {
			const {keyboard} = await page();
			await keyboard.press(code).catch(unlessClosed);
		},
	};
}

/**
 * A panel that closes on key or button down is gone before the up event.
 * @param {Error} error
 */
function unlessClosed(error) {
	if (error.name !== 'TargetCloseError') throw error;
}
