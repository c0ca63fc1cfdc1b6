import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import puppeteer, {type Page} from 'puppeteer-core';
import {build} from 'vite';
import {madeOf, newestIn, root} from '../../../scripts/prepare.mjs';
import {getBrowser} from '../../harness/find-browser.mjs';
import {pageTimeout, startTimeout} from '../../harness/launch.mjs';

const types: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css'};

/** What a tab of the lab shows once the detector is done; before that, it is neither checked nor photographed. */
const shownWhenDone: Readonly<Record<string, string>> = {
	judged: '#lab-report',
	levers: '#lab-report',
	presenting: '#lab-report',
	asking: '.question h2',
	votes: '.ballot h2',
	scraper: '.scraper-caption',
	compare: '.compare-links',
	cover: '.cover-result .own',
	export: '.lab-export[data-done="true"]',
};

/** What shows that a surface is complete, where a heading does not: those on a page bring what they draw after the page has loaded. */
const shownBy: Readonly<Record<string, string>> = {pictures: '[data-done] h1', notice: ':popover-open', faces: ':popover-open'};

export interface SurfaceView {
	readonly surface: string;
	readonly state: string;
	readonly language?: string;
	readonly theme?: 'light' | 'dark';
	readonly width?: number;
	/** Opens the shadow roots of what is shown on a page, so that tests can look inside. */
	readonly isOpen?: boolean;
}

export type Surfaces = Awaited<ReturnType<typeof openSurfaces>>;

/** Every surface as an ordinary page in Chromium, with sample states: for axe, the keyboard and screenshots. */
export async function openSurfaces() {
	const server = await startServer(await buildOnce());
	const browser = await puppeteer.launch({
		timeout: startTimeout,
		executablePath: getBrowser('chromium'),
		args: ['--no-sandbox', '--disable-gpu', '--lang=en'],
	});
	const page = await browser.newPage();
	page.setDefaultTimeout(pageTimeout);

	return {
		page,
		async show({surface, state, language = 'en', theme = 'light', width = 360, isOpen = false}: SurfaceView): Promise<Page> {
			await page.setViewport({width, height: 640});
			await page.emulateMediaFeatures([
				{name: 'prefers-color-scheme', value: theme},
				{name: 'prefers-reduced-motion', value: 'reduce'},
			]);
			await page.goto(`${server.origin}/${surface}.html?state=${state}&lang=${language}${isOpen ? '&root=open' : ''}`, {waitUntil: 'load'});
			await page.waitForSelector((surface === 'lab' && shownWhenDone[state]) || shownBy[surface] || 'h1');
			return page;
		},
		async end() {
			await browser.close();
			await server.close();
		},
	};
}

/** Built once for all test files, and again when a source changes. Of two files that begin at the same time, both may build. */
async function buildOnce(): Promise<string> {
	const newest = Math.max(...[...madeOf, 'test/surfaces'].map(name => newestIn(path.join(root, name))));
	const all = path.join(root, 'node_modules/.cache/overexposed/surfaces');
	const built = path.join(all, String(Math.round(newest)));
	if (existsSync(built)) return built;

	mkdirSync(all, {recursive: true});
	const folder = mkdtempSync(path.join(all, 'building-'));
	await build({configFile: path.resolve(import.meta.dirname, '../../surfaces/vite.config.ts'), logLevel: 'error', build: {outDir: folder}});
	try {
		// Complete from the first moment that anybody can find it.
		renameSync(folder, built);
	} catch (error) {
		// The other file was faster.
		rmSync(folder, {recursive: true});
		if (!existsSync(built)) throw error;
	}
	// Those in use by a run that began before the last change are among them.
	const old = readdirSync(all).filter(name => /^\d+$/.test(name));
	for (const name of old.sort().slice(0, -3)) rmSync(path.join(all, name), {recursive: true, force: true});
	return built;
}

async function startServer(folder: string) {
	const server = createServer(({url = '/'}, response) => {
		const {pathname} = new URL(url, 'http://surfaces');
		const file = path.join(folder, path.normalize(pathname));
		try {
			response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The server of the surfaces has no port.');
	return {origin: `http://127.0.0.1:${address.port}`, close: () => new Promise(resolve => server.close(resolve))};
}
