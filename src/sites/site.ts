import type {Expiry} from '../core/evidence/expiry.ts';
import type {Audience, ImageRole, PageKind} from '../core/page/artifacts.ts';
import type {PrivacySetting} from '../core/records/privacy-setting.ts';

/**
 * Tests an element of the page; in a list the first that matches decides. Order: data attributes > ids > roles > class substrings.
 * Never hashed classes. `{user}` stands for the account name in the address, so that what an earlier page left behind cannot match.
 */
export type Selector = string;

/** A sign that the page itself carries: an element, or a piece of its inline data. */
export type Marker =
	| {readonly selector: Selector}
	/** A pattern in the inline scripts of the page, for sites that only say it in their JSON. */
	| {readonly script: RegExp}
	/** A whole piece of visible text, in any language: the last resort. */
	| {readonly text: RegExp};

/**
 * Which addresses are pages of a kind. A path is tested percent-decoded, with single slashes and none at its end. A group `user` is
 * the account name, `id` a picture or album; neither may be a reserved name.
 */
export interface AddressRule {
	/** Tested against the path. */
	readonly paths?: readonly RegExp[];
	/** Tested against path and query, for pages that only their query tells apart: `/photo.php?fbid=1`. */
	readonly queries?: readonly RegExp[];
	/** Tested against the path on a person's own sub-domain: `ada.tumblr.com`. */
	readonly ownPaths?: readonly RegExp[];
	/** Tested first against the path on a short host: `youtu.be/ID`. */
	readonly shortPaths?: readonly RegExp[];
}

export interface PageRule extends AddressRule {
	/** Where the owner's face is. */
	readonly portraits?: readonly Selector[];
	/** Posted pictures. */
	readonly photos?: readonly Selector[];
	/** Wide banners on top. */
	readonly covers?: readonly Selector[];
	/** What `og:image` shows; a portrait on profiles and a photo elsewhere, unless said otherwise. */
	readonly preview?: ImageRole;
	/** Where given, one of these or the page's own canonical address must agree: the address alone only makes a candidate. */
	readonly confirm?: readonly Marker[];
}

/** Turns a rendition's address into a larger one, where the site's addresses allow it. Source in a comment beside each. */
export type Enlargement = readonly [pattern: RegExp, replacement: string];

/** Where the page writes down who somebody is. Only whether and how often, never what. */
export interface IdentityRule {
	readonly name?: readonly Selector[];
	readonly place?: readonly Selector[];
	readonly workplace?: readonly Selector[];
	readonly school?: readonly Selector[];
	readonly tagged?: readonly Selector[];
	/** Where the page names its account, besides what pages of any site do. */
	readonly username?: readonly Marker[];
}

/** What the popup and the pages need to know about a site. Small, and apart from the rules, so that they do not carry those. */
export interface SiteFacts {
	/** Kebab case; also the file name and the fixture folder. Stored on people's devices: it never changes. */
	readonly id: string;
	/** As people read it, everywhere. */
	readonly name: string;
	/**
	 * Whether a statement about "social media" covers the site: a network of people's profiles. Photo hosts, code hosts, blogs and link
	 * pages are not, so that "does not search social media" is never read as a promise about them.
	 */
	readonly isSocialNetwork: boolean;
}

/**
 * One site, as data. Its file also exports `settings` and `examples`, apart from the rules, so that the content script does not carry
 * them.
 */
