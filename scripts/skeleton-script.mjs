import path from 'node:path';
import {build} from 'vite';
import {root} from './prepare.mjs';

/**
 * Adds the script that takes a page's skeleton. It is injected at the user's click, so neither the manifest nor the content script,
 * which every page pays for, has it.
 * @returns {import('vite').Plugin}
 */
export function skeletonScript() {
	return {
		name: 'skeleton-script',
		apply: 'build',
		async generateBundle() {
			const source = await bundle(path.join(root, 'src/content/skeleton/index.ts'));
			this.emitFile({type: 'asset', fileName: 'src/content/skeleton.js', source});
		},
	};
}

/** @param {string} entry @returns {Promise<string>} a classic script */
async function bundle(entry) {
	/** @type {import('vite').LibraryOptions} */
	const lib = {entry, formats: ['iife'], name: 'skeleton'};
	const built = await build({root, configFile: false, logLevel: 'silent', publicDir: false, build: {write: false, target: 'esnext', lib}});
	const [output] = [built].flat();
	const chunk = output && 'output' in output ? output.output.find(item => item.type === 'chunk') : undefined;
	if (chunk?.type !== 'chunk') throw new Error(`${entry} was built into nothing.`);
	return chunk.code;
}
