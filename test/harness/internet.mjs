// A fake internet on this machine: one HTTPS server answers for every host, pages and the extension alike. Chromium reaches it by a
// resolver rule, Firefox through a CONNECT proxy. Every request is recorded.
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import {generate} from 'selfsigned';

/** @typedef {{host: string, path: string, method: string, headers: http.IncomingHttpHeaders, location?: string}} RecordedRequest `location`: where the response redirected to */
/**
 * @typedef {object} Internet
 * @property {RecordedRequest[]} requests by any page or extension; the browsers' own requests are left out
 * @property {number} port
 * @property {string[]} chromiumArgs
 * @property {Record<string, unknown>} firefoxPrefs
 * @property {() => Promise<void>} close
 */

/** Hosts that browsers contact on their own, whatever is installed in them. */
const browserHosts =
	/(?:^|\.)(?:mozilla\.(?:com|org|net)|googleapis\.com|gvt1\.com|accounts\.google\.com|clients\d\.google\.com|firefox\.com)$/;

/**
 * @param {(request: http.IncomingMessage, response: http.ServerResponse) => void} answer responds depending on `request.headers.host` and `request.url`
 * @returns {Promise<Internet>}
 */
export async function startInternet(answer) {
	/** @type {RecordedRequest[]} */
	const requests = [];
	const server = https.createServer(await selfSignedCertificate(), (request, response) => {
		const host = (request.headers.host ?? '').replace(/:\d+$/, '');
		if (browserHosts.test(host)) return response.writeHead(404).end();

		/** @type {RecordedRequest} */
		const recorded = {host, path: request.url ?? '', method: request.method ?? '', headers: request.headers};
		requests.push(recorded);
		response.on('close', () => {
			const location = response.getHeader('location');
			if (location !== undefined) recorded.location = String(location);
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

/**
 * @param {import('node:stream').Duplex} client
 * @param {Buffer} head
 * @param {number} port
 */
function tunnel(client, head, port) {
	const upstream = net.connect(port, '127.0.0.1', () => {
		client.write('HTTP/1.1 200 OK\r\n\r\n');
		upstream.write(head);
		upstream.pipe(client).pipe(upstream);
	});
	upstream.on('error', () => client.destroy());
	client.on('error', () => upstream.destroy());
}

/**
 * @param {net.Server} server
 * @returns {Promise<number>} the port
 */
function listen(server) {
	const open = new Set();
	sockets.set(server, open);
	server.on('connection', socket => {
		open.add(socket);
		socket.on('close', () => open.delete(socket));
	});
	return new Promise(resolve => void server.listen(0, '127.0.0.1', () => resolve(/** @type {net.AddressInfo} */ (server.address()).port)));
}

/** @type {WeakMap<net.Server, Set<net.Socket>>} */
const sockets = new WeakMap();

/**
 * A tunnel no longer counts as an HTTP connection, so `closeAllConnections` leaves it open and `close` would wait for it.
 * @param {net.Server} server
 */
const closed = server =>
	new Promise(resolve => {
		server.close(resolve);
		for (const socket of sockets.get(server) ?? []) socket.destroy();
	});

async function selfSignedCertificate() {
	const {private: key, cert} = await generate([{name: 'commonName', value: 'localhost'}], {keySize: 2048});
	return {key, cert};
}
