import type {Expiry} from '../core/evidence/expiry.ts';
import type {IsoDate} from '../core/iso-date.ts';
import type {Audience, ImageRole, PageKind} from '../core/page/artifacts.ts';
import type {PrivacySetting} from '../core/records/privacy-setting.ts';
import type {HttpsUrl} from '../core/records/source.ts';

/**
 * A CSS selector; in a list, the first that matches decides. Order: data attributes > ids > roles > class substrings, never hashed
 * classes. `{user}` stands for the account name in the address, so that leftovers of an earlier page cannot match.
 */
export type Selector = string;

/** A sign that the page itself carries: an element, or a piece of its inline data. */
export type Marker =
	| {readonly selector: Selector}
	/** A pattern in the inline scripts of the page, for sites that say it only in their JSON. */
	| {readonly script: RegExp}
	/** The whole visible text of an element, in any language: the last resort. */
	| {readonly text: RegExp};

/**
 * Which addresses are pages of a kind. A path is tested percent-decoded, with single slashes and no trailing one. The capture group
 * `user` is the account name, `id` an image or album; neither may be a reserved name.
 */
export interface AddressRule {
	/** Tested against the path. */
	readonly paths?: readonly RegExp[];
	/** Tested against path and query, for pages that differ only in their query: `/photo.php?fbid=1`. */
	readonly queries?: readonly RegExp[];
	/** Tested against the path on a person's own sub-domain: `ada.tumblr.com`. */
	readonly ownPaths?: readonly RegExp[];
	/** Tested first, against the path on a short host: `youtu.be/ID`. */
	readonly shortPaths?: readonly RegExp[];
}

export interface PageRule extends AddressRule {
	/** Where the owner's face is. */
	readonly portraits?: readonly Selector[];
	/** Posted images. */
	readonly photos?: readonly Selector[];
	/** Wide banners at the top. */
	readonly covers?: readonly Selector[];
	/** Parts of such a page that show other people or other posts, besides the site's `others`. */
	readonly others?: readonly Selector[];
	/** What `og:image` shows. Default: a portrait on profiles, a photo elsewhere. */
	readonly preview?: ImageRole;
	/** If given, the address only makes a candidate, and one of these, the page's canonical address or its title must confirm it. */
	readonly confirm?: readonly Marker[];
}

/** Turns a rendition's address into that of a larger one, if the site's addresses allow it. A comment beside each cites the source. */
export type Enlargement = readonly [pattern: RegExp, replacement: string];

