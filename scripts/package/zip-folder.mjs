import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {zipSync} from 'fflate';

/** The earliest date that a zip file can hold. In local time, since fflate writes local time. */
const mtime = new Date(1980, 0, 1);

/**
 * The same files give the same bytes on any machine: sorted entries, no times, no owners.
 * @param {string} folder
 * @returns {Uint8Array}
 */
export function zipFolder(folder) {
	const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter(name => statSync(path.join(folder, name)).isFile())
		.map(name => name.replaceAll('\\', '/'))
		.sort();
	const entries = names.map(name => /** @type {const} */ ([name, readFileSync(path.join(folder, name))]));
	return zipSync(Object.fromEntries(entries), {level: 9, mtime});
}
