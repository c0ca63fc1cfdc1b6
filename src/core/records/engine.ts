import type {IsoDate} from '../iso-date.ts';
import type {HttpsUrl, Sourced} from './source.ts';

/** Who says so, strongest first. Each is a locale key: `says_found_by_regulator`. */
export type Basis = 'found-by-regulator' | 'found-by-court' | 'reported-by-press' | 'claimed-by-engine' | 'public-documents' | 'inferred';

/**
 * What an engine takes.
 * `anything-open`: whatever needs no account. `websites`: the same, without a word on social networks. `social-media`: public
 * pages of social networks. `named-sites`: the sites named. `crawlable`: what robots rules leave open.
 */
export type Territory = 'anything-open' | 'websites' | 'social-media' | 'named-sites' | 'crawlable';

/** One statement about what an engine takes, or does not take, and who made it. */
export interface ReachClaim {
	readonly territory: Territory;
	/** `false`: the statement is that it does *not* take it. */
	readonly takes: boolean;
	/** Site ids, where a statement names sites. */
	readonly sites?: readonly string[];
	readonly basis: Basis;
	/** Authority, court or newspaper; the engine's own name where it claims something. */
	readonly by: string;
	/** When it was said; year or month where no more is known. */
	readonly on: IsoDate | `${number}-${number}` | `${number}`;
	readonly source: HttpsUrl;
}

export type EngineKind = 'face-search' | 'image-search' | 'ai-training' | 'anybody';

/** Somebody who takes pictures from pages, and what is known of how far that goes. */
export interface Engine extends Sourced {
	/** Kebab case; also the file name. Same id as the controller's record, where there is one. */
	readonly id: string;
	readonly name: string;
	readonly kind: EngineKind;
	/** The first that covers a site decides: most specific first, then strongest. */
	readonly claims: readonly ReachClaim[];
	/** `false` where even the engine's nature rests on lists and memory; the reader is told. */
	readonly verified: boolean;
}

export type Reach = 'plausible' | 'unlikely' | 'unknown';

/** Each is a locale key: `reach_says_not_social_media`. */
export type ReachReason =
	| 'takes-social-media'
	| 'takes-this-site'
	| 'takes-websites'
	| 'open-to-anybody'
	| 'open-to-crawlers'
	| 'says-not-social-media'
	| 'other-sites-only'
	| 'needs-account'
	| 'approved-only'
	| 'page-gone'
	| 'asked-to-stay-away'
	| 'page-not-seen'
	| 'nothing-known';

export interface ReachVerdict {
	readonly reach: Reach;
	readonly reason: ReachReason;
	/** What the verdict rests on; absent where it rests on the page alone. */
	readonly claim?: ReachClaim;
}
