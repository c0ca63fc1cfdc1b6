import {ensureInstalled, root} from './prepare.mjs';

/**
 * Runs the extension's own TypeScript in Node.
 * @template Module
 * @template Result
 * @param {string} path from the project's root
 * @param {(module: Module) => Result | Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withSource(path, use) {
	ensureInstalled();
	const {createServer} = await import('vite');
	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		server: {middlewareMode: true, watch: null, ws: false},
		optimizeDeps: {noDiscovery: true},
		appType: 'custom',
	});
	try {
		return await use(/** @type {Module} */ (await server.ssrLoadModule(path)));
	} finally {
		await server.close();
	}
}
