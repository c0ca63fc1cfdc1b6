import {createReadStream, existsSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';

const types = {'.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm'};

/**
 * Serves folders on this machine alone.
 * @param {Record<string, string>} folders address prefix, with its slashes, to folder
 */
export async function serve(folders) {
	const server = createServer(({url = '/'}, response) => {
		const file = findFile(folders, decodeURIComponent(new URL(url, 'http://localhost').pathname));
		if (!file) return response.writeHead(404).end();
		response.writeHead(200, {'content-type': types[path.extname(file)] ?? 'application/octet-stream'});
		createReadStream(file).pipe(response);
	});
	await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
	return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

function findFile(folders, address) {
	const prefix = Object.keys(folders).find(start => address.startsWith(start));
	if (!prefix) return undefined;
	const file = path.join(folders[prefix], address.slice(prefix.length));
	return existsSync(file) ? file : undefined;
}
