// Finds an installed browser, or says plainly what to install. Node built-ins only: it runs before anything is installed.
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

	const folders = (process.env.PATH ?? '').split(path.delimiter);
	const candidates = onPath[kind].flatMap(name => folders.map(folder => path.join(folder, name)));
	return [...candidates, ...elsewhere[kind]].find(isExecutable);
}

/**
 * Installs Debian's package where that is possible, and throws with what to do where it is not.
 * @param {Kind} kind
 * @returns {string} the path of the browser
 */
export function getBrowser(kind) {
	const variable = variableOf(kind);
	const chosen = process.env[variable];
	const found = findBrowser(kind) ?? (!chosen && canInstall() ? installed(kind) : undefined);
	if (found) return found;
	if (chosen) throw new Error(`${variable} is ${chosen}, and no file is there.`);

	const name = kind === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge';
	throw new Error(`No ${name} was found. Install it, or set ${variable} to its program, and try again.`);
}

const canInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** Debian's name and Ubuntu's differ, and Ubuntu's chromium may be a snap that does not run as root. */
function installed(kind) {
	const names = kind === 'firefox' ? ['firefox-esr', 'firefox'] : ['chromium', 'chromium-browser'];
	console.error(`Installing ${names[0]} with apt-get …`);
	const environment = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
	const options = {stdio: ['ignore', 'ignore', 'inherit'], env: environment};
	spawnSync('apt-get', ['update', '-qq'], options);
	for (const name of names) {
		if (spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core'], options).status === 0) break;
	}

	return findBrowser(kind);
}

function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return !/snap/.test(process.platform === 'linux' ? execFileSync('readlink', ['-f', file]).toString() : '');
	} catch {
		return false;
	}
}

/** Without one, a browser can only run headless. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
