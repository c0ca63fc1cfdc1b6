import {once} from 'node:events';
import path from 'node:path';
import {madeOf, root} from '../prepare.mjs';

/** Watches the files the package is built from. Uses Vite's watcher, which copes with the various ways in which editors save a file. */
export async function watchSources() {
	const {createServer} = await import('vite');
	const {watcher} = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		server: {middlewareMode: true, ws: false, watch: {ignored: ['**/test/**', '**/dist/**']}},
		optimizeDeps: {noDiscovery: true},
		appType: 'custom',
	});
	/** @type {string | undefined} */
	let latest;
	watcher.on('all', (_, file) => {
		const name = path.relative(root, file).replaceAll(path.sep, '/');
		if (madeOf.some(place => name === place || name.startsWith(`${place}/`))) latest = name;
	});
	return {
		/**
		 * The latest change since the last call, relative to the project's root. One build covers all changes before it.
		 * @param {AbortSignal} signal rejects when it is given
		 * @returns {Promise<string>}
		 */
		async nextChange(signal) {
			while (!latest) await once(watcher, 'all', {signal});
			const change = latest;
			latest = undefined;
			return change;
		},
	};
}
