import type {ImageArtifact, PageArtifacts} from '../page/artifacts.ts';
import type {DetectedFace} from './face.ts';
import type {ImageMetadata} from './image-metadata.ts';

/**
 * Why something was not probed. `private`: its window is a private one. `container`: its tab is in a Firefox container. `address`: requesting its address may do something, or tell for
 * whom it was made. `budget`: the page has had its share of requests.
 */
export type NotProbed =
	| 'passive'
	| 'save-data'
	| 'offline'
	| 'private'
	| 'container'
	| 'budget'
	| 'permission'
	| 'foreign-host'
	| 'address';

/** Why a probe failed. Always *unknown*, never safe. */
export type ProbeFailure = 'network' | 'time-out' | 'server-error' | 'too-large' | 'redirect';

/** Outcomes without an answer, of pages and images alike. */
export type Unanswered =
	| {readonly kind: 'rate-limited'; readonly retryAfterSeconds?: number}
	| {readonly kind: 'failed'; readonly reason: ProbeFailure}
	| {readonly kind: 'not-asked'; readonly reason: NotProbed};

/** What somebody without cookies gets for the page's address. */
export type PageProbe =
	| {
			readonly kind: 'content';
			readonly status: number;
			/** What the HTML itself holds, without running its scripts. */
			readonly shows: {readonly image: boolean; readonly name: boolean; readonly preview: boolean};
	  }
	/** An answer without content, as from pages built by scripts: unknown, not safe. */
	| {readonly kind: 'shell'; readonly status: number}
	| {readonly kind: 'wall'; readonly how: 'redirect' | 'status' | 'login-form' | 'consent'; readonly status?: number}
	/** Refused without being asked to sign in, as with 403, 999 or a check for robots: perhaps our address, our pace, or that we are no browser. */
	| {readonly kind: 'turned-away'; readonly status: number}
	| {readonly kind: 'gone'; readonly status: number}
	| Unanswered;

/** What somebody without cookies gets for an image's address. */
export type ImageProbe =
	| {readonly kind: 'served'; readonly status: number; readonly bytes: number}
	/** Asked to sign in, or turned away while something else shows that it is about this image (`refusals.ts`). */
	| {readonly kind: 'refused'; readonly status: number}
	/** As of a page. `isRobotCheck`: the answer is one by its own account. */
	| {readonly kind: 'turned-away'; readonly status: number; readonly isRobotCheck?: true}
	| {readonly kind: 'gone'; readonly status: number}
	| Unanswered;

/** Requests to crawlers: policy, not protection. */
export interface CrawlRules {
	readonly robotsTxt:
		| {
				readonly kind: 'read';
				/** Whether a crawler that the file does not name may take this page; `undefined` where it does not say. */
				readonly generalCrawler?: boolean;
				/** How many well-known AI crawlers were checked, and how many of them are asked to stay away. */
				readonly aiCrawlers: {readonly known: number; readonly disallowed: number};
		  }
		/** 4xx: there are no rules (RFC 9309, 2.3.1.3). */
		| {readonly kind: 'none'}
		| {readonly kind: 'unread'};
	/** Lower-case directives of meta tags and `X-Robots-Tag`, as `directive` or `crawler: directive`. */
	readonly directives: readonly string[];
	/** TDM Reservation Protocol: `true` where rights are reserved. */
	readonly tdmReserved?: boolean;
	/** IETF AIPREF `Content-Usage`, as sent. */
	readonly contentUsage?: string;
	/** `Content-Signal` lines of robots.txt, as written (contentsignals.org). */
	readonly contentSignals?: string;
}

export type UnreadableReason =
	| 'not-a-picture'
	| 'truncated'
	| 'too-large'
	| 'empty'
	| 'unsupported'
	| 'time-out'
	| 'model-failed'
	| 'worker-crashed'
	| 'cancelled';

/** What the detector found in an image's bytes. */
export type VisionOutcome =
	| {
			readonly kind: 'faces';
			/** Pixels of the image that was analysed. */
			readonly width: number;
			readonly height: number;
			readonly faces: readonly DetectedFace[];
			readonly metadata: ImageMetadata;
	  }
	| {readonly kind: 'unreadable'; readonly reason: UnreadableReason}
	/** No bytes to analyse: the image was not served. */
	| {readonly kind: 'not-looked'};

export interface ImageEvidence {
	readonly artifact: ImageArtifact;
	readonly probe: ImageProbe;
	readonly vision: VisionOutcome;
	/** When the address expires, by its own signature; milliseconds since 1970. `null`: it carries no expiry. */
	readonly expiresAt?: number | null;
	/** The part of a signed address that names the image; absent where the address is not signed. */
	readonly stableUrl?: string;
	/** As {@link CrawlRules.directives}, from the `X-Robots-Tag` of the image's own response. Absent where it was not served. */
	readonly directives?: readonly string[];
	/** Whether this image's address is in the HTML that anybody gets. Absent where it was not found there. */
	readonly inPage?: boolean;
	/**
	 * Pixel width of the largest rendition that is known to be served to anybody. Absent where a larger one may exist that could not be
	 * fetched: its faces may be better.
	 */
	readonly largestWidth?: number;
}

/**
 * Why a page may have been read wrongly. `site-changed`: nothing of the site's rules but the address matches it. `site-unproven`: the
 * rules were never held against anything public.
 */
export type Doubt = 'site-changed' | 'site-unproven';

/** Everything a report is made from. Nothing else may change the score. */
export interface Evidence {
	/** The page's address, without its fragment. */
	readonly url: string;
	/** When it was gathered, milliseconds since 1970: the core has no clock. */
	readonly takenAt: number;
	readonly page: PageArtifacts;
	/** Absent where the rules hold. */
	readonly doubt?: Doubt;
	/** Read from its HTML alone, without a tab: images that its scripts add were not found. */
	readonly isPartial?: true;
	readonly probe: PageProbe;
	/** Another answer that the same page gave, where its answers go back and forth: both count. */
	readonly otherProbe?: PageProbe;
	readonly rules: CrawlRules;
	readonly images: readonly ImageEvidence[];
}
