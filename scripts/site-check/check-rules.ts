import {parseHTML} from 'linkedom';
import {type Skeleton, userPlaceholder} from '../../src/core/page/skeleton.ts';
import {queryAll} from '../../src/dom/query.ts';
import {findSite} from '../../src/sites/index.ts';
import {withUser} from '../../src/sites/matching/markers.ts';
import type {Marker, Site} from '../../src/sites/site.ts';
import {type Proposal, proposeSelectors} from './propose-selectors.ts';

/** How many elements of a skeleton a selector matches. */
export interface CheckedSelector {
	readonly rule: string;
	readonly selector: string;
	readonly matches: number;
}

export interface SkeletonCheck {
	/** `undefined` if no site has the skeleton's id. */
	readonly site: Site | undefined;
	readonly selectors: readonly CheckedSelector[];
	readonly proposals: readonly Proposal[];
}

/** Which of a site's rules match a skeleton, and which selectors would. */
export function checkSkeleton({site: id, kind, page}: Skeleton): SkeletonCheck {
	const {document} = parseHTML(page.join('\n'));
	const site = findSite(id);
	const selectors = site ? rulesFor(site, kind).map(([rule, selector]) => ({rule, selector, matches: count(document, selector)})) : [];
	return {site, selectors, proposals: proposeSelectors(document)};
}

function rulesFor(site: Site, kind: Skeleton['kind']): readonly (readonly [string, string])[] {
	const {portraits = [], photos = [], covers = [], others = [], confirm = []} = site.pages[kind] ?? {};
	const lists: Readonly<Record<string, readonly string[]>> = {
		portraits,
		photos,
		covers,
		confirm: selectorsIn(confirm),
		others: [...others, ...(site.others ?? [])],
		name: site.identity?.name ?? [],
		audience: (site.audience ?? []).flatMap(({when}) => selectorsIn(when)),
		'signed in': selectorsIn(site.signedIn?.yes ?? []),
		'signed out': selectorsIn(site.signedIn?.no ?? []),
	};
	return Object.entries(lists).flatMap(([rule, selectors]) => selectors.map(selector => [rule, selector] as const));
}

const selectorsIn = (markers: readonly Marker[]): readonly string[] =>
	markers.flatMap(marker => ('selector' in marker ? marker.selector : []));

const count = (document: Document, selector: string): number => queryAll(document, withUser(selector, userPlaceholder)).length;
