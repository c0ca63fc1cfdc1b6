import path from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {distOf, root} from '../../../scripts/prepare.mjs';
import {startFakeInternet} from '../../harness/fake-internet.mjs';
import {getBrowser} from '../../harness/find-browser.mjs';
import {launch, pageTimeout, startTimeout} from '../../harness/launch.mjs';
import {serve} from '../../harness/serve.mjs';
import type {Kind} from '../scene.ts';

/** The lab runs inside the extension or as a website. */
export type LabPlace = 'extension' | 'website';

export interface OpenLab {
	readonly page: Page;
	/** The window with the notes. */
	readonly findNotes: () => Promise<Page>;
	/** Cuts off the network: whatever is not loaded by then cannot be loaded. */
	readonly goOffline: () => Promise<void>;
	/** Addresses outside the lab that were requested. */
	readonly requested: () => readonly string[];
	readonly end: () => Promise<void>;
}

/** A fake camera that needs no permission and shows a test picture. */
const fakeCamera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

export const openLab = (place: LabPlace, kind: Kind, language = 'en'): Promise<OpenLab> =>
	place === 'extension' ? openInExtension(kind, language) : openAsWebsite(kind, language);

async function openInExtension(kind: Kind, language: string): Promise<OpenLab> {
	const internet = await startFakeInternet({pages: {}});
	const session = await launch(kind, {extension: distOf(kind), internet, args: fakeCamera});
	const page = await session.openExtensionPage('src/lab/index.html', `?lang=${language}`);
	return {
		page,
		// Firefox opens the window but does not tell WebDriver about windows of an extension.
		findNotes: () => (kind === 'firefox' ? openNotesOf(page, session.openExtensionPage) : findNotesIn(session.browser)),
		goOffline: () => internet.close(),
		requested: () => internet.requests.map(({host}) => host),
		end: () => session.close(),
	};
}

async function openAsWebsite(kind: Kind, language: string): Promise<OpenLab> {
	const server = await serve({'/': path.join(root, 'dist/lab')});
	const browser = await puppeteer.launch({
		browser: kind === 'firefox' ? 'firefox' : 'chrome',
		timeout: startTimeout,
		executablePath: getBrowser(kind),
		...(kind === 'chromium' && {args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...fakeCamera]}),
	});
	const page = await browser.newPage();
	page.setDefaultTimeout(pageTimeout);
	const foreign: string[] = [];
	page.on('request', request => {
		const url = request.url();
		if (/^https?:/.test(url) && !url.startsWith(server.origin)) foreign.push(url);
	});
	await page.goto(`${server.origin}/?lang=${language}`);
	return {
		page,
		findNotes: () => findNotesIn(browser),
		goOffline: async () => void server.close(),
		requested: () => foreign,
		end: async () => {
			await browser.close();
			server.close();
		},
	};
}

async function findNotesIn(browser: Browser): Promise<Page> {
	const find = async (): Promise<Page | undefined> => (await browser.pages()).find(each => each.url().includes('notes='));
	await expect.poll(find).toBeDefined();
	const notes = await find();
	if (!notes) throw new Error('The notes closed themselves.');
	return notes;
}

async function openNotesOf(page: Page, open: (file: string, query: string) => Promise<Page>): Promise<Page> {
	const {notesId} = await page.evaluate((): {notesId: string} => JSON.parse(sessionStorage.getItem('overexposed-lab') ?? ''));
	return open('src/lab/index.html', `?notes=${notesId}`);
}
