import type {ImageArtifact, PageArtifacts} from '../page/artifacts.ts';
import type {DetectedFace} from './face.ts';
import type {ImageMetadata} from './image-metadata.ts';

/** Why a look was not taken. */
export type NotProbed = 'passive' | 'save-data' | 'offline' | 'budget' | 'permission' | 'foreign-host';

/** Why a look came to nothing. Always *unknown*, never safe. */
export type ProbeFailure = 'network' | 'time-out' | 'server-error' | 'too-large' | 'redirect';

/** Parts of a look that ended without an answer; shared by page and picture. */
export type Unanswered =
	| {readonly kind: 'rate-limited'; readonly retryAfterSeconds?: number}
	| {readonly kind: 'failed'; readonly reason: ProbeFailure}
	| {readonly kind: 'not-asked'; readonly reason: NotProbed};

/** What a stranger without cookies gets for the page's address. */
export type PageProbe =
	| {
			readonly kind: 'content';
			readonly status: number;
			/** What the HTML itself holds, without running its scripts. */
			readonly shows: {readonly image: boolean; readonly name: boolean; readonly preview: boolean};
	  }
	/** An answer without content, as script-built pages give it: unknown, not safe. */
	| {readonly kind: 'shell'; readonly status: number}
	| {readonly kind: 'wall'; readonly how: 'redirect' | 'status' | 'login-form' | 'consent'; readonly status?: number}
	| {readonly kind: 'gone'; readonly status: number}
	| Unanswered;

/** What a stranger without cookies gets for a picture's address. */
export type ImageProbe =
	| {readonly kind: 'served'; readonly status: number; readonly bytes: number}
	| {readonly kind: 'refused'; readonly status: number}
	| {readonly kind: 'gone'; readonly status: number}
	| Unanswered;

/** Requests to crawlers: policy, not protection. */
export interface CrawlRules {
	readonly robotsTxt:
		| {
				readonly kind: 'read';
				/** Whether a crawler nobody named may take this page; `undefined` where the file does not say. */
				readonly generalCrawler?: boolean;
				/** Well-known AI crawlers asked about, and how many of them are asked to stay away. */
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

/** What the detector made of a picture's bytes. */
export type VisionOutcome =
	| {
			readonly kind: 'faces';
			/** Pixels of the picture that was looked at. */
			readonly width: number;
			readonly height: number;
			readonly faces: readonly DetectedFace[];
			readonly metadata: ImageMetadata;
	  }
	| {readonly kind: 'unreadable'; readonly reason: UnreadableReason}
	/** No bytes to look at: the stranger did not get the picture. */
	| {readonly kind: 'not-looked'};

export interface ImageEvidence {
	readonly artifact: ImageArtifact;
	readonly probe: ImageProbe;
	readonly vision: VisionOutcome;
	/** When the address stops working, by its own signature; milliseconds since 1970. `null`: the address carries no end. */
	readonly expiresAt?: number | null;
	/** What names the picture in its signed address; absent where the address is not signed. */
	readonly stableUrl?: string;
	/** As {@link CrawlRules.directives}, of the `X-Robots-Tag` in the picture's own answer. Absent where it was not served. */
	readonly directives?: readonly string[];
	/** Whether this very picture's address stands in the HTML that a stranger gets. Absent where it was not found there. */
	readonly inPage?: boolean;
	/**
	 * Pixel width of the largest rendition that a stranger was seen to get. Absent where a larger one may exist that could not be asked
	 * for: its faces may be any better.
	 */
	readonly largestWidth?: number;
}

/** Everything a report is made of. Nothing else may move the score. */
export interface Evidence {
	/** The page's address, without its fragment. */
	readonly url: string;
	/** When it was gathered, milliseconds since 1970: the core has no clock. */
	readonly takenAt: number;
	readonly page: PageArtifacts;
	readonly probe: PageProbe;
	readonly rules: CrawlRules;
	readonly images: readonly ImageEvidence[];
}
