// What every command needs first: installed packages and a current build. Uses only Node's own modules, since it runs before anything is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Progress goes to stderr, since some commands print their result to stdout.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args, options = {}) {
	const {status} = spawnSync(command, args, {cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32', ...options});
	if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed; see its output above.`);
}

export function ensureInstalled() {
	if (isInstalled()) return;
	console.error('Installing packages …');
	run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Uses npm's list of installed packages. Compares versions, not dates, since a checkout or a copied folder has its own dates. */
function isInstalled() {
	const installed = readPackages('node_modules/.package-lock.json');
	const wanted = Object.entries(readPackages('package-lock.json')).filter(([place, {optional}]) => place !== '' && !optional);
	return wanted.every(([place, {version}]) => installed[place]?.version === version);
}

/** @param {string} file @returns {Record<string, {version: string, optional?: boolean}>} */
function readPackages(file) {
	const place = path.join(root, file);
	return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')).packages : {};
}

/** A change in any of these changes the package. */
export const madeOf = [
	'src',
	'icons',
	'licences',
	'manifest.json',
	'package.json',
	'package-lock.json',
	'vite.config.ts',
	'vite.lab.config.ts',
	'scripts/build.mjs',
	'scripts/site-scripts.mjs',
	'scripts/package',
	...readdirSync(path.join(root, 'docs')).flatMap(file => (file.startsWith('facilitator-guide') ? [`docs/${file}`] : [])),
];

/** @param {'chrome' | 'firefox' | 'lab'} target */
export function ensureBuilt(target) {
	ensureInstalled();
	const sources = madeOf.map(name => path.join(root, name));
	const lastWritten = target === 'lab' ? 'index.html' : 'manifest.json';
	if (modified(path.join(root, 'dist', target, lastWritten)) > Math.max(...sources.map(newestIn))) return;
	run(process.execPath, ['scripts/build.mjs', target]);
}

/** @param {import('../test/harness/find-browser.mjs').Kind} kind */
export const distOf = kind => path.join(root, 'dist', kind === 'firefox' ? 'firefox' : 'chrome');

/** @param {string} file */
const modified = file => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** When anything in a place was last modified; milliseconds since 1970. @param {string} place @returns {number} */
export function newestIn(place) {
	if (!existsSync(place) || !statSync(place).isDirectory()) return modified(place);
	return Math.max(0, ...readdirSync(place).map(name => newestIn(path.join(place, name))));
}

/** One clear line and exit code 2 for what the caller can fix. Anything else is our bug and shows its stack. */
export class UsageError extends Error {}

/**
 * The folder that a command writes into.
 *
 * @param {readonly string[]} given the command's arguments
 * @param {string} usage
 * @throws {UsageError} for none, more than one, or an option: a folder called `--help` is nobody's wish
 */
export function readFolder([folder, ...rest], usage) {
	if (!folder || folder.startsWith('-') || rest.length > 0) throw new UsageError(`Usage: ${usage}`);
	return folder;
}

/** Of an error's message; the rest is for us. @param {unknown} error */
export const firstLine = error => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

/** @param {() => Promise<unknown>} command */
export async function main(command) {
	try {
		await command();
	} catch (error) {
		console.error(error instanceof UsageError ? error.message : error);
		process.exit(error instanceof UsageError ? 2 : 1);
	}
}
