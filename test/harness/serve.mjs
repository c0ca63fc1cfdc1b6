import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';

/** @type {Record<string, string>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.wasm': 'application/wasm',
};

/**
 * Serves folders to this machine only.
 * @param {Record<string, string>} folders by path prefix including slashes; the path of a folder gives its index.html
 * @param {number} [port] default any free one
 */
export async function serve(folders, port = 0) {
	const server = createServer(({url = '/'}, response) => {
		const file = findFile(folders, decodeURIComponent(new URL(url, 'http://localhost').pathname));
		if (!file) return response.writeHead(404).end();
		response.writeHead(200, {'content-type': types[path.extname(file)] ?? 'application/octet-stream'});
		createReadStream(file).pipe(response);
	});
	await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined)));
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {origin: `http://127.0.0.1:${address.port}`, close: () => server.close()};
}

/**
 * @param {Record<string, string>} folders
 * @param {string} address
 */
function findFile(folders, address) {
	const [prefix, folder] = Object.entries(folders).find(([start]) => address.startsWith(start)) ?? [];
	if (prefix === undefined || folder === undefined) return undefined;
	const place = path.join(folder, path.normalize(`/${address.slice(prefix.length)}`));
	const file = existsSync(place) && statSync(place).isDirectory() ? path.join(place, 'index.html') : place;
	return existsSync(file) ? file : undefined;
}
