import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {findAddress} from '../bench-page/read-pages.mjs';
import {withSource} from '../load-source.mjs';
import {root} from '../prepare.mjs';

/** @typedef {{name: string, url: URL, html: Buffer}} SavedPage */

const fixtures = path.join(root, 'test/fixtures/sites');

/** The address of fixtures that belong to no site, as in test/sites/fixtures.test.ts. */
const ofNoSite = 'https://ada-muster.example/';

/** The project's own fixtures, each at the first example address of its kind. @returns {Promise<SavedPage[]>} */
export async function readFixtures() {
	const examples = await withSource(
		'/src/sites/examples.ts',
		(/** @type {typeof import('../../src/sites/examples.ts')} */ module) => module.examples,
	);
	return filesIn(fixtures, {recursive: true}).map(name => {
		const [id = '', kind = ''] = name.replace(/\.html$/, '').split(path.sep);
		const url = new URL(/** @type {Record<string, readonly string[]> | undefined} */ (examples.get(id))?.[kind]?.[0] ?? ofNoSite);
		return {name, url, html: readFileSync(path.join(fixtures, name))};
	});
}

/**
 * Saved pages (`*.html`) whose addresses are in `manifest.tsv` beside them, or in the pages themselves.
 * @param {string} folder
 * @returns {SavedPage[]}
 */
export function readFolder(folder) {
	const addresses = readManifest(path.join(folder, 'manifest.tsv'));
	return filesIn(folder).flatMap(name => {
		const html = readFileSync(path.join(folder, name));
		const url = addresses.get(name) ?? findAddress(html.toString());
		if (!url) console.error(`${name}: skipped, since neither manifest.tsv nor the page contains its address.`);
		return url ? [{name, url: new URL(url), html}] : [];
	});
}

/** @param {string} folder @param {{recursive?: boolean}} [options] */
const filesIn = (folder, options) =>
	readdirSync(folder, {...options, encoding: 'utf8'})
		.filter(file => file.endsWith('.html'))
		.sort();

/** @param {string} file @returns {Map<string, string>} addresses by file, where a whole one is given */
function readManifest(file) {
	if (!existsSync(file)) return new Map();
	const [columns = [], ...rows] = readFileSync(file, 'utf8')
		.split('\n')
		.map(line => line.split('\t'));
	const column = columns.findIndex(name => name === 'url' || name === 'original_url');
	return new Map(
		rows.flatMap(row => {
			const [name, address] = [row[columns.indexOf('file')], /https?(:\/\/\S+)/.exec(row[column] ?? '')?.[1]];
			// Browsers go from http to https by themselves, and the extension runs on nothing else.
			return name && address ? [/** @type {const} */ ([name, `https${address}`])] : [];
		}),
	);
}
