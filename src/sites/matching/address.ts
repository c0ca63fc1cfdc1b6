import {maxAddressLength} from '../../core/page/artifacts.ts';

/** Reads an address from a page, which may be relative or malformed. `URL.parse` is newer than the browsers we support. */
export function findUrl(address: string, base?: string | URL): URL | undefined {
	try {
		return new URL(address.slice(0, maxAddressLength), base);
	} catch {
		return undefined;
	}
}
