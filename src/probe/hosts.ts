/**
 * Names that only mean something inside a local network: RFC 6761, RFC 6762, RFC 8375, `.internal` by ICANN (2024), and what routers and
 * companies use.
 */
const innerEndings = [
	...['localhost', 'local', 'internal', 'intranet', 'private', 'lan', 'home', 'corp', 'home.arpa', 'localdomain', 'domain', 'workgroup'],
	...['router', 'gateway', 'modem', 'hotspot', 'nas', 'ip', 'test', 'invalid', 'onion', 'i2p', 'alt', 'in-addr.arpa', 'ip6.arpa'],
];

/** Public names that lead to a device in the local network: of routers and media servers, and of services that return any address asked for. */
const namesOfDevices = [
	...['fritz.box', 'easy.box', 'o2.box', 'congstar.box'],
	...['plex.direct', 'ui.direct', 'direct.quickconnect.to', 'myunraid.net', 'routerlogin.net', 'routerlogin.com', 'orbilogin.net'],
	...['orbilogin.com', 'tplinkwifi.net', 'tplinklogin.net', 'mywifiext.net', 'router.asus.com', 'asusrouter.com', 'linksyssmartwifi.com'],
	...['nip.io', 'sslip.io', 'xip.io', 'local-ip.co', 'traefik.me', 'lvh.me', 'localtest.me', 'lacolhost.com', 'vcap.me'],
];

const isBelow = (name: string, parent: string): boolean => name === parent || name.endsWith(`.${parent}`);

/**
 * Whether a host is a name on the public internet: no IP address, which may be a router or a printer, and no name of a local network.
 * An extension cannot see what a public name resolves to.
 *
 * @param hostname of a parsed `URL`: lower case, with any spelling of an IPv4 address already normalised to dotted decimals
 */
export function isPublicHost(hostname: string): boolean {
	const name = hostname.replace(/\.$/, '');
	// Without a dot it is a name of a local network, or an IPv6 address.
	return (
		name.includes('.') && !/^\d+(?:\.\d+){3}$/.test(name) && ![...innerEndings, ...namesOfDevices].some(parent => isBelow(name, parent))
	);
}
