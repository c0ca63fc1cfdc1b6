import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {withSource} from './load-source.mjs';

/**
 * Writes each site's rules into a separate script, which the manifest lists before the content script. A page gets only the rules of its own
 * site, not of fifty. Rules for pages that only their content identifies are in scripts that a click or a permission injects.
 * @returns {import('vite').Plugin}
 */
export function siteScripts() {
	/** @type {readonly {fileName: string, source: string, matches: readonly string[]}[]} */
	let scripts = [];
	return {
		name: 'site-scripts',
		apply: 'build',
		async buildStart() {
			scripts = await readScripts();
		},
		generateBundle() {
			for (const {fileName, source} of scripts) this.emitFile({type: 'asset', fileName, source});
		},
		// The manifest is complete only now: its one entry for all sites becomes one entry per site.
		async writeBundle({dir = 'dist'}) {
			const file = path.join(dir, 'manifest.json');
			const manifest = JSON.parse(await readFile(file, 'utf8'));
			const [common] = manifest.content_scripts;
			manifest.content_scripts = scripts
				.filter(({matches}) => matches.length > 0)
				.map(({fileName, matches}) => ({...common, matches, js: [fileName, ...common.js]}));
			await writeFile(file, JSON.stringify(manifest, undefined, '\t'));
		},
	};
}

const readScripts = () =>
	withSource('/src/sites/build/site-scripts.ts', (/** @type {typeof import('../src/sites/build/site-scripts.ts')} */ {siteScripts}) =>
		withSource('/src/sites/index.ts', (/** @type {typeof import('../src/sites/index.ts')} */ {sites}) => siteScripts(sites)),
	);
