import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {getBrowser} from '../../test/harness/find-browser.mjs';
import {serve} from '../../test/harness/serve.mjs';
import {root} from '../prepare.mjs';

const base = path.join(root, 'scripts/bench-faces');
const outDir = path.join(root, 'node_modules/.cache/overexposed/bench-faces');

/**
 * Runs detectors on pictures in Chromium, with a bundle of the extension’s own code.
 * @param {string} folder of the pictures
 * @param {string[]} files in it
 * @typedef {import('./page.ts').Detection} Detection
 * @typedef {Record<string, Detection> | {unreadable: string}} Detections
 * @param {string[]} names of detectors, as page.ts calls them
 * @returns {Promise<Detections[]>}
 */
export async function detectInAll(folder, files, names) {
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
		return await detectInEach(page, files, names);
	} finally {
		await browser.close();
		server.close();
	}
}

/**
 * Goes picture by picture and rotates the order of the detectors, so that a busy minute affects all of them alike.
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} files
 * @param {string[]} names
 */
async function detectInEach(page, files, names) {
	/** @type {Detections[]} */
	const detections = [];
	for (const [index, file] of files.entries()) {
		const order = names.map((name, place) => names[(place + index) % names.length] ?? name);
		const found = await page.evaluate(
			(address, all) => /** @type {import('./page.ts').BenchPage} */ (globalThis).bench.detect(address, all),
			`/images/${encodeURIComponent(file)}`,
			order,
		);
		if ('unreadable' in found)
			console.error(`bench:faces: images/${file} cannot be read (${found.unreadable}): its faces count as missed.`);
		detections.push(found);
	}

	return detections;
}
