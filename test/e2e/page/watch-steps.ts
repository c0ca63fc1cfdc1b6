import type {ServerResponse} from 'node:http';
import type {Page} from 'puppeteer-core';
import type {PageHistory} from '../../../src/core/watch/history.ts';
import {eventually} from '../../harness/records.mjs';
import {githubProfile, logIn} from '../fake-pages.ts';
import type {Scene} from '../scene.ts';

/** A page that its owner has looked at again; anybody gets it until it is closed. */
export const watched = 'https://github.com/cy-muster';
const portrait = 'https://avatars.githubusercontent.com/u/7?v=4';
const open = githubProfile('cy-muster', portrait, `<meta property="og:image" content="${portrait}">`);

/** Answers for that page, by whether its owner has closed it. */
export function createWatchedPage() {
	let isClosed = false;
	return {
		close: () => {
			isClosed = true;
		},
		answer: ({href}: URL, response: ServerResponse): boolean => {
			if (href !== watched) return false;
			response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(isClosed ? logIn : open);
			return true;
		},
	};
}

/** Says in the popup that the page is one's own, and that its address may be kept. */
export async function keepPage(scene: Scene): Promise<void> {
	const page = await scene.visit(watched);
	await scene.reportOf(watched);
	const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(watched)}#why`);
	await (await popup.waitForSelector('.own-page input'))?.click();
	await (await popup.waitForSelector('.keep-page input'))?.click();
	await popup.waitForFunction(() => document.querySelector<HTMLInputElement>('.keep-page input')?.checked);
	await checkPlanned(scene.panel);
	await popup.close();
	await page.close();
}

/** Fires the alarm once the page is due, and waits for the check without a tab. @returns how many there are by then */
export async function checkOnce({panel}: Scene, earlier: number): Promise<number> {
	await panel.evaluate(async () => {
		const {pageHistories = {}} = await chrome.storage.local.get<{pageHistories?: Record<string, object>}>('pageHistories');
		const due = Object.fromEntries(Object.entries(pageHistories).map(([digest, history]) => [digest, {...history, nextAt: 1}]));
		await chrome.storage.local.set({pageHistories: due});
		await chrome.storage.session.remove('watch-last');
		await chrome.alarms.create('watch', {when: Date.now()});
	});
	const count = async () => (await historyOf(panel)).checks.filter(({way}) => way === 'alone').length;
	const done = (await eventually(async () => ((await count()) > earlier ? count() : undefined))) ?? 0;
	await checkPlanned(panel);
	return done;
}

/** The last thing that the background does about a page. Later than the test's own alarm, it would replace that one. */
async function checkPlanned(panel: Page): Promise<void> {
	const isPlanned = () => panel.evaluate(async () => ((await chrome.alarms.get('watch'))?.scheduledTime ?? 0) > Date.now());
	if (!(await eventually(isPlanned))) throw new Error('No further check was planned.');
}

/** Moves what has been stored so far back to another day, as if time had passed. */
export async function moveTo({panel}: Scene, day: string): Promise<void> {
	await panel.evaluate(async to => {
		const {pageHistories} = await chrome.storage.local.get<{pageHistories: Record<string, {checks: {on: string}[]}>}>('pageHistories');
		const today = Object.values(pageHistories)[0]?.checks.at(-1)?.on ?? '';
		await chrome.storage.local.set({pageHistories: JSON.parse(JSON.stringify(pageHistories).replaceAll(today, to))});
	}, day);
}

const historyOf = (panel: Page): Promise<PageHistory> =>
	panel.evaluate(async () => {
		const {pageHistories = {}} = await chrome.storage.local.get<{pageHistories?: Record<string, PageHistory>}>('pageHistories');
		return Object.values(pageHistories)[0] ?? {checks: [], changes: [], tracks: {}};
	});
