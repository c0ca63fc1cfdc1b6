/** What was gathered from a page. Plain data: it crosses the message boundary as JSON. */

/** `photo` is a page about one photo, video or post; `album` a set of pictures. Other pages are not analysed. */
export type PageKind = 'profile' | 'photo' | 'album';

/**
 * What a picture is on its page: the owner's portrait, a posted picture or the wide banner on top.
 * Icons, emoji, ads and other people's avatars in a sidebar are none of these, and are never gathered.
 */
export type ImageRole = 'portrait' | 'photo' | 'cover';

/**
 * Who the page says it is shown to, read from its markers. `undefined` wherever one is expected: no marker was seen, which is
 * *unknown*, not public.
 */
export type Audience = 'public' | 'account' | 'approved';

/** One entry of a `srcset`. */
export interface ImageCandidate {
	readonly url: string;
	/** Width in CSS pixels (`800w`); absent for density descriptors. */
	readonly width?: number;
	/** Pixel density (`2x`). */
	readonly density?: number;
}

/** Named after Lighthouse's image artifact. */
export interface ImageArtifact {
	/** As resolved by the browser, after `srcset` and `<picture>`; absolute, http(s) only. */
	readonly imageUrl: string;
	/** Every other rendition the page itself offers: `srcset`, `<source>`, OpenGraph. */
	readonly srcset: readonly ImageCandidate[];
	/** Pixels of the rendition shown; 0 when not loaded yet. */
	readonly naturalWidth: number;
	readonly naturalHeight: number;
	/** CSS pixels on the page; 0 when hidden. */
	readonly displayedWidth: number;
	readonly displayedHeight: number;
	readonly role: ImageRole;
	/** Whether there is an alternative text; the words themselves never leave the page. */
	readonly hasAlt: boolean;
}

/**
 * What ties a face to a person, as the page shows it. Booleans and counts only: the words themselves never leave the page.
 * `undefined`: not looked for on this page.
 */
export interface IdentitySignals {
	/** The title, a heading or OpenGraph carries a name. */
	readonly hasName?: boolean;
	/** `profile:username` or an account name in the address. */
	readonly hasUsername?: boolean;
	/** JSON-LD or microdata `Person` / `ProfilePage`. */
	readonly hasStructuredPerson?: boolean;
	/** Alternative texts that carry a name. */
	readonly namingAltTexts?: number;
	/** People tagged in pictures. */
	readonly taggedPeople?: number;
	readonly hasPlace?: boolean;
	readonly hasWorkplace?: boolean;
	readonly hasSchool?: boolean;
}

export interface PageArtifacts {
	readonly siteId: string;
	readonly pageKind: PageKind;
	readonly audience?: Audience;
	/** Whether this visitor is signed in: if so, they may see more than the public does. */
	readonly signedIn?: boolean;
	/** An organisation's page, where the page says so. */
	readonly isOrganisation?: boolean;
	/** Lower-case directives of `<meta name="robots">` and its crawler-named sisters, as `crawler: directive` or `directive`. */
	readonly robotsMeta: readonly string[];
	/** `<meta name="tdm-reservation">`: the TDM Reservation Protocol of the W3C community group. */
	readonly tdmReservation?: boolean;
	/** `og:image`, absolute. */
	readonly previewImage?: string;
	/** Nothing of the site's rules but the address matches the page: the site may have changed. */
	readonly mayHaveChanged?: boolean;
	readonly identity: IdentitySignals;
	/** Portraits first, then the largest on the page; at most {@link maxImages}. */
	readonly images: readonly ImageArtifact[];
}

/** Images a page's artifacts may hold: bounds the message, the memory and the requests that follow. */
export const maxImages = 40;

/** Images of one page requested and analysed at a time; the preview of a page holds no more than these. */
export const maxConcurrentImages = 4;

/** Other renditions that each of them may have. */
export const maxCandidates = 20;

/** No real image address is longer; bounds what a hostile page can make us keep. */
export const maxAddressLength = 4096;

/** Characters that all image addresses of a page may take together: bounds what one page, among many tabs, makes the browser keep. */
export const maxCharacters = 300_000;

/** Longest side of an image that is believed, in pixels. */
export const maxPixels = 1_000_000;

/** Upper bound of anything that is counted on a page. */
export const maxCount = 10_000;

/** Characters that the addresses of these images take. */
export const charactersIn = (images: readonly ImageArtifact[]): number =>
	images.reduce((sum, {imageUrl, srcset}) => sum + imageUrl.length + srcset.reduce((length, {url}) => length + url.length, 0), 0);
