import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../prepare.mjs';

/**
 * One file with the licences of everything inside the package, with each package's own text where it has one.
 * @param {readonly Package[]} packages
 *
 * @typedef {{folder: string, name: string, version: string, license: string, author?: string, repository?: string}} Package
 */
export function licenceTexts(packages) {
	/** @type {Map<string, string[]>} titles by text */
	const texts = new Map();
	const add = (/** @type {string} */ title, /** @type {string} */ text) => texts.set(text, [...(texts.get(text) ?? []), title]);
	for (const one of packages) add(`${one.name} ${one.version} (${one.license})`, findOwnText(one) ?? standardText(one));
	for (const [title, file] of compiledIn) add(title, readText(file));
	return [heading, ...[...texts].map(([text, titles]) => `${rule}\n${titles.join('\n')}\n\n${text.trim()}\n`)].join('\n');
}

const rule = '-'.repeat(80);
const heading = 'Overexposed carries work of others. What it is, and the licence of each:\n';

/** Not an npm package, but compiled into a file of one: see tfjs-backend-wasm/src/cc/BUILD. */
const compiledIn = /** @type {const} */ ([['XNNPACK, in the WebAssembly of @tensorflow/tfjs-backend-wasm (BSD-3-Clause)', 'xnnpack']]);

/** @param {Package} one */
function findOwnText({folder}) {
	const file = readdirSync(folder).find(name => /^licen[cs]e(?:\.md|\.txt)?$/i.test(name));
	return file === undefined ? undefined : readFileSync(path.join(folder, file), 'utf8');
}

/** @param {Package} one */
function standardText({name, license, author, repository}) {
	if (!existsSync(fileOf(license)))
		throw new Error(`${name} brings no licence text, and licences/${license}.txt is not there: add it, from https://spdx.org/licenses/.`);
	return `Copyright (c) ${author ?? `the authors of ${repository}`}\n\n${readText(license)}`;
}

/** @param {string} name */
const fileOf = name => path.join(root, 'licences', `${name}.txt`);
/** @param {string} name */
const readText = name => readFileSync(fileOf(name), 'utf8');
