/** Names that only mean something inside a home or an office: RFC 6761, RFC 6762, RFC 8375, and what routers and companies use. */
const innerNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain|onion|invalid)$/;

/**
 * Whether a host is a name on the public internet: no address in numbers, which may be a router or a printer, and no name of an
 * inner network. What a public name resolves to cannot be seen by an extension.
 *
 * @param hostname of a parsed `URL`: lower case, and any way to write an IPv4 address already in dotted numbers
 */
export function isPublicHost(hostname: string): boolean {
	const name = hostname.replace(/\.$/, '');
	// No dot: a name of an inner network, or an IPv6 address.
	return name.includes('.') && !/^\d+(?:\.\d+){3}$/.test(name) && !innerNames.test(name);
}
