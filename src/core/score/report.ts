import type {BoundingBox} from '../evidence/face.ts';
import type {ImageRole, PageKind} from '../page/artifacts.ts';
import type {ImageAccess} from './image-access.ts';
import type {Interval} from './interval.ts';
import type {Usability} from './usability.ts';

/** In the order in which a scraper needs them. */
export const linkIds = ['reach', 'discovery', 'face', 'identity', 'permanence'] as const;
export type LinkId = (typeof linkIds)[number];

/**
 * One thing that was observed. Outcomes are axe-core's, from the person's side: `fail` helps a scraper, `pass` stands in its way,
 * `needs-review` could not be measured.
 */
export interface Finding {
	/** Kebab case; also the locale key, as `finding_page_content`. */
	readonly id: FindingId;
	readonly outcome: 'fail' | 'pass' | 'needs-review';
	/** For the placeholders in its sentence. */
	readonly values?: Readonly<Record<string, string | number>>;
}

export const findingIds = [
	'page-content',
	'page-shell',
	'page-wall',
	'page-redirect',
	'page-consent',
	'page-turned-away',
	'page-gone',
	'page-rate-limited',
	'page-failed',
	'page-not-asked',
	'page-not-asked-private',
	'page-not-asked-container',
	'page-not-asked-address',
	'page-not-asked-budget',
	'page-varies',
	'audience-public',
	'audience-account',
	'audience-approved',
	'audience-unknown',
	'visitor-signed-out',
	'picture-served',
	'picture-refused',
	'picture-turned-away',
	'picture-gone',
	'picture-rate-limited',
	'picture-failed',
	'picture-not-asked',
	'robots-allowed',
	'robots-disallowed',
	'robots-none',
	'robots-unread',
	'directive-noindex',
	'directive-noimageindex',
	'picture-noindex',
	'noindex-unread',
	'unavailable-after',
	'unavailable-passed',
	'unavailable-unread',
	'noindex-absent',
	'noindex-unseen',
	'directive-noarchive',
	'directive-nocache',
	'directive-nosnippet',
	'directive-noai',
	'use-search-no',
	'use-search-yes',
	'use-ai-input-no',
	'use-ai-input-yes',
	'use-ai-train-no',
	'use-ai-train-yes',
	'content-usage',
	'tdm-reserved',
	'ai-crawlers',
	'faces-found',
	'faces-perhaps',
	'no-face-found',
	'no-picture-seen',
	'picture-unreadable',
	'detector-failed',
	'picture-not-looked',
	'pictures-unseen',
	'site-changed',
	'site-unproven',
	'name-shown',
	'username-shown',
	'structured-person',
	'alt-text-names',
	'people-tagged',
	'place-shown',
	'workplace-shown',
	'school-shown',
	'metadata-place',
	'metadata-time',
	'file-name-time',
	'email-hash',
	'metadata-owner',
	'no-identity-seen',
	'identity-unknown',
	'organisation',
	'address-permanent',
	'address-expires',
	'address-expired',
	'address-life-unknown',
	'copies-stay',
] as const;
export type FindingId = (typeof findingIds)[number];

/** A share from 0 to 1 with its bounds: 1 is as easy as it gets for a scraper. */
export interface LinkResult extends Interval {
	readonly id: LinkId;
	/** The middle of `low` and `high`. */
	readonly value: number;
	readonly evidence: readonly Finding[];
}

/** 0 to 100, higher is more exposed. */
export interface Exposure extends Interval {
	readonly value: number;
	/** The value if no doubtful box is a face, where there are such boxes: they may widen the range, and never make a page easy. */
	readonly certain?: number;
}

export interface FaceReport {
	readonly boundingBox: BoundingBox;
	/** Pixels between the eyes in the largest rendition that is known to be served to anybody. */
	readonly interEyeDistance: number;
	readonly usability: Usability;
	/** 0 to 100, after ISO/IEC 29794-5. */
	readonly unifiedQualityScore: number;
	/** Perhaps no face at all: the detector was not sure. */
	readonly isDoubtful?: boolean;
}

export interface ImageReport {
	readonly imageUrl: string;
	/** The part of a signed address that names the image, and stays the same when it is signed again; absent where it is not signed. */
	readonly stableUrl?: string;
	/** Pixels of the image in which the boxes are measured; 0 where it could not be analysed. */
	readonly width: number;
	readonly height: number;
	readonly role: ImageRole;
	readonly access: ImageAccess;
	/** Whether the faces were measured in the largest rendition; if not, a larger one may show any of them better. */
	readonly isLargest: boolean;
	readonly exposure: Exposure;
	readonly faces: readonly FaceReport[];
}

export interface Report {
	/** Of the format; raised when a later version could no longer read it. */
	readonly version: 1;
	readonly site: string;
	readonly kind: PageKind;
	readonly url: string;
	readonly takenAt: number;
	readonly exposure: Exposure;
	/** Of the image that determines the page's exposure. */
	readonly links: readonly LinkResult[];
	/** Most exposed first. */
	readonly images: readonly ImageReport[];
}
