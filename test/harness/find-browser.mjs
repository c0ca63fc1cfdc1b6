// Finds an installed browser, or says what to install. Uses only Node built-ins, since it runs before anything is installed.
import {execFileSync, spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} Kind */

const onPath = {
	chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser', 'google-chrome', 'google-chrome-stable'],
	firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const {ProgramFiles: programs = 'C:\\Program Files', 'ProgramFiles(x86)': programs32 = 'C:\\Program Files (x86)'} = process.env;

const elsewhere = {
	chromium: [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		path.join(programs, 'Chromium/Application/chrome.exe'),
		path.join(programs32, 'Microsoft/Edge/Application/msedge.exe'),
		path.join(programs, 'Google/Chrome/Application/chrome.exe'),
	],
	firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', path.join(programs, 'Mozilla Firefox/firefox.exe')],
};

/** @param {Kind} kind */
const variableOf = kind => (kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH');

/** @param {Kind} kind */
export function findBrowser(kind) {
	const chosen = process.env[variableOf(kind)];
	if (chosen) return existsSync(chosen) ? chosen : undefined;

	const folders = (process.env['PATH'] ?? '').split(path.delimiter);
	const candidates = onPath[kind].flatMap(name => folders.map(folder => path.join(folder, name)));
	return [...candidates, ...elsewhere[kind]].find(isExecutable);
}

/**
 * Finds the browser, or installs Debian's package if possible.
 * @param {Kind} kind
 * @returns {string} the path of the browser
 * @throws if there is none, with what to do
 */
export function getBrowser(kind) {
	const variable = variableOf(kind);
	const chosen = process.env[variable];
	const found = findBrowser(kind) ?? (!chosen && canInstall() ? install(kind) : undefined);
	if (found) return found;
	if (chosen) throw new Error(`${variable} is ${chosen}, but there is no such file.`);

	const name = kind === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge';
	throw new Error(`No ${name} was found. Install it, or set ${variable} to its program, and try again.`);
}

const canInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/**
 * The packages have other names in Debian than in Ubuntu, whose chromium may be a snap that does not run as root.
 * @param {Kind} kind
 */
function install(kind) {
	const names = kind === 'firefox' ? ['firefox-esr', 'firefox'] : ['chromium', 'chromium-browser'];
	console.error(`Installing ${names[0]} with apt-get …`);
	const environment = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
	/** @type {import('node:child_process').SpawnSyncOptions} */
	const options = {stdio: ['ignore', 'ignore', 'inherit'], env: environment};
	spawnSync('apt-get', ['update', '-qq'], options);
	for (const name of names) {
		if (spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core'], options).status === 0) break;
	}

	return findBrowser(kind);
}

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return !/snap/.test(process.platform === 'linux' ? execFileSync('readlink', ['-f', file]).toString() : '');
	} catch {
		return false;
	}
}

/** Without a display, a browser can only run headless. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
