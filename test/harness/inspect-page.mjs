// Shows a saved page to the built extension, in a real browser that has no network but this machine.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {startInternet} from './internet.mjs';
import {launch} from './launch.mjs';
import {eventually, readRecord} from './records.mjs';

const drawnPortrait = new URL('../fixtures/pictures/portrait-1080.jpg', import.meta.url);

/** Milliseconds. Longer than the content script waits for a page that draws itself. */
const patience = {forRecord: 13_000, forReport: 90_000};

/**
 * @param {object} options
 * @param {import('./find-browser.mjs').Kind} options.kind
 * @param {string} options.extension
 * @param {Buffer} options.html
 * @param {URL} options.url
 * @param {string} [options.images] folder with pictures by name
 */
export async function inspectPage({kind, extension, html, url, images}) {
	const internet = await startInternet(answerer({html, url, images}));
	const session = await launch(kind, {extension, internet});
	try {
		// Opened first, so that the page stays the tab in front.
		const panel = await session.openExtensionPage('src/popup/index.html', '?tab=-1');
		const page = await session.newPage();
		await page.goto(url.href, {waitUntil: 'domcontentloaded'});
		return toOutput(await waitForReport(panel, url));
	} finally {
		await session.close();
		await internet.close();
	}
}

/** The saved page at its address; pictures by name or drawn; no scripts, styles or data from anywhere. */
function answerer({html, url, images}) {
	const portrait = readFileSync(drawnPortrait);
	return (request, response) => {
		const asked = new URL(request.url, `https://${request.headers.host}`);
		const isPage = asked.hostname === url.hostname && asked.pathname + asked.search === url.pathname + url.search;
		if (isPage) return sendPage(response, html);

		const named = images && findNamed(images, asked.pathname);
		if (named) return response.writeHead(200, {'content-type': typeOf(asked.pathname)}).end(named);
		if (mayBePicture(request, asked, url)) return response.writeHead(200, {'content-type': 'image/jpeg'}).end(portrait);
		return response.writeHead(404).end();
	};
}

/** A snapshot's scripts would find none of their data and take the page apart: it is shown as it was saved. */
const sendPage = (response, html) =>
	response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'"}).end(html);

function findNamed(folder, pathname) {
	try {
		return readFileSync(path.join(folder, path.basename(decodeURIComponent(pathname))));
	} catch {
		return undefined;
	}
}

const types = {avif: 'image/avif', gif: 'image/gif', png: 'image/png', webp: 'image/webp'};
const typeOf = pathname => types[path.extname(pathname).slice(1).toLowerCase()] ?? 'image/jpeg';

/** A page asks for its pictures as such; the extension's own request says nothing of what it is for. */
function mayBePicture({headers}, asked, page) {
	const {'sec-fetch-dest': use = 'empty'} = headers;
	if (use === 'image' || use !== 'empty') return use === 'image';
	return asked.hostname !== page.hostname || /\.(?:avif|gif|jpe?g|png|webp)$/i.test(asked.pathname);
}

/** A record comes soon or never: then the page is none of ours. A report takes as long as the pictures do. */
async function waitForReport(panel, url) {
	const record = () => readRecord(panel, url.href);
	if (!(await eventually(record, patience.forRecord))) return undefined;

	const ended = await eventually(async () => {
		const current = await record();
		return current?.report || current?.failure ? current : undefined;
	}, patience.forReport);
	if (!ended?.report) throw new Error(ended?.failure ?? 'The analysis did not end in time.');
	return ended.report;
}

/** The contract of `npm run inspect`, whatever else a report holds. */
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
