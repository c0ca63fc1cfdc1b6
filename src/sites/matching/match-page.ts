import type {PageKind} from '../../core/page/artifacts.ts';
import type {AddressRule, SiteRules} from '../site.ts';
import {findPlace, type Place} from './host.ts';

export interface PageMatch {
	readonly site: SiteRules;
	readonly kind: PageKind;
	/** The account name in the address, where it carries one. */
	readonly user?: string;
}

/**
 * Matches the address alone. On sites with account names right after the host the result is only a candidate until `confirm` agrees.
 * The sites are passed in, because a page has only the rules of its own site, and the background those of all.
 */
export function matchAmong(sites: readonly SiteRules[], url: URL): PageMatch | undefined {
	for (const site of sites) {
		const pageMatch = matchOn(site, url);
		if (pageMatch) return pageMatch;
	}

	return undefined;
}

/** Whether the host belongs to one of these sites. What does not match there is not read, whatever it looks like. */
export const isHostAmong = (sites: readonly SiteRules[], {hostname}: URL): boolean =>
	sites.some(site => findPlace(site, hostname) !== undefined);

export function matchOn(site: SiteRules, url: URL): PageMatch | undefined {
	const place = findPlace(site, url.hostname.replace(/\.$/, ''));
	return place && matchAt(site, place, url);
}

/** Like `matchOn`, for when something other than the host told which site it is. */
export function matchAt(site: SiteRules, place: Place, {protocol, pathname, search}: URL): PageMatch | undefined {
	if (protocol !== 'https:' && protocol !== 'http:') return undefined;

	const path = readablePath(pathname);
	for (const kind of mostSpecificFirst) {
		const match = matchesOf(site.pages[kind], place, path, search).find(({groups}) => !isReserved(site, path, groups));
		const {user = place.user} = match?.groups ?? {};
		if (match) return {site, kind, ...(user && {user})};
	}

	return undefined;
}

const mostSpecificFirst: readonly PageKind[] = ['photo', 'album', 'profile'];

/** `/%40ada//` becomes `/@ada`. Encoded separators stay encoded, because they belong to a name. */
function readablePath(pathname: string): string {
	const segments = pathname.split('/').filter(segment => segment !== '');
	return `/${segments.map(decodeSegment).join('/')}`;
}

function decodeSegment(segment: string): string {
	try {
		return decodeURIComponent(segment).replace(/[/?#]/g, encodeURIComponent);
	} catch {
		// Not UTF-8: old addresses can be in another encoding.
		return segment;
	}
}

function matchesOf(rule: AddressRule = {}, place: Place, path: string, search: string): readonly RegExpExecArray[] {
	const {paths = [], queries = [], ownPaths = [], shortPaths = []} = rule;
	if (place.kind === 'own') return matching(ownPaths, path);
	return [...(place.kind === 'short' ? matching(shortPaths, path) : []), ...matching(paths, path), ...matching(queries, path + search)];
}

const matching = (patterns: readonly RegExp[], text: string): readonly RegExpExecArray[] =>
	patterns.map(pattern => pattern.exec(text)).filter(match => match !== null);

function isReserved(
	{reserved = [], moreReserved = [], commonNames}: SiteRules,
	path: string,
	{user, id}: RegExpExecArray['groups'] = {},
): boolean {
	const names = [user, id].filter(name => name !== undefined);
	const own = [...reserved, ...moreReserved];
	return names.some(name => own.includes(name.toLowerCase()) || (path.startsWith(`/${name}`) && commonNames?.isNeverAPerson(name)));
}
