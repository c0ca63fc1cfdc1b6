import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'puppeteer-core';
import {distOf, ensureBuilt} from '../../../scripts/prepare.mjs';
import {languages} from '../../../src/core/settings/languages.ts';
import {launch} from '../../harness/launch.mjs';
import {type AnalysisContext, openSurfaces, type Surfaces} from './surfaces.ts';

const folder = path.resolve(import.meta.dirname, '../../../dist/store');

/** What the Chrome Web Store wants; Edge and addons.mozilla.org take the same. */
const storeSize = {width: 1280, height: 800} as const;

/** In the order of the listing, after the lab. */
const looks: readonly Pick<AnalysisContext, 'surface' | 'state'>[] = [
	{surface: 'popup', state: 'open'},
	{surface: 'dashboard', state: 'checklist-in-use'},
	{surface: 'dashboard', state: 'letter-overdue'},
	{surface: 'dashboard', state: 'welcome'},
];

/** Five pictures in each language. They are made for a release and not kept: together they are larger than all the sources. */
export async function takeStoreScreenshots(): Promise<readonly string[]> {
	ensureBuilt('chrome');
	const surfaces = await openSurfaces();
	const extension = await launch('chromium', {extension: distOf('chromium')});
	const files: string[] = [];
	for (const language of Object.keys(languages)) {
		mkdirSync(path.join(folder, language), {recursive: true});
		files.push(await photograph(await openLab(extension, language), language, '1-lab'));
		for (const [index, look] of looks.entries())
			files.push(await photograph(await openSurface(surfaces, look, language), language, `${index + 2}-${look.surface}-${look.state}`));
	}

	await extension.close();
	await surfaces.end();
	return files;
}

async function photograph(page: Page, language: string, name: string): Promise<string> {
	const file = path.join(folder, language, `${name}.png`) as `${string}.png`;
	await page.screenshot({path: file, clip: {x: 0, y: 0, ...storeSize}});
	return file;
}

/** As the built extension shows it, with what the real detector finds. */
async function openLab({openExtensionPage}: Awaited<ReturnType<typeof launch>>, language: string): Promise<Page> {
	const page = await openExtensionPage('src/lab/index.html', `?lang=${language}`);
	await page.setViewport(storeSize);
	await page.bringToFront();
	await page.waitForSelector('#lab-report', {timeout: 60_000});
	return page;
}

async function openSurface(surfaces: Surfaces, look: AnalysisContext, language: string): Promise<Page> {
	const page = await surfaces.show({...look, language, width: storeSize.width});
	await page.setViewport(storeSize);
	return page;
}
