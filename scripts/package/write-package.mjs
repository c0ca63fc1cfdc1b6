import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root, run} from '../prepare.mjs';
import {zipFolder} from './zip-folder.mjs';

export const {name, version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The stores' limit in 2026; also what a phone downloads quickly. */
export const largestZip = 3.5 * 1024 * 1024;

/** Builds from nothing and zips. @param {'chrome' | 'firefox'} browser */
export function writePackage(browser) {
	run(process.execPath, ['scripts/build.mjs', browser]);
	const bytes = zipFolder(path.join(root, 'dist', browser));
	if (bytes.length > largestZip) throw new Error(`The package for ${browser} has ${bytes.length} bytes; ${largestZip} is the most.`);
	return writeFile(`${name}-${version}-${browser}.zip`, bytes);
}

/**
 * Prints each file with its digest, so that builds on two machines can be compared.
 * @param {string} file
 * @param {Uint8Array} bytes
 */
export function writeFile(file, bytes) {
	writeFileSync(path.join(root, 'dist', file), bytes);
	const digest = createHash('sha256').update(bytes).digest('hex');
	console.log(`${digest}  dist/${file} (${(bytes.length / 1024 / 1024).toFixed(2)} MB)`);
}
