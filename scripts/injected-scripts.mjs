import path from 'node:path';
import {build} from 'vite';
import {root} from './prepare.mjs';

/** Scripts that the background brings into a page when they are needed, so that neither the manifest nor the content script has them. */
const entries = {
	'src/content/any-page.js': 'src/content/any-page/index.ts',
	'src/content/contacts.js': 'src/content/contacts/index.ts',
	'src/content/overlays.js': 'src/content/overlays/index.ts',
	'src/content/skeleton.js': 'src/content/skeleton/index.ts',
};

/**
 * Adds these scripts to the package.
 * @returns {import('vite').Plugin}
 */
export function injectedScripts() {
	return {
		name: 'injected-scripts',
		apply: 'build',
		async generateBundle() {
			for (const [fileName, entry] of Object.entries(entries)) {
				const source = await bundle(path.join(root, entry));
				this.emitFile({type: 'asset', fileName, source});
			}
		},
	};
}

/** @param {string} entry @returns {Promise<string>} a classic script */
async function bundle(entry) {
	/** @type {import('vite').LibraryOptions} */
	const lib = {entry, formats: ['iife'], name: 'injected'};
	const built = await build({root, configFile: false, logLevel: 'silent', publicDir: false, build: {write: false, target: 'esnext', lib}});
	const [output] = [built].flat();
	const chunk = output && 'output' in output ? output.output.find(item => item.type === 'chunk') : undefined;
	if (chunk?.type !== 'chunk') throw new Error(`${entry} was built into nothing.`);
	return chunk.code;
}
