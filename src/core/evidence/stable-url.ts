import {maxAddressLength} from '../page/artifacts.ts';
import {isDistinctivePath} from './distinctive-path.ts';
import {type Expiry, expiresAt} from './expiry.ts';

/**
 * The part of a signed address that names the image: its path, and the parameters by which the site names images. When the same image is
 * signed again, its expiry and signature change, and often the host within the same network. `undefined` where an address is not signed.
 *
 * @param expiry as for {@link expiresAt}
 * @param parameters of the query that name the image
 */
export function stableUrl(url: URL, expiry: Expiry | undefined, parameters: readonly string[] = []): string | undefined {
	if (expiresAt(url, expiry) === null) return undefined;
	const {hostname, pathname, searchParams} = url;
	const named = parameters.flatMap(parameter => searchParams.getAll(parameter).map(value => `${parameter}=${value}`));
	return [isDistinctivePath(pathname) ? pathname : hostname + pathname, ...named].join(' ').slice(0, maxAddressLength);
}
