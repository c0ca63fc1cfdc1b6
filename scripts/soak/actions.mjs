// What a soak does, one after another. Each action that must end in a report awaits it.
import {setTimeout as wait} from 'node:timers/promises';
import {setOffline} from '../../test/harness/offline.mjs';
import {albumUrl, hiccups, profileBody, profileUrl} from './pages.mjs';

/**
 * @typedef {object} Soak
 * @property {import('./watched.mjs').Watched} watched
 * @property {import('./random.mjs').Random} random
 * @property {import('puppeteer-core').Page[]} open pages of the invented internet, the newest last
 * @property {import('./await-report.mjs').Awaiter} awaits
 * @property {(what: string, details?: object) => void} note
 */

/** Each with how often it is chosen, compared with the others. @type {readonly (readonly [number, (soak: Soak) => Promise<void>])[]} */
export const actions = [
	[6, load],
	[4, moveWithinSite],
	[3, openPopup],
	[2, openPanel],
	[3, checkAgain],
	[2, reload],
	[2, closeInTheMiddle],
	[2, goBack],
	[1, openSeveral],
	[1, stopWhileIdle],
];

/** Of a few, so that some pages were visited before. @param {Soak} soak */
const someUrl = ({random}) => (random.onceIn(2) ? albumUrl(random.below(400)) : profileUrl(`ada_muster${random.below(400)}`));

/** Tabs open at a time. More would only be waited for. */
const mostTabs = 5;

/** @param {Soak} soak */
async function newTab({watched, open}) {
	while (open.length >= mostTabs) await open.shift()?.close();
	const page = await watched.newPage();
	page.setDefaultTimeout(30_000);
	open.push(page);
	return page;
}

/** @param {Soak} soak */
async function someTab(soak) {
	const {random, open} = soak;
	const page = open.length === 0 || random.onceIn(3) ? await newTab(soak) : random.pick(open);
	await page.bringToFront();
	return page;
}

/** @param {Soak} soak @param {string} action @param {import('puppeteer-core').Page} page @param {string} url */
async function awaitAll(soak, action, page, url) {
	const {awaits, random} = soak;
	const disturbed = disturb(soak);
	const popup = random.onceIn(3) ? awaits.popup(action, page, url) : undefined;
	await Promise.all([awaits.report(action, page, url), popup, disturbed]);
}

/** Something goes wrong meanwhile, or nothing. @param {Soak} soak */
async function disturb({watched, random, note}) {
	const what = random.pick(['nothing', 'nothing', 'nothing', 'stop', 'stop twice', 'vision', 'hiccup', 'offline']);
	const pause = random.below(1200);
	await wait(pause);
	if (what !== 'nothing') note('disturbance', {kind: what});
	if (what.startsWith('stop')) await watched.stopBackground();
	if (what === 'stop twice') await wait(random.below(600)).then(watched.stopBackground);
	// Chromium alone has a document for the worker; Firefox ends the worker with its event page.
	if (what === 'vision' && watched.kind === 'chromium')
		await watched.panel.evaluate(() => chrome.offscreen.closeDocument().catch(() => undefined));
	if (what === 'hiccup') Object.assign(watched.weather, {left: 1 + random.below(4), kind: random.pick(hiccups)});
	if (what === 'offline') {
		await setOffline(watched.kind, watched.panel, true);
		await wait(300 + random.below(700));
		await setOffline(watched.kind, watched.panel, false);
	}
}

/** @param {Soak} soak */
async function load(soak) {
	const page = await someTab(soak);
	const url = someUrl(soak);
	await page.goto(url, {waitUntil: 'domcontentloaded'});
	await awaitAll(soak, 'load', page, url);
}

