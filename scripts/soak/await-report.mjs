// Waits for what an action must end in, and writes down everything known where it does not come.
import {setTimeout as wait} from 'node:timers/promises';
import {lostAfter} from './verdict.mjs';

/** Milliseconds between two looks. */
const pause = 150;

/**
 * @typedef {ReturnType<typeof createAwaiter>} Awaiter
 * @param {import('./watched.mjs').Watched} watched
 * @param {(what: string, details?: object) => void} note
 * @param {import('./verdict.mjs').Outcome[]} outcomes to which it adds
 */
export function createAwaiter(watched, note, outcomes) {
	const {panel} = watched;
	/**
	 * @template T
	 * @param {string} action
	 * @param {import('./verdict.mjs').Outcome['awaited']} awaited
	 * @param {() => Promise<T | undefined>} look
	 * @param {() => Promise<object>} explain
	 * @returns {Promise<T | undefined>}
	 */
	const until = async (action, awaited, look, explain) => {
		const began = performance.now();
		for (;;) {
			const seen = await look();
			const milliseconds = performance.now() - began;
			const isLost = !seen && milliseconds > lostAfter;
			if (seen || isLost) outcomes.push({action, awaited, milliseconds, isLost});
			if (seen) note('came', {action, awaited, milliseconds: Math.round(milliseconds)});
			if (isLost) await writeLost(action, awaited, explain);
			if (seen || isLost) return seen;
			await wait(pause);
		}
	};
	/** @param {string} action @param {string} awaited @param {() => Promise<object>} explain */
	const writeLost = async (action, awaited, explain) => {
		await watched.writeDown().catch(() => undefined);
		const targets = watched.browser.targets().map(target => `${target.type()} ${target.url()}`);
		const known = await panel.evaluate(readEverything).catch(error => ({error: String(error)}));
		note('LOST', {action, awaited, ...(await explain().catch(error => ({error: String(error)}))), known, targets});
	};
	/** @param {import('puppeteer-core').Page} page */
	const stateOf = async page => ({url: page.url(), visibility: await page.evaluate(() => document.visibilityState)});
	const view = (/** @type {import('puppeteer-core').Page} */ popup) => popup.evaluate(readPopup);

	/** @param {import('puppeteer-core').Page} page @param {string} url @param {string} [hash] */
	const openBeside = async (page, url, hash = '') => {
		const popup = await watched.openExtensionPage('src/popup/index.html', `?tab=${await idOf(panel, url)}${hash}`);
		// A hidden page is not read.
		await page.bringToFront();
		return popup;
	};

	return {
		/** Report and badge. @param {string} action @param {import('puppeteer-core').Page} page @param {string} url @param {number} [after] a report taken later than this */
		async report(action, page, url, after = 0) {
			const look = async () => {
				const state = await panel.evaluate(readState, url);
				if (state.failure) await repeatStopped(panel, state, note);
				return state.takenAt !== undefined && state.takenAt > after ? state : undefined;
			};
			if (!(await until(action, 'report', look, () => stateOf(page)))) return;
			const badge = async () => (await panel.evaluate(readState, url)).badge || undefined;
			await until(action, 'badge', badge, () => stateOf(page));
		},
		/** @param {string} action @param {import('puppeteer-core').Page} page @param {string} url */
		async popup(action, page, url) {
			const popup = await openBeside(page, url);
			await until(
				action,
				'popup',
				async () => (await view(popup)).isReport || undefined,
				async () => ({
					...(await stateOf(page)),
					popup: await view(popup),
				}),
			);
			await popup.close();
		},
		/** @param {string} action @param {import('puppeteer-core').Page} page */
		async panel(action, page) {
			await watched.toolbar.open();
			const look = () => watched.toolbar.textOf('.door-why');
			const explain = async () => ({...(await stateOf(page)), panel: await watched.toolbar.textOf('h1')});
			await until(action, 'popup', look, explain);
			await panel.evaluate(() => chrome.extension.getViews({type: 'popup'})[0]?.close());
		},
		/** @param {string} action @param {import('puppeteer-core').Page} page @param {string} url @param {boolean} isClosed whether the popup is closed at once */
		async again(action, page, url, isClosed) {
			const {takenAt = 0} = await panel.evaluate(readState, url);
			const popup = await openBeside(page, url, '#why');
			const button = '.report-footer button';
			const look = () => popup.evaluate(selector => document.querySelector(selector) !== null || undefined, button);
			const isThere = await until(action, 'popup', look, async () => ({...(await stateOf(page)), popup: await view(popup)}));
			if (isThere) await popup.evaluate(selector => /** @type {HTMLElement | null} */ (document.querySelector(selector))?.click(), button);
			// Closed at once, its message may not have left: then the report from before is the one that must be there.
			if (!isClosed) await this.report(action, page, url, takenAt);
			await popup.close();
			if (isClosed) await this.popup(action, page, url);
		},
		/** @param {string} action */
		async answer(action) {
			await until(
				action,
				'answer',
				() => panel.evaluate(askBackground),
				async () => ({}),
			);
		},
		/** @param {string} url @param {number} milliseconds */
		async openAndClosePopup(url, milliseconds) {
			const popup = await watched.openExtensionPage('src/popup/index.html', `?tab=${await idOf(panel, url)}`);
			await wait(milliseconds);
			await popup.close();
		},
	};
}

