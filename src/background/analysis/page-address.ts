import {matchOn} from '../../sites/matching/match-page.ts';
import type {Site} from '../../sites/site.ts';
import {actsByParameter, actsByPath} from './acting-address.ts';

/**
 * The address to request a page by. A probe repeats the user's own request, and by then an address may have served its purpose: it may
 * confirm, invite or sign out, or say who it was made for. So it carries the path, and of the query only what names the page: on a site,
 * the parameters that its rules list; elsewhere, what no token can look like.
 *
 * @returns `undefined` where the page cannot be requested without the rest, or where requesting it may do something
 */
export function pageAddress(page: URL, site: Site): URL | undefined {
	if (actsByPath(page)) return undefined;
	return site.matches.length > 0 ? onSite(page, site) : elsewhere(page);
}

function onSite(page: URL, site: Site): URL | undefined {
	const address = withPageParameters(page, site);
	return matchOn(site, address)?.kind === matchOn(site, page)?.kind ? address : undefined;
}

const withPageParameters = (page: URL, site: Site): URL => withParameters(page, name => site.pageParameters?.includes(name) ?? false);

function elsewhere(page: URL): URL | undefined {
	const address = withParameters(page, name => !tracks.test(name));
	return [...address.searchParams].every(([name, value]) => isPlain(name, value)) && !actsByParameter(address) ? address : undefined;
}

/** A query without names, as in `?a1b2c3`, is nothing but a value. */
const isPlain = (name: string, value: string): boolean => value !== '' && plainName.test(name) && plainValue.test(value);

/**
 * The address by which a letter names a page: the same parameters as for a request, and nothing by which the page's visitor could be told
 * from others. What is left out is the person's to add.
 */
export function writtenAddress(page: URL, site: Site): URL {
	if (site.matches.length > 0) return withPageParameters(page, site);
	const plain = new Set([...page.searchParams].flatMap(([name, value]) => (isHarmless(name, value) ? [name] : [])));
	const address = withParameters(page, name => plain.has(name));
	// One name can stand there twice, with a word and with a token.
	return [...address.searchParams].every(([name, value]) => isHarmless(name, value)) ? address : withParameters(page, () => false);
}

const isHarmless = (name: string, value: string): boolean =>
	!tracks.test(name) && isPlain(name, value) && !actsByParameter(new URL(`https://x.example/?${new URLSearchParams([[name, value]])}`));

/** The parameters stay as they are written, since a site may read them in its own way. */
function withParameters(page: URL, isWanted: (name: string) => boolean): URL {
	const address = new URL(page);
	const parameters = page.search.slice(1).split('&');
	address.search = parameters.filter(parameter => parameter !== '' && isWanted(nameIn(parameter))).join('&');
	address.hash = '';
	return address;
}

const nameIn = (parameter: string): string => [...new URLSearchParams(parameter).keys()][0] ?? '';

/** Parameters by which a visit is followed from where it came from. The page is the same without them. */
const tracks =
	/^(?:utm_\w+|[a-z]{0,2}clid|fbclid|[gw]braid|igshid?|mc_[ce]id|_ga|_gl|_hs\w+|hs\w+Tracking|twclid|ttclid|li_fat_id|mkt_tok|vero_\w+|oly_\w+|__\w+__|__tn__)$/i;

const plainName = /^[a-z][a-z0-9_.-]{0,20}$/i;

/** A number of up to eight digits, or up to four short words. A token of any use has more in it. */
const plainValue = /^(?:\d{1,8}|\p{L}\p{Ll}{0,11}(?:[-_ ]\p{L}?\p{Ll}{0,11}){0,3})$/u;
