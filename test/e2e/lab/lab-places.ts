import path from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {distOf, root} from '../../../scripts/prepare.mjs';
import {startFakeInternet} from '../../harness/fake-internet.mjs';
import {getBrowser} from '../../harness/find-browser.mjs';
import {launch} from '../../harness/launch.mjs';
import {serve} from '../../harness/serve.mjs';
import type {Kind} from '../scene.ts';

/** Where the lab may be run: inside the extension, or as a website. */
export type LabPlace = 'extension' | 'website';

export interface OpenLab {
	readonly page: Page;
	/** The window that the notes have been opened in. */
	readonly findNotes: () => Promise<Page>;
	/** Takes away whatever network there was: what was not loaded by then is not there. */
	readonly goOffLine: () => Promise<void>;
	/** Addresses outside of the lab that were asked for. */
	readonly asked: () => readonly string[];
	readonly end: () => Promise<void>;
}

/** A camera that nobody has to allow and that shows a test picture. */
const madeUpCamera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

export const openLab = (place: LabPlace, kind: Kind): Promise<OpenLab> =>
	place === 'extension' ? openInExtension(kind) : openAsWebsite(kind);

async function openInExtension(kind: Kind): Promise<OpenLab> {
	const internet = await startFakeInternet({pages: {}});
	const session = await launch(kind, {extension: distOf(kind), internet, args: madeUpCamera});
	const page = await session.openExtensionPage('src/lab/index.html', '?lang=en');
	return {
		page,
		// Firefox opens the window, and does not tell WebDriver of one that belongs to an extension.
		findNotes: () => (kind === 'firefox' ? openNotesOf(page, session.openExtensionPage) : findNotesIn(session.browser)),
		goOffLine: () => internet.close(),
		asked: () => internet.requests.map(({host}) => host),
		end: () => session.close(),
	};
}

async function openAsWebsite(kind: Kind): Promise<OpenLab> {
	const server = await serve({'/': path.join(root, 'dist/lab')});
	const browser = await puppeteer.launch({
		browser: kind === 'firefox' ? 'firefox' : 'chrome',
		executablePath: getBrowser(kind),
		...(kind === 'chromium' && {args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...madeUpCamera]}),
	});
	const page = await browser.newPage();
	const foreign: string[] = [];
	page.on('request', request => {
		const url = request.url();
		if (/^https?:/.test(url) && !url.startsWith(server.origin)) foreign.push(url);
	});
	await page.goto(`${server.origin}/?lang=en`);
	return {
		page,
		findNotes: () => findNotesIn(browser),
		goOffLine: async () => void server.close(),
		asked: () => foreign,
		end: async () => {
			await browser.close();
			server.close();
		},
	};
}

async function findNotesIn(browser: Browser): Promise<Page> {
	const find = async (): Promise<Page | undefined> => (await browser.pages()).find(each => each.url().includes('notes='));
	await expect.poll(find, {timeout: 20_000}).toBeDefined();
	const notes = await find();
	if (!notes) throw new Error('The notes closed themselves.');
	return notes;
}

async function openNotesOf(page: Page, open: (file: string, query: string) => Promise<Page>): Promise<Page> {
	const {notesId} = await page.evaluate((): {notesId: string} => JSON.parse(sessionStorage.getItem('overexposed-lab') ?? ''));
	return open('src/lab/index.html', `?notes=${notesId}`);
}
