import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {getBrowser} from '../../test/harness/find-browser.mjs';
import {serve} from '../../test/harness/serve.mjs';
import {root} from '../prepare.mjs';

const base = path.join(root, 'scripts/bench-faces');
const outDir = path.join(root, 'node_modules/.cache/overexposed/bench-faces');

/**
 * Runs detectors over pictures in Chromium, on the bundle that Vite makes of the extension's own code.
 * @param {string} folder of the pictures
 * @param {string[]} files in it
 * @typedef {import('./page.ts').Look} Look
 * @typedef {Record<string, Look> | {unreadable: string}} Looks
 * @param {string[]} names of detectors, as page.ts calls them
 * @returns {Promise<Looks[]>}
 */
export async function lookAtAll(folder, files, names) {
	const rollupOptions = {input: path.join(base, 'page.html')};
	await build({
		root: base,
		configFile: false,
		logLevel: 'silent',
		worker: {format: 'iife'},
		build: {outDir, emptyOutDir: true, rollupOptions},
	});
	const server = await serve({'/images/': folder, '/node_modules/': path.join(root, 'node_modules'), '/': outDir});
	const browser = await puppeteer.launch({executablePath: getBrowser('chromium'), pipe: true, args: ['--no-sandbox', '--disable-gpu']});
	try {
		const page = await browser.newPage();
		await page.goto(`${server.origin}/page.html`);
		await page.waitForFunction(() => 'bench' in globalThis);
		await page.evaluate(all => /** @type {import('./page.ts').BenchPage} */ (globalThis).bench.open(all), names);
		return await lookAtEach(page, files, names);
	} finally {
		await browser.close();
		server.close();
	}
}

/**
 * Picture by picture, each detector first in turn, so that a busy minute of the machine affects all of them alike.
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} files
 * @param {string[]} names
 */
async function lookAtEach(page, files, names) {
	/** @type {Looks[]} */
	const looks = [];
	for (const [index, file] of files.entries()) {
		const order = names.map((name, place) => names[(place + index) % names.length] ?? name);
		const look = await page.evaluate(
			(address, all) => /** @type {import('./page.ts').BenchPage} */ (globalThis).bench.look(address, all),
			`/images/${encodeURIComponent(file)}`,
			order,
		);
		if ('unreadable' in look) console.error(`bench:faces: images/${file} cannot be read (${look.unreadable}): its faces count as missed.`);
		looks.push(look);
	}

	return looks;
}