export interface Site extends SiteFacts {
	/** WebExtension match patterns, as in the manifest. None: no address tells, only the page does. */
	readonly matches: readonly `https://${string}/*`[];
	/** What the server's software writes into every page, for sites that live on any host: one of these must be there. */
	readonly software?: readonly Marker[];
	/** Sub-domains that show people's pages, besides none at all, `www`, `m` and `mobile`. */
	readonly subdomains?: RegExp;
	/** Hosts that only lead to the site: recognised, but nothing ever runs there. */
	readonly shortHosts?: readonly string[];
	/** Where people have sub-domains of their own: those that are nobody's. */
	readonly reservedSubdomains?: readonly string[];
	/** Names that are never a person or picture here, lower case, besides those that no site gives away. */
	readonly reserved?: readonly string[];
	readonly pages: Readonly<Partial<Record<PageKind, PageRule>>>;
	/** Hosts that serve people's pictures, as the host part of a match pattern: `*.cdninstagram.com`; `*` for any. */
	readonly imageHosts: readonly string[];
	/** Hosts under those that serve icons and scripts, never people. */
	readonly staticHosts?: readonly string[];
	/** Addresses on the picture hosts that are no picture of anybody: the grey figure, the emoji. */
	readonly notPeople?: RegExp;
	/** Parts of a picture's address that only name a size: cut out, two renditions of one picture read the same. */
	readonly sizes?: readonly RegExp[];
	/** Query parameters that name the picture rather than its size. */
	readonly imageParameters?: readonly string[];
	readonly expiry?: Expiry;
	readonly enlarge?: readonly Enlargement[];
	/** Whether the form of a picture and the words beside it decide if it is a portrait: where no selector can know. */
	readonly portraitsByForm?: boolean;
	/** Parts of the page that show other people. */
	readonly others?: readonly Selector[];
	readonly identity?: IdentityRule;
	/** Who the page is shown to; most closed first. None found: unknown, not public. */
	readonly audience?: readonly {readonly is: Audience; readonly when: readonly Marker[]}[];
	/** Whether this visitor is signed in. */
	readonly signedIn?: {readonly yes?: readonly Marker[]; readonly no?: readonly Marker[]};
	/** An organisation's page rather than a person's. */
	readonly organisation?: readonly Marker[];
	/** Sites known to look for extensions: the notice stays out of the page. */
	readonly toolbarOnly?: boolean;
	/** ISO date on which somebody last held the rules against the site, and how far that went. */
	readonly checkedOn: `${number}-${number}-${number}`;
	readonly checkedAgainst: 'saved page' | 'public code' | 'memory';
}

type Address = `https://${string}`;

/** Address shapes with made-up names. Every one is tried against every site. */
export interface Examples {
	readonly profile?: readonly Address[];
	readonly photo?: readonly Address[];
	readonly album?: readonly Address[];
	/** Pages of the same site that are none of ours. */
	readonly none: readonly Address[];
}

/** A privacy setting in its site's own file, which says which site it belongs to. */
export type SiteSetting = Omit<PrivacySetting, 'siteId' | 'platform'>;

/** The setting that closes the most comes first. */
export type SiteSettings = readonly SiteSetting[];

/* @__NO_SIDE_EFFECTS__ */
export const defineSite = (facts: SiteFacts, rules: Omit<Site, keyof SiteFacts>): Site => ({...facts, ...rules});

/** Splits a long list of names, written as running text. */
/* @__NO_SIDE_EFFECTS__ */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What pages of one person say of themselves on many sites. Enough where an address has already said the same. */
export const usualProfileMarkers: readonly Marker[] = [
	{selector: 'meta[property="og:type"][content="profile"]'},
	{selector: 'meta[property="profile:username"]'},
	{selector: '[itemtype$="schema.org/Person"], [itemtype$="schema.org/ProfilePage"]'},
	{script: /"@type":\s*"(?:ProfilePage|Person)"/},
];

/** The words by which sites say that an account is closed, as far as several share them. */
export const isPrivateAccount =
	/^(?:This (?:account|profile) is private|(?:Dieses Konto|Dieses Profil) ist privat|Ce (?:compte|profil) est privé|Quest[oa] (?:account|profilo) è privato|Est[ae] (?:cuenta es privada|perfil es privado)|Est[ae] (?:conta é privada|perfil é privado)|Αυτ[όή]ς? (?:ο λογαριασμός|το προφίλ) είναι ιδιωτικ(?:ός|ό))[.!]?$/i;
