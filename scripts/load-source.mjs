import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';

/** Runs the extension's own TypeScript in Node: `use` gets the module at that path from the project's root. */
export async function withSource(path, use) {
	const server = await createServer({
		root: fileURLToPath(new URL('..', import.meta.url)),
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
