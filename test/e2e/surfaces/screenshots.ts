import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {distOf, ensureBuilt} from '../../../scripts/prepare.mjs';
import {launch} from '../../harness/launch.mjs';
import {openSurfaces, type SurfaceView} from './surfaces.ts';

const folder = path.resolve(import.meta.dirname, '../../../docs/screenshots');

/** The surfaces and states shown in the documentation. */
const shots: readonly SurfaceView[] = [
	{surface: 'popup', state: 'open'},
	{surface: 'popup', state: 'open', theme: 'dark'},
	{surface: 'popup', state: 'closed', language: 'de'},
	{surface: 'popup', state: 'unknown', language: 'fr', theme: 'dark'},
	{surface: 'popup', state: 'open', language: 'pseudo-rtl'},
	{surface: 'popup', state: 'working'},
	{surface: 'popup', state: 'none'},
	{surface: 'popup', state: 'own', width: 800},
	{surface: 'popup', state: 'reload'},
	{surface: 'popup', state: 'permission-missing', theme: 'dark'},
	{surface: 'popup', state: 'pending-item'},
	{surface: 'popup', state: 'unconfirmed'},
	{surface: 'popup', state: 'closed-why'},
	{surface: 'popup', state: 'offline', theme: 'dark'},
	{surface: 'popup', state: 'open', language: 'it', width: 800},
	{surface: 'popup', state: 'picture-seen', language: 'de', theme: 'dark'},
	{surface: 'pictures', state: 'checked', width: 800},
	{surface: 'pictures', state: 'all-listed', width: 800},
	{surface: 'notice', state: 'easy'},
	{surface: 'notice', state: 'own', language: 'el', theme: 'dark'},
	{surface: 'faces', state: 'open', width: 800},
	{surface: 'dashboard', state: 'welcome', width: 800},
	{surface: 'dashboard', state: 'overview-in-use', width: 800},
	{surface: 'dashboard', state: 'overview-troubles', theme: 'dark', width: 800},
	{surface: 'dashboard', state: 'checklist-in-use', width: 800},
	{surface: 'dashboard', state: 'takedown', width: 800},
	{surface: 'dashboard', state: 'request-new', width: 800},
	{surface: 'dashboard', state: 'letter-overdue', width: 800},
	{surface: 'dashboard', state: 'letter-refused', language: 'de', theme: 'dark', width: 800},
	{surface: 'dashboard', state: 'rulings', theme: 'dark', width: 800},
	{surface: 'dashboard', state: 'help', width: 800},
	{surface: 'dashboard', state: 'settings-in-use', language: 'fr', theme: 'dark'},
	{surface: 'dashboard', state: 'data', language: 'de'},
];

export async function takeScreenshots(): Promise<readonly string[]> {
	mkdirSync(folder, {recursive: true});
	const surfaces = await openSurfaces();
	const files: string[] = [];
	for (const shot of shots) {
		const {surface, state, language = 'en', theme = 'light', width = 360} = shot;
		const page = await surfaces.show(shot);
		// The notice's sentence appears a moment after its icon.
		await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
		const file = path.join(folder, `${surface}-${state}-${language}-${theme}-${width}.png`) as `${string}.png`;
		await page.screenshot({path: file, clip: {x: 0, y: 0, width, height: surface === 'notice' || surface === 'faces' ? 640 : 1000}});
		files.push(file);
	}

	await surfaces.end();
	return [...files, ...(await photographLab())];
}

/** The lab in the built extension, with the real detector: the README's picture, in both themes. */
export async function photographLab(): Promise<readonly string[]> {
	ensureBuilt('chrome');
	const session = await launch('chromium', {extension: distOf('chromium')});
	const page = await session.openExtensionPage('src/lab/index.html');
	// The welcome page opens in front of it, and a browser paints only the foreground tab.
	await page.bringToFront();
	await page.waitForSelector('#lab-report', {timeout: 60_000});
	const files: string[] = [];
	for (const [theme, name] of [
		['light', 'lab.png'],
		['dark', 'lab-dark.png'],
	] as const) {
		await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
		const file = path.join(folder, name) as `${string}.png`;
		await page.screenshot({path: file});
		files.push(file);
	}
	await session.close();
	return files;
}
