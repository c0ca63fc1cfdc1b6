import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'puppeteer-core';
import {distOf, ensureBuilt} from '../../../scripts/prepare.mjs';
import {languages} from '../../../src/core/settings/languages.ts';
import {launch} from '../../harness/launch.mjs';
import {openSurfaces, type Surfaces, type SurfaceView} from './surfaces.ts';

const folder = path.resolve(import.meta.dirname, '../../../dist/store');

/** The size for the Chrome Web Store, which Edge and addons.mozilla.org accept, too. */
const storeSize = {width: 1280, height: 800} as const;

/** In the order of the listing, after the lab. */
const shots: readonly Pick<SurfaceView, 'surface' | 'state'>[] = [
	{surface: 'popup', state: 'open'},
	{surface: 'dashboard', state: 'overview-in-use'},
	{surface: 'dashboard', state: 'takedown'},
	{surface: 'pictures', state: 'checked'},
];

/** Five pictures in each language. They are made for a release and not committed: together they are larger than all the sources. */
export async function takeStoreScreenshots(): Promise<readonly string[]> {
	ensureBuilt('chrome');
	const surfaces = await openSurfaces();
	const extension = await launch('chromium', {extension: distOf('chromium')});
	const files: string[] = [];
	for (const language of Object.keys(languages)) {
		mkdirSync(path.join(folder, language), {recursive: true});
		files.push(await photograph(await openLab(extension, language), language, '1-lab'));
		for (const [index, shot] of shots.entries())
			files.push(await photograph(await openSurface(surfaces, shot, language), language, `${index + 2}-${shot.surface}-${shot.state}`));
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

/** The lab in the built extension, with the real detector. */
async function openLab({openExtensionPage}: Awaited<ReturnType<typeof launch>>, language: string): Promise<Page> {
	const page = await openExtensionPage('src/lab/index.html', `?lang=${language}`);
	await page.setViewport(storeSize);
	await page.bringToFront();
	await page.waitForSelector('#lab-report', {timeout: 60_000});
	return page;
}

async function openSurface(surfaces: Surfaces, shot: SurfaceView, language: string): Promise<Page> {
	const page = await surfaces.show({...shot, language, width: storeSize.width});
	await page.setViewport(storeSize);
	return page;
}