/** Where the page says who somebody is. Only whether and how often is gathered, never what. */
export interface IdentityRule {
	readonly name?: readonly Selector[];
	readonly place?: readonly Selector[];
	readonly workplace?: readonly Selector[];
	readonly school?: readonly Selector[];
	readonly tagged?: readonly Selector[];
	/** Where the page names its account, besides the ways common to all sites. */
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

/** What a site's rules were compared with, and when. */
export interface HeldAgainst {
	/**
	 * `saved page`: real pages. `own template`: what the program itself writes into its pages. `public code`: another program that reads the
	 * site, which tells more about addresses and image hosts than about markup.
	 */
	readonly what: 'saved page' | 'own template' | 'public code';
	/** The measuring set (docs/measure-sites.md) and pages that were not kept have no address: they show real people. */
	readonly source: HttpsUrl | 'measuring set' | 'pages not kept';
	readonly on: IsoDate;
}

/**
 * One site, as data. Its file also exports `settings` and `examples`, apart from the rules, so that the content script does not carry
 * them.
 */
export interface Site extends SiteFacts, SiteRules {
	/** Absent if the rules were written from memory: people read that we may not read the site right. */
	readonly heldAgainst?: readonly [HeldAgainst, ...HeldAgainst[]];
	/** Query parameters that name a page: a video's number, an album's. A probe carries these and no others. */
	readonly pageParameters?: readonly string[];
	readonly expiry?: Expiry;
	readonly enlarge?: readonly Enlargement[];
	/**
	 * Access is asked for by the user's first click on the site: the manifest does not list it, so that the installer's warning stays as
	 * short as it is.
	 */
	readonly optional?: true;
	/** For sites known to look for extensions: no notice is put into the page. */
	readonly toolbarOnly?: boolean;
}

/** Names that sites use for pages of their own, whatever the site. */
export interface CommonNames {
	/** Whether this name, right after the host, is a site's own page on any site and never a person. */
	readonly isNeverAPerson: (name: string) => boolean;
	/** Whether this sub-domain is never a person's on any site. */
	readonly isNeverAnOwner: (subdomain: string) => boolean;
}

/** What a page gets of a site: all that the content script uses. */
export interface SiteRules extends Pick<SiteFacts, 'id'> {
	/** WebExtension match patterns, as in the manifest. Empty if no address tells, only the page's content. */
	readonly matches: readonly `https://${string}/*`[];
	/** For software that runs on any host: what it writes into every page. One of these must be present. */
	readonly software?: readonly Marker[];
	/** Sub-domains that show people's pages, besides the bare domain, `www`, `m` and `mobile`. */
	readonly subdomains?: RegExp;
	/** Hosts that only redirect to the site. Their addresses match, but nothing ever runs there. */
	readonly shortHosts?: readonly string[];
	/** For sites that give people sub-domains: those that belong to nobody. */
	readonly reservedSubdomains?: readonly string[];
	/** Names, in lower case, that are never a person's or an image's on this site, besides the common ones. */
	readonly reserved?: readonly string[];
	/** More of them, for a long list. Only the background checks these, before it lets a page be read, so that no page carries them. */
	readonly moreReserved?: readonly string[];
	/** All of them, or in the page of a site the usual ones (`matching/usual-names.ts`). The site's own rules have none. */
	readonly commonNames?: CommonNames;
	readonly pages: Readonly<Partial<Record<PageKind, PageRule>>>;
	/** Hosts that serve people's images, as the host part of a match pattern: `*.cdninstagram.com`; `*` for any. */
	readonly imageHosts: readonly string[];
	/** Those among them that serve icons and scripts, never people. */
	readonly staticHosts?: readonly string[];
	/** Addresses on the image hosts that show nobody: the default avatar, emoji. */
	readonly notPeople?: RegExp;
	/** Addresses on the image hosts that are accounts' portraits and never posts. Among the photos they are commenters and suggestions. */
	readonly avatars?: RegExp;
	/** Parts of an image's address that only give a size. Without them the renditions of an image have the same address. */
	readonly sizes?: readonly RegExp[];
	/** Query parameters that identify the image and not its size. */
	readonly imageParameters?: readonly string[];
	/** Whether an image's shape and the words beside it decide if it is a portrait, for pages where no selector can tell. */
	readonly portraitsByForm?: boolean;
	/** On pages of no site: links to sign out, and the bars around them, which show whoever is signed in. */
	readonly visitors?: {readonly signOut: string; readonly bars: readonly string[]};
	/** Parts of the page that show other people: comments, suggestions, what the owner liked, reposted or replied to. */
	readonly others?: readonly Selector[];
	readonly identity?: IdentityRule;
	/** Who the page is shown to, the most restricted audience first. If no marker is found, the audience is unknown, not public. */
	readonly audience?: readonly {readonly is: Audience; readonly when: readonly Marker[]}[];
	/** Whether this visitor is signed in. */
	readonly signedIn?: {readonly yes?: readonly Marker[]; readonly no?: readonly Marker[]};
	/** An organisation's page rather than a person's. */
	readonly organisation?: readonly Marker[];
}

/** Addresses with made-up names. Each is tested against every site. */
export interface Examples {
	readonly profile?: readonly HttpsUrl[];
	readonly photo?: readonly HttpsUrl[];
	readonly album?: readonly HttpsUrl[];
	/** Pages of the same site that must not match. */
	readonly none: readonly HttpsUrl[];
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

/** How pages on many sites say that they are about one person. Enough to confirm an address that says so too. */
export const usualProfileMarkers: readonly Marker[] = [
	{selector: 'meta[property="og:type"][content="profile"]'},
	{selector: 'meta[property="profile:username"]'},
	{selector: '[itemtype$="schema.org/Person"], [itemtype$="schema.org/ProfilePage"]'},
	{script: /"@type":\s*"(?:ProfilePage|Person)"/},
];

/** How several sites say that an account is private. */
export const isPrivateAccount =
	/^(?:This (?:account|profile) is private|(?:Dieses Konto|Dieses Profil) ist privat|Ce (?:compte|profil) est privé|Quest[oa] (?:account|profilo) è privato|Est[ae] (?:cuenta es privada|perfil es privado)|Est[ae] (?:conta é privada|perfil é privado)|Αυτ[όή]ς? (?:ο λογαριασμός|το προφίλ) είναι ιδιωτικ(?:ός|ό))[.!]?$/i;
