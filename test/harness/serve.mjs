import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';

const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.wasm': 'application/wasm',
};

/**
 * Serves folders on this machine alone.
 * @param {Record<string, string>} folders address prefix, with its slashes, to folder; a folder's own address gives its index.html
 * @param {number} [port] any free one unless told
 */
export async function serve(folders, port = 0) {
	const server = createServer(({url = '/'}, response) => {
		const file = findFile(folders, decodeURIComponent(new URL(url, 'http://localhost').pathname));
		if (!file) return response.writeHead(404).end();
		response.writeHead(200, {'content-type': types[path.extname(file)] ?? 'application/octet-stream'});
		createReadStream(file).pipe(response);
	});
	await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
	return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

function findFile(folders, address) {
	const prefix = Object.keys(folders).find(start => address.startsWith(start));
	if (!prefix) return undefined;
	const place = path.join(folders[prefix], path.normalize(`/${address.slice(prefix.length)}`));
	const file = existsSync(place) && statSync(place).isDirectory() ? path.join(place, 'index.html') : place;
	return existsSync(file) ? file : undefined;
}
