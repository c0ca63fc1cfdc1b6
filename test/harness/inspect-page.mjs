// Shows a saved page to the built extension, in a real browser that reaches nothing but this machine.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {startInternet} from './internet.mjs';
import {launch} from './launch.mjs';
import {eventually, readRecord} from './records.mjs';

const drawnPortrait = new URL('../fixtures/pictures/portrait-1080.jpg', import.meta.url);

/** Milliseconds. The first is three times as long as the content script waits for a page that scripts render, for a busy machine. */
const timeouts = {record: 30_000, report: 90_000};

/**
 * @typedef {object} SavedPage
 * @property {Buffer} html
 * @property {URL} url
 * @property {string | undefined} [images] folder with pictures by name
 */

/** @param {{kind: import('./find-browser.mjs').Kind, extension: string} & SavedPage} options */
export async function inspectPage({kind, extension, html, url, images}) {
	const internet = await startInternet(answerFor({html, url, images}));
	const session = await launch(kind, {extension, internet});
	try {
		// Opened first, so that the page stays in the foreground.
		const panel = await session.openExtensionPage('src/popup/index.html', '?tab=-1');
		const page = await session.newPage();
		await page.goto(url.href, {waitUntil: 'domcontentloaded'});
		return toOutput(await waitForReport(panel, url));
	} finally {
		await session.close();
		await internet.close();
	}
}

/**
 * Serves the saved page at its address, and pictures by name or a drawn one instead; no scripts, styles or data.
 * @param {SavedPage} page
 * @returns {Parameters<typeof startInternet>[0]}
 */
export function answerFor({html, url, images}) {
	const portrait = readFileSync(drawnPortrait);
	return (request, response) => {
		const asked = new URL(request.url ?? '/', `https://${request.headers.host}`);
		const isPage = asked.hostname === url.hostname && asked.pathname + asked.search === url.pathname + url.search;
		if (isPage) return sendPage(response, html);

		const named = images && findNamed(images, asked.pathname);
		if (named) return response.writeHead(200, {'content-type': typeOf(asked.pathname)}).end(named);
		if (mayBeImage(request, asked, url)) return response.writeHead(200, {'content-type': 'image/jpeg'}).end(portrait);
		return response.writeHead(404).end();
	};
}

/**
 * Without scripts: those of a saved page would not find their data and would remove its content.
 * @param {import('node:http').ServerResponse} response
 * @param {Buffer} html
 */
const sendPage = (response, html) =>
	response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'"}).end(html);

/**
 * @param {string} folder
 * @param {string} pathname
 */
function findNamed(folder, pathname) {
	try {
		return readFileSync(path.join(folder, path.basename(decodeURIComponent(pathname))));
	} catch {
		return undefined;
	}
}

/** @type {Record<string, string>} */
const types = {avif: 'image/avif', gif: 'image/gif', png: 'image/png', webp: 'image/webp'};
/** @param {string} pathname */
const typeOf = pathname => types[path.extname(pathname).slice(1).toLowerCase()] ?? 'image/jpeg';

/**
 * A page's requests say that they are for an image; those of the extension do not say what they are for.
 * @param {import('node:http').IncomingMessage} request
 * @param {URL} asked
 * @param {URL} page
 */
function mayBeImage({headers}, asked, page) {
	const {'sec-fetch-dest': use = 'empty'} = headers;
	if (use === 'image' || use !== 'empty') return use === 'image';
	return asked.hostname !== page.hostname || /\.(?:avif|gif|jpe?g|png|webp)$/i.test(asked.pathname);
}

/**
 * Unless a record appears soon, the page is not one we support; where the background expects none, that is known at once. The report takes
 * as long as the pictures do.
 * @param {import('puppeteer-core').Page} panel
 * @param {URL} url
 * @returns {Promise<import('../../src/core/score/report.ts').Report | undefined>}
 */
async function waitForReport(panel, url) {
	const record = () => readRecord(panel, url.href);
	const isKnown = async () => (await record()) !== undefined || (await panel.evaluate(isNoneExpected));
	await eventually(isKnown, timeouts.record);
	if (!(await record())) return undefined;

	const ended = await eventually(async () => {
		const current = await record();
		return current?.report || current?.failure ? current : undefined;
	}, timeouts.report);
	if (!ended?.report) throw new Error(ended?.failure ?? 'The analysis did not finish in time.');
	return ended.report;
}

/** Runs in a page of the extension. Whether the page in front has loaded, and its address is none of a page that is read. */
async function isNoneExpected() {
	const [tab] = await chrome.tabs.query({active: true});
	const question = {id: 1, type: 'report/get', data: {tabId: tab?.id ?? -1}, timestamp: Date.now()};
	const {res: state} = (await chrome.runtime.sendMessage(question).catch(() => undefined)) ?? {};
	return state?.kind === 'none' && !state.isComing;
}

/**
 * What `npm run inspect` prints: this format stays, whatever else changes in a report.
 * @param {import('../../src/core/score/report.ts').Report | undefined} report
 */
function toOutput(report) {
	if (!report) return {kind: 'none'};
	const {site, kind, url, exposure, links, images} = report;
	return {
		site,
		kind,
		url,
		exposure,
		links: links.map(({id, value, low, high, evidence}) => ({id, value, low, high, evidence})),
		images: images.map(({imageUrl, faces}) => ({
			src: imageUrl,
			faces: faces.map(({boundingBox, interEyeDistance, usability}) => ({boundingBox, interEyeDistance, usability})),
		})),
	};
}
