// What each part of a built package weighs.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {zipFolder} from '../package/zip-folder.mjs';

/**
 * @typedef {{name: string, bytes: number, when: string}} Weight `bytes`: compressed; of the package those of its ZIP
 * @param {string} folder of the built package
 * @returns {{zip: number, parts: Weight[]}}
 */
export function weigh(folder) {
	const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.map(file => file.replaceAll('\\', '/'))
		.filter(file => statSync(path.join(folder, file)).isFile());
	/** @param {RegExp} pattern */
	const matching = pattern => files.filter(file => pattern.test(file));
	/** @param {Iterable<string>} some */
	const sum = some => [...some].reduce((total, file) => total + gzipSync(readFileSync(path.join(folder, file)), {level: 9}).length, 0);
	/** @param {string} entry */
	const opened = entry => sum(staticImports(folder, entry));

	const {background, content_scripts: scripts} = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
	const pages = scripts
		.map((/** @type {{js: string[]}} */ {js}) => sum(js))
		.sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
	/** @type {Weight[]} */
	const parts = [
		{name: 'content script and the rules of the largest site', bytes: pages.at(-1), when: 'on pages of that site'},
		{
			name: 'content script and the rules of the site in the middle',
			bytes: pages[Math.floor(pages.length / 2)],
			when: 'on pages of that site',
		},
		...broughtIn.map(({file, when}) => ({name: path.basename(file), bytes: sum(matching(new RegExp(`^${file}$`))), when})),
		{name: 'background', bytes: opened(background.service_worker ?? background.scripts[0]), when: 'when a page of a site is opened'},
		...surfaces.map(({name, entry, when}) => ({name, bytes: opened(entry), when})),
		{name: 'detector: worker and runtime', bytes: sum(matching(/^assets\/worker-|\.wasm$/)), when: 'at the first picture'},
		{name: 'detector: first network', bytes: sum(matching(/^assets\/faceboxes-/)), when: 'at the first picture'},
		{
			name: 'detector: second network',
			bytes: sum(matching(/^assets\/facemesh-/)),
			when: 'at the first picture: it measures what the first finds',
		},
		{name: 'facilitator guides', bytes: sum(matching(/^assets\/facilitator-guide/)), when: 'one language, when it is opened'},
		{name: 'privacy policies', bytes: sum(matching(/^assets\/privacy-policy/)), when: 'one language, when it is opened'},
		{name: 'texts in five languages', bytes: sum(matching(/^_locales\//)), when: 'one language, by the browser'},
	];
	const missing = parts.find(({bytes}) => !bytes);
	if (missing) throw new Error(`${folder} has no "${missing.name}": build it, or name its files anew in scripts/bench-weights/weigh.mjs.`);
	return {zip: zipFolder(folder).length, parts};
}

const broughtIn = [
	{file: 'src/content/overlays.js', when: 'where there is something to draw'},
	{file: 'src/content/any-page.js', when: 'after a click, on pages of no site'},
	{file: 'src/content/contacts.js', when: 'when a letter to a publisher is begun'},
	{file: 'src/content/skeleton.js', when: 'when somebody helps to mend a site'},
];

const surfaces = [
	{name: 'popup', entry: 'src/popup/index.html', when: 'when it is opened'},
	{name: 'dashboard', entry: 'src/dashboard/index.html', when: 'when it is opened'},
	{name: '"Your pictures", with exports', entry: 'src/pictures/index.html', when: 'when it is opened'},
	{name: 'lab', entry: 'src/lab/index.html', when: 'when it is opened'},
];

/**
 * The files that come with an entry without anybody asking for more.
 * @param {string} folder
 * @param {string} entry
 * @returns {ReadonlySet<string>}
 */
export function staticImports(folder, entry) {
	/** @type {Set<string>} */
	const found = new Set();
	/** @param {string} file */
	const add = file => {
		if (found.has(file) || !existsSync(path.join(folder, file))) return;
		found.add(file);
		if (!/\.(?:js|html)$/.test(file)) return;
		const text = readFileSync(path.join(folder, file), 'utf8');
		const pattern = file.endsWith('.html') ? /(?:src|href)="([^":]+)"/g : /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g;
		for (const [, target = ''] of text.matchAll(pattern))
			add(path.posix.join(target.startsWith('/') ? '' : path.posix.dirname(file), target).replace(/^\//, ''));
	};
	add(entry);
	return found;
}
