// A fake internet on this machine: one HTTPS server answers for every host, pages and the extension alike. Chromium reaches it by a
// resolver rule, Firefox through a CONNECT proxy, or without one where the certificate is trusted. Every request is recorded.
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import {certificateFor, selfSignedCertificate} from './certificates.mjs';

/** @typedef {{host: string, path: string, method: string, headers: http.IncomingHttpHeaders, location?: string, connection: Connection}} RecordedRequest `location`: where the response redirected to */
/** @typedef {{number: number, protocol: string, isResumed: boolean}} Connection a connection's number, and whether its TLS session continues an earlier one */
/**
 * @typedef {object} Internet
 * @property {string} [authority] what browsers must trust, in Base64; without it, they are told to accept any certificate
 * @property {RecordedRequest[]} requests by any page or extension; the browsers' own requests are left out, those for the icons of tabs, too
 * @property {number} port
 * @property {() => number} openConnections to the server at the moment
 * @property {string[]} chromiumArgs
 * @property {Record<string, unknown>} firefoxPrefs
 * @property {() => Promise<{address: string, hosts: string[]}>} openProxy one more way to it; `hosts`: those that were asked for through it
 * @property {() => Promise<void>} close
 */

/** Hosts that browsers contact on their own, whatever is installed in them. */
const browserHosts =
	/(?:^|\.)(?:mozilla\.(?:com|org|net)|googleapis\.com|gvt1\.com|accounts\.google\.com|clients\d\.google\.com|firefox\.com)$/;

/**
 * @param {(request: http.IncomingMessage, response: http.ServerResponse) => void} answer responds depending on `request.headers.host` and `request.url`
 * @param {readonly string[]} [trustedHosts] if any are named, they have a certificate that browsers trust, and speak HTTP/2
 * @returns {Promise<Internet>}
 */
export async function startInternet(answer, trustedHosts = []) {
	/** @type {RecordedRequest[]} */
	const requests = [];
	const connectionOf = connections();
	/** @param {http.IncomingMessage} request @param {http.ServerResponse} response */
	const record = (request, response) => {
		const host = hostOf(request);
		if (browserHosts.test(host) || isForTabIcon(request)) return response.writeHead(404).end();

		/** @type {RecordedRequest} */
		const recorded = {
			host,
			path: request.url ?? '',
			method: request.method ?? '',
			headers: withoutPseudoHeaders(request.headers),
			connection: connectionOf(request.socket),
		};
		requests.push(recorded);
		response.on('close', () => {
			const location = response.getHeader('location');
			if (location !== undefined) recorded.location = String(location);
		});
		return answer(request, response);
	};
	const trusted = trustedHosts.length > 0 ? await certificateFor(trustedHosts) : undefined;
	const server = trusted ? http2Server(trusted, record) : https.createServer(await selfSignedCertificate(), record);
	const port = await listen(server);
	/** @type {http.Server[]} */
	const proxies = [];
	const openProxy = async () => {
		/** @type {string[]} */
		const hosts = [];
		const proxy = http.createServer((_, response) => response.writeHead(502).end());
		proxy.on('connect', ({url = ''}, client, head) => {
			const host = url.replace(/:\d+$/, '');
			if (!browserHosts.test(host)) hosts.push(host);
			tunnel(client, head, port);
		});
		proxies.push(proxy);
		return {address: `127.0.0.1:${await listen(proxy)}`, hosts};
	};
	const [, proxyPort] = (await openProxy()).address.split(':');

	return {
		requests,
		port,
		openProxy,
		openConnections: () => sockets.get(server)?.size ?? 0,
		...(trusted && {authority: trusted.authority}),
		chromiumArgs: [
			trusted ? `--ignore-certificate-errors-spki-list=${trusted.keyHash}` : '--ignore-certificate-errors',
			`--host-resolver-rules=MAP * 127.0.0.1:${port}`,
		],
		firefoxPrefs: {
			'network.proxy.type': trusted ? 0 : 1,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': Number(proxyPort),
			'network.proxy.no_proxies_on': '',
			...(trusted && {'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${port}`}),
		},
		close: async () => {
			await Promise.all([server, ...proxies].map(closed));
		},
	};
}

/**
 * A browser looks for the icon of a page's tab when it has the time, seconds after the page or not at all. No page here names one.
 * @param {http.IncomingMessage} request
 */
const isForTabIcon = ({url, headers}) => url === '/favicon.ico' && headers['sec-fetch-dest'] !== 'empty';

/**
 * Node's HTTP/2 server calls back with objects that have the interface of those of HTTP/1.
 * @param {{key: string, cert: string}} certificate
 * @param {(request: http.IncomingMessage, response: http.ServerResponse) => void} answer
 */
const http2Server = ({key, cert}, answer) => http2.createSecureServer({key, cert, allowHTTP1: true}, /** @type {any} */ (answer));

/** @param {http.IncomingMessage} request */
export const hostOf = ({headers}) => (headers.host ?? headers[':authority']?.toString() ?? '').replace(/:\d+$/, '');

/** HTTP/2 has method, host and path among the headers. @param {http.IncomingHttpHeaders} headers */
const withoutPseudoHeaders = headers => Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));

/** Numbers connections in the order of their first requests. @returns {(socket: net.Socket) => Connection} */
function connections() {
	/** @type {Map<unknown, Connection>} */
	const known = new Map();
	return socket => {
		const {alpnProtocol, isSessionReused, remotePort} = /** @type {import('node:tls').TLSSocket} */ (socket);
		const connection = known.get(remotePort) ?? {
			number: known.size + 1,
			protocol: alpnProtocol || 'http/1.1',
			isResumed: isSessionReused.call(socket),
		};
		known.set(remotePort, connection);
		return connection;
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
