import {keep, type SizeNaming, sizeNamings, sizeParameters} from './usual-sizes.ts';

/**
 * The address of a larger rendition by the usual ways of content systems to name sizes; `undefined` where it follows none of them. It has
 * the path, and of the query only what names an image: a signature for one size would be of no use for another.
 *
 * @param imageParameters parameters of the query that name an image
 */
export function largerRendition(address: string, imageParameters: readonly string[]): string | undefined {
	const url = new URL(address);
	const naming = sizeNamings.find(({host, path}) => (host?.test(url.hostname) ?? true) && path.test(url.pathname));
	const larger = naming ? named(url, naming, imageParameters) : withoutSize(url, imageParameters);
	return larger === address ? undefined : larger;
}

function named(url: URL, {path, replacement, parameters}: SizeNaming, imageParameters: readonly string[]): string {
	const larger = new URL(url.pathname.replace(path, replacement), url);
	if (!parameters) return withParameters(larger, url, imageParameters);
	for (const [name, value] of Object.entries(parameters))
		larger.searchParams.set(name, value === keep ? (url.searchParams.get(name) ?? '') : value);
	return larger.href;
}

function withoutSize(url: URL, imageParameters: readonly string[]): string | undefined {
	const isSized = [...url.searchParams.keys()].some(name => sizeParameters.has(name.toLowerCase()));
	return isSized ? withParameters(new URL(url.pathname, url), url, imageParameters) : undefined;
}

function withParameters(larger: URL, {searchParams}: URL, names: readonly string[]): string {
	for (const name of names) for (const value of searchParams.getAll(name)) larger.searchParams.append(name, value);
	return larger.href;
}
