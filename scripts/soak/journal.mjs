// What happened and when, in a file: read when a report was lost. Kept by the harness, since the extension keeps no such log.
import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * @typedef {ReturnType<typeof openJournal>} Journal
 * @param {string} file
 */
export function openJournal(file) {
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, '');
	return {
		file,
		/** @param {string} what @param {object} [details] @param {number} [at] milliseconds since 1970 */
		note: (what, details = {}, at = Date.now()) =>
			appendFileSync(file, `${JSON.stringify({at: new Date(at).toISOString(), what, ...details})}\n`),
	};
}

/**
 * Runs in a page of the extension: writes down every message to the background and every change of a tab's record. It answers nothing.
 */
export function listenIn() {
	/** @type {{what: string, at: number, details: object}[]} */
	const heard = [];
	Object.assign(globalThis, {heard});
	const hear = (/** @type {string} */ what, /** @type {object} */ details) => void heard.push({what, at: Date.now(), details});
	chrome.runtime.onMessage.addListener((/** @type {{type?: string} | undefined} */ message, {tab, url}) => {
		hear('message', {type: message?.type, tab: tab?.id, url, tabUrl: tab?.url});
	});
	chrome.storage.session.onChanged.addListener(changes => {
		for (const [key, {newValue}] of Object.entries(changes)) {
			if (!key.startsWith('tab:')) continue;
			const {url, startedAt, attempts, progress, report, failure} = /** @type {Record<string, any>} */ (newValue ?? {});
			hear('record', {key, url, startedAt, attempts, progress, isReported: report !== undefined, failure, isGone: newValue === undefined});
		}
	});
	chrome.tabs.onUpdated.addListener((tabId, {status, url}) => {
		if (status || url) hear('tab', {tabId, status, url});
	});
}

/**
 * Runs in the same page: what was heard since it was last asked.
 * @returns {{what: string, at: number, details: object}[]}
 */
export function takeHeard() {
	const {heard} = /** @type {{heard?: {what: string, at: number, details: object}[]}} */ (globalThis);
	return heard?.splice(0) ?? [];
}
