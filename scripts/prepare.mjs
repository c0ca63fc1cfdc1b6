// What every command needs first: installed packages and a fresh build. Node built-ins only: it runs before anything is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Progress goes to stderr: some commands keep stdout for their result. */
export function run(command, args, options = {}) {
	const {status} = spawnSync(command, args, {cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32', ...options});
	if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed; what it said stands above.`);
}

/** npm writes this file at the end of an install, so it is older than a lock file that changed since. */
const installMark = path.join(root, 'node_modules/.package-lock.json');

export function ensureInstalled() {
	if (modified(installMark) >= modified(path.join(root, 'package-lock.json'))) return;
	console.error('Installing packages …');
	run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** @param {'chrome' | 'firefox'} browser */
export function ensureBuilt(browser) {
	ensureInstalled();
	const sources = ['src', 'icons', 'manifest.json', 'vite.config.ts', 'package-lock.json'].map(name => path.join(root, name));
	if (modified(path.join(root, 'dist', browser, 'manifest.json')) > Math.max(...sources.map(newestIn))) return;
	run(process.execPath, ['scripts/build.mjs', browser]);
}

/** @param {import('../test/harness/find-browser.mjs').Kind} kind */
export const distOf = kind => path.join(root, 'dist', kind === 'firefox' ? 'firefox' : 'chrome');

const modified = file => (existsSync(file) ? statSync(file).mtimeMs : 0);

function newestIn(place) {
	if (!existsSync(place) || !statSync(place).isDirectory()) return modified(place);
	return Math.max(0, ...readdirSync(place).map(name => newestIn(path.join(place, name))));
}

/** One clear line and exit code 2 for what the caller can put right; anything else is a defect of ours and shows its stack. */
export class UsageError extends Error {}

export async function main(command) {
	try {
		await command();
	} catch (error) {
		console.error(error instanceof UsageError ? error.message : error);
		process.exit(error instanceof UsageError ? 2 : 1);
	}
}
