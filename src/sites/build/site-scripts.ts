import {ownSubdomains} from '../matching/common-names.ts';
import {isFediverse} from '../matching/match-in-page.ts';
import {registry} from '../matching/registered.ts';
import {fediverseScript, siteScript} from '../matching/script-files.ts';
import type {Site, SiteRules} from '../site.ts';

/** A file of the built package with the rules that a page gets. */
export interface SiteScript {
	readonly fileName: string;
	readonly source: string;
	/** Where the manifest runs it, before the content script. Empty if only a click or a permission brings it in. */
	readonly matches: readonly string[];
}

/** A page gets only its own site's rules: those of all sites are several times as large as the rest of the content script. */
export function siteScripts(sites: readonly Site[]): readonly SiteScript[] {
	const ofOneSite = sites
		.filter(site => !isFediverse(site))
		.map(site => ({fileName: siteScript(site.id), source: registration([site]), matches: site.optional ? [] : site.matches}));
	return [...ofOneSite, {fileName: fediverseScript, source: registration(sites.filter(isFediverse)), matches: []}];
}

/** A classic script that leaves the rules where `registeredSites` finds them. */
const registration = (sites: readonly Site[]): string =>
	`Object.assign(globalThis[Symbol.for(${literal(registry)})] ??= {}, ${literal(Object.fromEntries(sites.map(site => [site.id, rulesOf(site)])))});\n`;

/** Facts for people and for our records stay out of the pages: every byte of a site's script costs each of its visitors. */
export function rulesOf({
	name,
	isSocialNetwork,
	heldAgainst,
	moreReserved,
	commonNames,
	pageParameters,
	expiry,
	enlarge,
	optional,
	toolbarOnly,
	...rules
}: Site): SiteRules {
	const {reservedSubdomains} = rules;
	return {...rules, ...(reservedSubdomains && {reservedSubdomains: [...new Set([...reservedSubdomains, ...ownSubdomains])]})};
}

/** Sites are data: JSON's types and regular expressions. */
function literal(value: unknown): string {
	if (value instanceof RegExp) return String(value);
	if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
	return `{${entries.map(([name, entry]) => `${/^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name)}:${literal(entry)}`).join()}}`;
}
