// A fake internet of invented people: given pages at their addresses, and drawn pictures on every other host.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {hostOf, startInternet} from './internet.mjs';

const folder = new URL('../fixtures/pictures/', import.meta.url).pathname;

/** @param {string} name */
export const drawn = name => readFileSync(path.join(folder, name));

/**
 * @typedef {object} FakeInternet
 * @property {Record<string, string>} pages HTML by address without query
 * @property {(asked: URL, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean | undefined | void} [first]
 *   comes before the pages; returns true for requests that it answers
 * @property {readonly string[]} [trustedHosts] as for `startInternet`
 */

/** @param {FakeInternet} internet */
export function startFakeInternet({pages, first, trustedHosts}) {
	const portrait = drawn('portrait-1080.jpg');
	return startInternet((request, response) => {
		const asked = new URL(request.url ?? '/', `https://${hostOf(request)}`);
		if (first?.(asked, request, response)) return;

		const page = pages[asked.origin + asked.pathname];
		if (page !== undefined) {
			response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'set-cookie': 'session=secret; Secure; Path=/'}).end(page);
			return;
		}

		const file = path.join(folder, path.basename(asked.pathname));
		if (asked.pathname === '/robots.txt' || asked.pathname === '/favicon.ico') response.writeHead(404).end();
		else
			response
				.writeHead(200, {'content-type': 'image/jpeg'})
				.end(existsSync(file) && asked.pathname !== '/' ? readFileSync(file) : portrait);
	}, trustedHosts);
}
