import type {Audience, PageKind} from '../core/artifacts.ts';
import type {Expiry} from '../core/expiry.ts';

/** Tests an element of the page; the first that matches decides. Order: data attributes > ids > roles > class substrings. Never hashed classes. */
export type Selector = string;

/** A sign that the page itself carries: an element, or a piece of its inline data. */
export type Marker =
	| {readonly selector: Selector}
	/** A pattern in the inline scripts of the page, for sites that only say it in their JSON. */
	| {readonly script: RegExp}
	/** Visible words in any language: the last resort. */
	| {readonly text: RegExp};

export interface PageRule {
	/** Tested against the path and query: `/in/someone/?trk=x`. A group `user` must not be a reserved name. */
	readonly address: readonly RegExp[];
	/** Where the owner's face is. First match wins; the most stable selector first. */
	readonly portraits?: readonly Selector[];
	/** Posted pictures. First match wins. */
	readonly photos?: readonly Selector[];
	/** Wide banners on top. */
	readonly covers?: readonly Selector[];
	/** Where given, one of these must be there: the address alone only makes the page a candidate. */
	readonly confirm?: readonly Marker[];
}

/** Turns a rendition's address into a larger one, where the site's addresses allow it. Source in a comment beside each. */
export type Enlargement = readonly [pattern: RegExp, replacement: string];

/**
 * One social site, as data. The file also exports `examples`, beside the rules but apart from them, so that the content script
 * does not carry them.
 */
export interface Site {
	/** Kebab case; also the file name, the fixture folder and the key into `routes/`. */
	readonly id: string;
	readonly name: string;
	/** WebExtension match patterns, as in the manifest. */
	readonly matches: readonly `https://${string}/*`[];
	/** First path segments that are never a person, lower case. */
	readonly reserved?: readonly string[];
	readonly pages: Readonly<Partial<Record<PageKind, PageRule>>>;
	/** Hosts that serve people's pictures, as the host part of a match pattern: `*.cdninstagram.com`. */
	readonly pictureHosts: readonly string[];
	/** Hosts under those that serve icons and scripts, never people. */
	readonly staticHosts?: readonly string[];
	readonly expiry?: Expiry;
	readonly enlarge?: readonly Enlargement[];
	/** Who the page is shown to; most closed first. None found: unknown, not public. */
	readonly audience?: readonly {readonly is: Audience; readonly when: readonly Marker[]}[];
	/** Whether this visitor is signed in. */
	readonly signedIn?: {readonly yes?: readonly Marker[]; readonly no?: readonly Marker[]};
	/** An organisation's page rather than a person's. */
	readonly organisation?: readonly Marker[];
	/** Sites known to look for extensions: the notice stays out of the page. */
	readonly toolbarOnly?: boolean;
}

/** Address shapes with made-up names. Every one is tried against every site. */
export interface Examples {
	readonly profile?: readonly `https://${string}`[];
	readonly photo?: readonly `https://${string}`[];
	readonly album?: readonly `https://${string}`[];
	/** Pages of the same site that are none of ours. */
	readonly none: readonly `https://${string}`[];
}

export const defineSite = <const T extends Site>(site: T): Site => site;
