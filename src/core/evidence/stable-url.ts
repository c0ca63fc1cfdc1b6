import {maxAddressLength} from '../page/artifacts.ts';
import {type Expiry, expiresAt} from './expiry.ts';

/**
 * What of a signed address names the picture: its path, and what of its query the site names pictures by. Signed anew, the same picture
 * has another end, another signature and often another host of the same network. `undefined` where an address is not signed.
 *
 * @param expiry as for {@link expiresAt}
 * @param parameters of the query that name the picture
 */
export function stableUrl(url: URL, expiry: Expiry | undefined, parameters: readonly string[] = []): string | undefined {
	if (expiresAt(url, expiry) === null) return undefined;
	const {hostname, pathname, searchParams} = url;
	const named = parameters.flatMap(parameter => searchParams.getAll(parameter).map(value => `${parameter}=${value}`));
	return [isTelling(pathname) ? pathname : hostname + pathname, ...named].join(' ').slice(0, maxAddressLength);
}

/** `/1.jpg` is a picture's on every host: only a long name with a number in it is one picture's. */
const isTelling = (path: string): boolean => path.length >= 20 && /\d/.test(path);
