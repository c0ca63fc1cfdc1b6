import {readFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'vite';
import {root} from '../prepare.mjs';
import {licenceTexts} from './licence-texts.mjs';
import {materials} from './materials.mjs';

/** Built by crxjs in a separate build, which does not use our plugins. */
const contentScript = 'src/content/index.iife.ts';

/**
 * Records which third-party packages are inside the package, from what was bundled, not from what is installed.
 * @returns {{forMain: import('vite').Plugin, forWorkers: import('vite').Plugin}}
 */
export function packagesInside() {
	/** Folders of packages. @type {Set<string>} */
	const folders = new Set();
	const recorder = recordInto(folders);
	return {
		forWorkers: recorder,
		forMain: {
			...recorder,
			name: 'packages-inside',
			apply: 'build',
			enforce: 'post',
			async generateBundle(options, bundle) {
				recorder.generateBundle(options, bundle);
				await readContentScript(recorder);
				const packages = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
				const emit = (/** @type {string} */ fileName, /** @type {string} */ source) => this.emitFile({type: 'asset', fileName, source});
				emit('third-party-licences.txt', licenceTexts(packages));
				emit('sbom.cdx.json', `${JSON.stringify(materials(packages), undefined, '\t')}\n`);
			},
		},
	};
}

/**
 * @typedef {{name: string, generateBundle: (options: unknown, bundle: import('vite').Rollup.OutputBundle) => void}} Recorder
 * @param {Set<string>} folders
 * @returns {Recorder}
 */
function recordInto(folders) {
	return {
		name: 'record-packages',
		generateBundle(_, bundle) {
			const modules = Object.values(bundle).flatMap(item => (item.type === 'chunk' ? Object.entries(item.modules) : []));
			for (const [id, {renderedLength}] of modules) {
				const folder = renderedLength > 0 && findFolder(id);
				if (folder) folders.add(folder);
			}
		},
	};
}

/** @param {Recorder} recorder */
function readContentScript(recorder) {
	/** @type {import('vite').LibraryOptions} */
	const lib = {entry: path.join(root, contentScript), formats: ['iife'], name: 'content'};
	return build({
		root,
		configFile: false,
		logLevel: 'silent',
		publicDir: false,
		plugins: [recorder],
		build: {write: false, minify: false, lib},
	});
}

/** The folder of the innermost package that a module is in. @param {string} id */
function findFolder(id) {
	return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id)?.[1];
}

/** @param {string} folder @returns {import('./licence-texts.mjs').Package} */
function readPackage(folder) {
	const {name, version, license, author, repository} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	return {folder, name, version, license, author: author?.name ?? author, repository: repository?.url ?? repository};
}
