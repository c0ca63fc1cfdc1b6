/** Names that only mean something inside a local network: RFC 6761, RFC 6762, RFC 8375, and what routers and companies use. */
const innerNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain|onion|invalid)$/;

/**
 * Whether a host is a name on the public internet: no IP address, which may be a router or a printer, and no name of a local network.
 * An extension cannot see what a public name resolves to.
 *
 * @param hostname of a parsed `URL`: lower case, with any spelling of an IPv4 address already normalised to dotted decimals
 */
export function isPublicHost(hostname: string): boolean {
	const name = hostname.replace(/\.$/, '');
	// Without a dot it is a name of a local network, or an IPv6 address.
	return name.includes('.') && !/^\d+(?:\.\d+){3}$/.test(name) && !innerNames.test(name);
}
