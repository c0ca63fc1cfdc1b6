// Runs the shipped vision client and worker on a plain page, in either browser: they need a browser, but no extension.
import {readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {root} from '../../scripts/prepare.mjs';
import {getBrowser} from './find-browser.mjs';
import {pageTimeout, startTimeout} from './launch.mjs';
import {serve} from './serve.mjs';

/** @typedef {{visionPage: import('./vision-page/page.ts').VisionPage}} VisionWindow */

/**
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {{without?: RegExp}} [options] `without`: files to remove from the build
 */
export async function openVisionPage(kind, {without} = {}) {
	const outDir = path.join(root, 'node_modules/.cache/overexposed/vision-page', kind);
	const base = path.join(root, 'test/harness/vision-page');
	await build({root: base, configFile: false, logLevel: 'warn', worker: {format: 'iife'}, build: {outDir, emptyOutDir: true}});
	if (without)
		for (const file of readdirSync(outDir, {recursive: true, encoding: 'utf8'})) if (without.test(file)) rmSync(path.join(outDir, file));
	const server = await serve({'/': outDir});
	const browser = await puppeteer.launch({
		browser: kind === 'firefox' ? 'firefox' : 'chrome',
		timeout: startTimeout,
		executablePath: getBrowser(kind),
		...(kind === 'chromium' && {pipe: true, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']}),
	});
	const page = await browser.newPage();
	page.setDefaultTimeout(pageTimeout);
	await page.goto(`${server.origin}/index.html`);
	await page.waitForFunction(() => 'visionPage' in globalThis);
	/** @param {Uint8Array} bytes */
	const base64 = bytes => Buffer.from(bytes).toString('base64');
	return {
		/** @param {Uint8Array} bytes @returns {Promise<import('../../src/core/evidence/evidence.ts').VisionOutcome>} */
		detect: (bytes, contentType = 'image/jpeg') =>
			page.evaluate(
				(data, type) => /** @type {VisionWindow} */ (/** @type {unknown} */ (globalThis)).visionPage.detect(data, type),
				base64(bytes),
				contentType,
			),
		/** @param {Uint8Array} bytes @returns {Promise<{readonly width: number, readonly height: number} | undefined>} */
		decode: bytes =>
			page.evaluate(data => /** @type {VisionWindow} */ (/** @type {unknown} */ (globalThis)).visionPage.decode(data), base64(bytes)),
		/** @param {Uint8Array} bytes @param {number} orientation */
		storeTurned: async (bytes, orientation) =>
			Buffer.from(
				await page.evaluate(
					(data, turn) => /** @type {VisionWindow} */ (/** @type {unknown} */ (globalThis)).visionPage.storeTurned(data, turn),
					base64(bytes),
					orientation,
				),
				'base64',
			),
		async close() {
			await browser.close();
			server.close();
		},
	};
}
