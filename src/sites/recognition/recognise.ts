import type {PageKind} from '../../core/artifacts.ts';
import {sites} from '../index.ts';
import type {AddressRule, Site} from '../site.ts';
import {findPlace, type Place} from './host.ts';

export interface Recognition {
	readonly site: Site;
	readonly kind: PageKind;
	/** The account name in the address, where it carries one. */
	readonly user?: string;
}

/** By the address alone: what it finds on sites with names right after the host is only a candidate until `confirm` agrees. */
export function recognise(url: URL): Recognition | undefined {
	for (const site of sites) {
		const recognition = recogniseOn(site, url);
		if (recognition) return recognition;
	}

	return undefined;
}

export function recogniseOn(site: Site, {protocol, hostname, pathname, search}: URL): Recognition | undefined {
	if (protocol !== 'https:' && protocol !== 'http:') return undefined;

	const place = findPlace(site, hostname.replace(/\.$/, ''));
	if (!place) return undefined;

	const path = readablePath(pathname);
	for (const kind of mostSpecificFirst) {
		const match = firstMatch(site.pages[kind], place, path, search);
		const {user = place.user} = match?.groups ?? {};
		if (match && !isReserved(site, user)) return {site, kind, ...(user && {user})};
	}

	return undefined;
}

const mostSpecificFirst: readonly PageKind[] = ['photo', 'album', 'profile'];

/** `/%40ada//` becomes `/@ada`. Encoded separators stay: they belong to a name. */
function readablePath(pathname: string): string {
	const segments = pathname.split('/').filter(segment => segment !== '');
	return `/${segments.map(decodeSegment).join('/')}`;
}

function decodeSegment(segment: string): string {
	try {
		return decodeURIComponent(segment).replace(/[/?#]/g, encodeURIComponent);
	} catch {
		// Not UTF-8: an address of an old site, still an address.
		return segment;
	}
}

function firstMatch(rule: AddressRule | undefined, place: Place, path: string, search: string): RegExpExecArray | undefined {
	if (!rule) return undefined;
	if (place.kind === 'own') return firstOf(rule.ownPaths, path);
	return firstOf(rule.paths, path) ?? firstOf(rule.queries, path + search);
}

function firstOf(patterns: readonly RegExp[] | undefined, text: string): RegExpExecArray | undefined {
	for (const pattern of patterns ?? []) {
		const match = pattern.exec(text);
		if (match) return match;
	}

	return undefined;
}

const isReserved = ({reserved}: Site, user: string | undefined): boolean =>
	user !== undefined && (reserved ?? []).includes(user.toLowerCase());
