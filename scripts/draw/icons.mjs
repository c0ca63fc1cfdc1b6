// Draws icons/*.png from icons/icon.svg with Chromium: node scripts/draw/icons.mjs
import {readFileSync, writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {getBrowser} from '../../test/harness/find-browser.mjs';

const sizes = [16, 32, 48, 128];
const svg = readFileSync('icons/icon.svg', 'utf8');

const browser = await puppeteer.launch({executablePath: getBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu']});
for (const size of sizes) {
	const page = await browser.newPage();
	await page.setViewport({width: size, height: size});
	await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
	writeFileSync(`icons/${size}.png`, await page.screenshot({omitBackground: true}));
	await page.close();
}

await browser.close();
