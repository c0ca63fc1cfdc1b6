/** An address as it stands in a page: relative or absolute, or no address at all. `URL.parse` is newer than the browsers we support. */
export function findUrl(address: string, base?: string | URL): URL | undefined {
	try {
		return new URL(address, base);
	} catch {
		return undefined;
	}
}
