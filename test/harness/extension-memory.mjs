import {readdirSync, readFileSync} from 'node:fs';
import {evaluateInWindow} from './firefox-window.mjs';

/**
 * Bytes of memory that the processes of extensions take, with their workers; `undefined` where nothing tells.
 *
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<number | undefined>}
 */
export async function memoryOfExtensions(kind, browser) {
	if (kind === 'firefox') return evaluateInWindow(browser, sumOfProcesses);
	const id = browser.process()?.pid;
	return id === undefined || process.platform !== 'linux' ? undefined : residentOf(descendants(id).filter(isOfExtension));
}

/** Firefox runs all pages of extensions, the event page and its worker included, in one process. */
const sumOfProcesses = `ChromeUtils.requestProcInfo().then(({children}) => children.filter(({type}) => type === 'extension').reduce((sum, {memory}) => sum + memory, 0))`;

/** @param {number} root @returns {readonly number[]} */
function descendants(root) {
	const parents = new Map(
		readdirSync('/proc')
			.filter(name => /^\d+$/.test(name))
			.map(name => [Number(name), Number(/^PPid:\s*(\d+)/m.exec(read(name, 'status'))?.[1] ?? 0)]),
	);
	const isBelow = (/** @type {number} */ id) => {
		for (let at = parents.get(id); at; at = parents.get(at)) if (at === root) return true;
		return false;
	};
	return [...parents.keys()].filter(isBelow);
}

const isOfExtension = (/** @type {number} */ id) => read(id, 'cmdline').includes('--extension-process');

/** @param {readonly number[]} ids */
const residentOf = ids => ids.reduce((sum, id) => sum + Number(/^VmRSS:\s*(\d+) kB/m.exec(read(id, 'status'))?.[1] ?? 0) * 1024, 0);

/** Empty for a process that has ended meanwhile. @param {number | string} id @param {'status' | 'cmdline'} file */
function read(id, file) {
	try {
		return readFileSync(`/proc/${id}/${file}`, 'utf8');
	} catch {
		return '';
	}
}
