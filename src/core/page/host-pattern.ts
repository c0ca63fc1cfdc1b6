/** `*.example.com` matches the domain and every host below it, as in WebExtension match patterns; `example.com` matches itself only. */
export function matchesHost(pattern: string, hostname: string): boolean {
	return pattern.startsWith('*.') ? hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}
