// The shipped vision client and worker on a page of their own, in either browser: pixels need a browser, and no extension.
import {readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {root} from '../../scripts/prepare.mjs';
import {getBrowser} from './find-browser.mjs';
import {serve} from './serve.mjs';

/**
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {{without?: RegExp}} [options] files that the package shall lack
 */
export async function openVisionPage(kind, {without} = {}) {
	const outDir = path.join(root, 'node_modules/.cache/overexposed/vision-page', kind);
	const base = path.join(root, 'test/harness/vision-page');
	await build({root: base, configFile: false, logLevel: 'warn', worker: {format: 'iife'}, build: {outDir, emptyOutDir: true}});
	if (without) for (const file of readdirSync(outDir, {recursive: true})) if (without.test(file)) rmSync(path.join(outDir, file));
	const server = await serve({'/': outDir});
	const browser = await puppeteer.launch({
		browser: kind === 'firefox' ? 'firefox' : 'chrome',
		executablePath: getBrowser(kind),
		...(kind === 'chromium' && {pipe: true, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']}),
	});
	const page = await browser.newPage();
	await page.goto(`${server.origin}/index.html`);
	await page.waitForFunction(() => 'visionPage' in globalThis);
	const base64 = bytes => Buffer.from(bytes).toString('base64');
	return {
		/** @param {Uint8Array} bytes @returns {Promise<import('../../src/core/evidence/evidence.ts').VisionOutcome>} */
		detect: (bytes, contentType = 'image/jpeg') =>
			page.evaluate((data, type) => globalThis.visionPage.detect(data, type), base64(bytes), contentType),
		/** @param {Uint8Array} bytes @param {number} orientation */
		storeTurned: async (bytes, orientation) =>
			Buffer.from(await page.evaluate((data, turn) => globalThis.visionPage.storeTurned(data, turn), base64(bytes), orientation), 'base64'),
		async close() {
			await browser.close();
			server.close();
		},
	};
}