/** @param {Soak} soak */
async function moveWithinSite(soak) {
	const {random, awaits} = soak;
	const page = await someTab(soak);
	if (!page.url().startsWith('https://x.com/')) await page.goto('https://x.com/home', {waitUntil: 'load'});
	for (let move = 0; move <= random.below(3); move++) {
		const user = `bo_muster${random.below(400)}`;
		await page.evaluate(
			(path, html, delay) => {
				history.pushState({}, '', path);
				setTimeout(() => {
					document.body.innerHTML = html;
				}, delay);
				// In Firefox before 147, a change of address is noticed after a press.
				document.body.click();
			},
			`/${user}`,
			profileBody(user),
			random.below(400),
		);
		if (random.onceIn(2)) await awaitAll(soak, 'move within a site', page, profileUrl(user));
		else await awaits.report('move within a site', page, profileUrl(user));
	}
}

/** @param {Soak} soak */
async function openPopup(soak) {
	const page = await reportedTab(soak);
	await soak.awaits.popup('open the popup', page, page.url());
}

/** @param {Soak} soak */
async function openPanel(soak) {
	const page = await reportedTab(soak);
	await page.bringToFront();
	await soak.awaits.panel('open the panel', page);
}

/** A tab whose page has its report already. @param {Soak} soak */
async function reportedTab(soak) {
	const page = soak.open.at(-1);
	if (page?.url().startsWith('https://') && !page.url().endsWith('/home')) {
		await page.bringToFront();
		return page;
	}

	const fresh = await newTab(soak);
	const url = someUrl(soak);
	await fresh.goto(url, {waitUntil: 'domcontentloaded'});
	await soak.awaits.report('load', fresh, url);
	return fresh;
}

/** @param {Soak} soak */
async function checkAgain(soak) {
	const page = await reportedTab(soak);
	await Promise.all([soak.awaits.again('check again', page, page.url(), soak.random.onceIn(3)), disturb(soak)]);
}

/** @param {Soak} soak */
async function reload(soak) {
	const page = await reportedTab(soak);
	await page.reload({waitUntil: 'domcontentloaded'});
	await awaitAll(soak, 'reload', page, page.url());
}

/** @param {Soak} soak */
async function closeInTheMiddle(soak) {
	const {random, awaits} = soak;
	const page = await newTab(soak);
	const url = someUrl(soak);
	const loading = page.goto(url, {waitUntil: 'load'}).catch(() => undefined);
	await wait(random.below(1000));
	if (random.onceIn(2)) await awaits.openAndClosePopup(url, random.below(600));
	await page.close();
	soak.open.splice(soak.open.indexOf(page), 1);
	await loading;
}

/** @param {Soak} soak */
async function goBack(soak) {
	const page = await someTab(soak);
	const url = someUrl(soak);
	await page.goto(url, {waitUntil: 'load'});
	if (soak.random.onceIn(2)) await soak.awaits.report('load', page, url);
	await page.goto(soak.random.onceIn(2) ? 'about:blank' : 'https://x.com/home', {waitUntil: 'load'});
	// Firefox does not tell its driver of a page that comes from its memory, so `goBack` would wait.
	await page.evaluate(() => history.back());
	await wait(300);
	await awaitAll(soak, 'go back', page, url);
	// From here on Firefox's driver waits in vain for every load in this tab.
	soak.open.splice(soak.open.indexOf(page), 1);
	await page.close();
}

/** @param {Soak} soak */
async function openSeveral(soak) {
	const {random, awaits} = soak;
	const urls = Array.from({length: 3}, (_, index) => albumUrl(1000 * (index + 1) + random.below(400)));
	const pages = [];
	for (const url of urls) {
		const page = await newTab(soak);
		await page.goto(url, {waitUntil: 'domcontentloaded'});
		pages.push({page, url});
	}
	if (random.onceIn(2)) await soak.watched.stopBackground();
	for (const {page, url} of pages) {
		// A hidden page is read once it is shown.
		await page.bringToFront();
		await awaits.report('open several', page, url);
	}
}

/** @param {Soak} soak */
async function stopWhileIdle(soak) {
	const page = await reportedTab(soak);
	await soak.watched.stopBackground();
	await soak.awaits.answer('stop while idle');
	await soak.awaits.popup('stop while idle', page, page.url());
}
