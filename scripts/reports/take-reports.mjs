import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {openBrowser} from './open-browser.mjs';
import {takeReport} from './take-report.mjs';

/** A new browser now and then, so that what one accumulates affects few pages. */
const pagesABrowser = 30;

/**
 * One page after another, each in the foreground tab. On pages without a content script, the analysis is started from the popup, in a
 * browser whose extension already has the permissions that a person's click would give it.
 * @param {import('../../test/harness/find-browser.mjs').Kind} kind
 * @param {string} extension folder
 * @param {readonly import('./saved-pages.mjs').SavedPage[]} pages
 * @returns {Promise<Record<string, object>>} by the page's name
 */
export async function takeReports(kind, extension, pages) {
	const isOurs = matcherOf(readManifest(extension));
	const ours = pages.filter(({url}) => isOurs(url));
	const others = pages.filter(({url}) => !isOurs(url));
	const copy = copyWithPermissions(extension);
	try {
		/** @type {Record<string, object>} */
		const reports = {...(await takeAll(kind, extension, ours, false)), ...(await takeAll(kind, copy, others, true))};
		return Object.fromEntries(pages.map(({name}) => [name, reports[name] ?? {}]));
	} finally {
		rmSync(copy, {recursive: true});
	}
}

/**
 * @param {import('../../test/harness/find-browser.mjs').Kind} kind
 * @param {string} extension folder
 * @param {readonly import('./saved-pages.mjs').SavedPage[]} pages
 * @param {boolean} isStartedByHand
 */
async function takeAll(kind, extension, pages, isStartedByHand) {
	/** @type {Record<string, Awaited<ReturnType<typeof takeReport>>>} */
	const reports = {};
	for (let first = 0; first < pages.length; first += pagesABrowser) {
		const some = pages.slice(first, first + pagesABrowser);
		const browser = await openBrowser(kind, extension);
		try {
			for (const page of some) {
				const startedAt = Date.now();
				reports[page.name] = await takeReport(browser, page, isStartedByHand);
				const {kind: found = 'failed'} = /** @type {{kind?: string}} */ (reports[page.name]);
				console.error(`${page.name}: ${found}, ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
			}
		} finally {
			await browser.close();
		}
	}
	return reports;
}

/** @param {string} extension folder @returns {{content_scripts: {matches: string[]}[]}} */
const readManifest = extension => JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));

/** Whether the manifest injects a content script at an address. @param {ReturnType<typeof readManifest>} manifest */
function matcherOf({content_scripts: scripts}) {
	const patterns = scripts.flatMap(({matches}) => matches.map(toPattern));
	return (/** @type {URL} */ {href}) => patterns.some(pattern => pattern.test(href));
}

/** @param {string} match */
const toPattern = match => new RegExp(`^${match.replaceAll('.', '\\.').replace('*\\.', '(?:[^/]+\\.)?').replace(/\*$/, '.*')}$`);

/** As in the end-to-end tests: nothing can press the browser's own permission prompt here. @param {string} extension folder */
function copyWithPermissions(extension) {
	const copy = mkdtempSync(path.join(tmpdir(), 'overexposed-'));
	cpSync(extension, copy, {recursive: true});
	const manifest = {...readManifest(extension), host_permissions: ['https://*/*']};
	writeFileSync(path.join(copy, 'manifest.json'), JSON.stringify(manifest));
	return copy;
}
