import {ensureInstalled, root} from './prepare.mjs';

/** Runs the extension's own TypeScript in Node: `use` gets the module at that path from the project's root. */
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
		return await use(await server.ssrLoadModule(path));
	} finally {
		await server.close();
	}
}