/** @param {import('puppeteer-core').Page} panel @param {string} url */
const idOf = async (panel, url) => (await panel.evaluate(readState, url)).tabId;

/**
 * An analysis that was stopped three times is given up, as it should be, and repeated when asked for.
 * @param {import('puppeteer-core').Page} panel
 * @param {{tabId: number | undefined, failure: string | undefined}} state
 * @param {(what: string, details?: object) => void} note
 */
async function repeatStopped(panel, {tabId, failure}, note) {
	note('failed', {tabId, failure});
	if (!failure?.includes('was stopped')) return;
	await panel.evaluate(
		id => chrome.runtime.sendMessage({id: 1, type: 'report/reanalyse', data: {tabId: id}, timestamp: Date.now()}).catch(() => undefined),
		tabId,
	);
}

/** Runs in a page of the extension. @param {string} url */
async function readState(url) {
	const tabs = await chrome.tabs.query({});
	const showing = tabs.filter(tab => tab.url?.split('#', 1)[0] === url);
	const tabId = (showing.find(({active}) => active) ?? showing[0])?.id;
	const {[`tab:${tabId}`]: stored} = await chrome.storage.session.get(`tab:${tabId}`);
	const {url: of, report, failure} = /** @type {{url?: string, report?: {takenAt: number}, failure?: string}} */ (stored ?? {});
	const badge = tabId === undefined ? '' : await chrome.action.getBadgeText({tabId});
	return {tabId, badge, takenAt: of === url ? report?.takenAt : undefined, failure: of === url ? failure : undefined};
}

/** Runs in a page of the extension. */
async function readEverything() {
	const [stored, tabs] = await Promise.all([chrome.storage.session.get(null), chrome.tabs.query({})]);
	const records = Object.entries(stored).flatMap(([key, value]) => {
		if (!/^tab:\d+$/.test(key)) return [];
		const {url, startedAt, attempts, progress, report, failure} = /** @type {Record<string, any>} */ (value ?? {});
		return [{key, url, startedAt, attempts, progress, takenAt: report?.takenAt, failure}];
	});
	return {
		records,
		tabs: tabs.map(({id, url, active, status}) => ({id, url, active, status})),
		locks: await navigator.locks.query(),
	};
}

/** Runs in the popup. */
const readPopup = () => ({
	isReport: document.querySelector('.door-why') !== null,
	text: document.body.textContent?.slice(0, 300),
});

/** Runs in a page of the extension. */
const askBackground = () =>
	chrome.runtime.sendMessage({id: 1, type: 'report/get', data: {tabId: -1}, timestamp: Date.now()}).then(
		answer => answer?.res?.kind,
		() => undefined,
	);
