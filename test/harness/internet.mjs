// A whole internet on this machine: one HTTPS server answers for every host, for pages and for the extension's own requests.
// Chromium is pointed at it by a resolver rule, Firefox by a CONNECT proxy. Every request is kept, to be counted.
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import {generate} from 'selfsigned';

/** @typedef {{host: string, path: string, method: string, headers: http.IncomingHttpHeaders, location?: string}} Asked `location`: where the answer redirected to */
/**
 * @typedef {object} Internet
 * @property {Asked[]} requests what any page or extension asked for; the browsers' own errands are left out
 * @property {number} port
 * @property {string[]} chromiumArgs
 * @property {Record<string, unknown>} firefoxPrefs
 * @property {() => Promise<void>} close
 */

/** What browsers ask for on their own, whatever is installed in them. */
const ownErrands =
	/(?:^|\.)(?:mozilla\.(?:com|org|net)|googleapis\.com|gvt1\.com|accounts\.google\.com|clients\d\.google\.com|firefox\.com)$/;

/**
 * @param {(request: http.IncomingMessage, response: http.ServerResponse) => void} answer decides by `request.headers.host` and `request.url`
 * @returns {Promise<Internet>}
 */
export async function startInternet(answer) {
	/** @type {Asked[]} */
	const requests = [];
	const server = https.createServer(await throwAwayCertificate(), (request, response) => {
		const host = (request.headers.host ?? '').replace(/:\d+$/, '');
		if (ownErrands.test(host)) return response.writeHead(404).end();

		/** @type {Asked} */
		const asked = {host, path: request.url ?? '', method: request.method ?? '', headers: request.headers};
		requests.push(asked);
		response.on('close', () => {
			const location = response.getHeader('location');
			if (location !== undefined) asked.location = String(location);
		});
		return answer(request, response);
	});
	const port = await listen(server);
	const proxy = http.createServer((_, response) => response.writeHead(502).end());
	proxy.on('connect', (_, client, head) => tunnel(client, head, port));
	const proxyPort = await listen(proxy);

	return {
		requests,
		port,
		chromiumArgs: ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${port}`],
		firefoxPrefs: {
			'network.proxy.type': 1,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': proxyPort,
			'network.proxy.no_proxies_on': '',
		},
		close: async () => {
			await Promise.all([server, proxy].map(closed));
		},
	};
}

function tunnel(client, head, port) {
	const upstream = net.connect(port, '127.0.0.1', () => {
		client.write('HTTP/1.1 200 OK\r\n\r\n');
		upstream.write(head);
		upstream.pipe(client).pipe(upstream);
	});
	upstream.on('error', () => client.destroy());
	client.on('error', () => upstream.destroy());
}

function listen(server) {
	const open = new Set();
	sockets.set(server, open);
	server.on('connection', socket => {
		open.add(socket);
		socket.on('close', () => open.delete(socket));
	});
	return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}

/** @type {WeakMap<net.Server, Set<net.Socket>>} */
const sockets = new WeakMap();

/** A tunnel is no HTTP connection any more, so `closeAllConnections` leaves it open, and closing would wait for it. */
const closed = server =>
	new Promise(resolve => {
		server.close(resolve);
		for (const socket of sockets.get(server) ?? []) socket.destroy();
	});

async function throwAwayCertificate() {
	const {private: key, cert} = await generate([{name: 'commonName', value: 'localhost'}], {keySize: 2048});
	return {key, cert};
}
