// An internet of invented people: the fixtures' pages at their addresses, drawn pictures on every picture host.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {startInternet} from './internet.mjs';

const images = new URL('../fixtures/pictures/', import.meta.url).pathname;

/** @param {string} name */
export const drawn = name => readFileSync(path.join(images, name));

/**
 * @typedef {object} MadeUp
 * @property {Record<string, string>} pages HTML by address, without query
 * @property {(asked: URL, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean | undefined | void} [first]
 *   answers what it wants to, by returning true
 */

/** @param {MadeUp} made */
export function startMadeUpInternet({pages, first}) {
	const portrait = drawn('portrait-1080.jpg');
	return startInternet((request, response) => {
		const asked = new URL(request.url ?? '/', `https://${request.headers.host}`);
		if (first?.(asked, request, response)) return;

		const page = pages[asked.origin + asked.pathname];
		if (page !== undefined) {
			response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'set-cookie': 'session=secret; Secure; Path=/'}).end(page);
			return;
		}

		const file = path.join(images, path.basename(asked.pathname));
		if (asked.pathname === '/robots.txt' || asked.pathname === '/favicon.ico') response.writeHead(404).end();
		else
			response
				.writeHead(200, {'content-type': 'image/jpeg'})
				.end(existsSync(file) && asked.pathname !== '/' ? readFileSync(file) : portrait);
	});
}
