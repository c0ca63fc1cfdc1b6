import * as v from 'valibot';
import {type AddressedReading, maxPageImages} from '../core/contacts/page-reading.ts';
import type {PageText} from '../core/contacts/page-text.ts';
import type {NotProbed} from '../core/evidence/evidence.ts';
import {maxImages} from '../core/page/artifacts.ts';
import {address, pageArtifacts} from '../core/page/artifacts-schema.ts';
import type {Skeleton} from '../core/page/skeleton.ts';
import type {ExposureBand} from '../core/report/link-state.ts';
import type {GoneCheck} from '../core/requests/gone.ts';
import {faceLabels} from '../core/score/face-label.ts';
import type {Report} from '../core/score/report.ts';

/** Pixels. May be negative: a face cut off by the image's edge can begin outside of it. */
const coordinate = v.pipe(v.number(), v.finite());
const box = v.object({x: coordinate, y: coordinate, width: coordinate, height: coordinate});

/** An image and the faces found on it, for the content script to outline. */
const shownImage = v.object({
	imageUrl: address,
	width: coordinate,
	height: coordinate,
	faces: v.pipe(v.array(v.object({boundingBox: box, label: v.picklist(faceLabels)})), v.maxLength(1000)),
});
export type ShownImage = v.InferOutput<typeof shownImage>;

/** Who may send a message: a content script, or one of our own pages. */
export type Tier = 'content' | 'extension';

/** When a notice may appear on a page: at most once a week, not before its exposure changes, or never on its site. */
const noticeChoices = ['weekly', 'until-change', 'never'] as const;
export type NoticeChoice = (typeof noticeChoices)[number];

export interface NoticeOptions {
	readonly choice: NoticeChoice;
	/** The day on which the user wants to be reminded, in ISO format. */
	readonly remindOn?: string;
}

const tabId = v.pipe(v.number(), v.integer());

/** Every message of the extension. Some come from pages we do not control, so they are parsed, not trusted. */
export const requests = {
	/** Sent before anything is read, so that a site that is switched off is left alone. */
	'page/allowed': {from: 'content', schema: v.object({siteId: v.pipe(v.string(), v.maxLength(100))})},
	/** What a page shows first, with its first few images only, while it is still settling. */
	'page/preview': {from: 'content', schema: v.object({url: address, artifacts: pageArtifacts})},
	'page/observed': {from: 'content', schema: v.object({url: address, artifacts: pageArtifacts})},
	'page/left': {from: 'content', schema: v.object({})},
	'notice/shown': {from: 'content', schema: v.object({})},
	'notice/why': {from: 'content', schema: v.object({})},
	/** How notices are set for the tab's page and site. */
	'notice/options': {from: 'extension', schema: v.object({tabId})},
	'notice/choose': {from: 'extension', schema: v.object({tabId, choice: v.picklist(noticeChoices)})},
	/** Reminds the user of the tab's site in so many days; 0: not at all. */
	'notice/remind': {from: 'extension', schema: v.object({tabId, inDays: v.picklist([0, 1, 7])})},
	/** Injects the content script into a page of no known site, at the user's click. */
	'page/inject': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer())})},
	/** The skeleton of the tab's page, for the user to read and save. */
	'page/skeleton': {from: 'extension', schema: v.object({tabId})},
	/** Looks again at the picture that the user asked about in the tab, once the browser lets us. */
	'picture/check': {from: 'extension', schema: v.object({tabId})},
	/** Reads the tab's page for a letter about a picture on it. */
	'takedown/read': {from: 'extension', schema: v.object({tabId})},
	/** Requests a page of the same host that the tab's page links to, once the user has agreed. */
	'takedown/read-linked': {from: 'extension', schema: v.object({tabId, url: address})},
	/** Looks as a stranger whether the pictures of a request are gone. */
	'takedown/check-gone': {
		from: 'extension',
		schema: v.object({pageUrl: address, imageUrls: v.pipe(v.array(address), v.maxLength(maxPageImages))}),
	},
	'report/get': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer())})},
	'report/reanalyse': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer())})},
	/** Whether the user says that the tab's page is their own. */
	'page/own': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer()), isOwn: v.boolean()})},
	/** Whether the address of the tab's page, which is the user's own, is kept so that it is looked at again. */
	'page/keep': {from: 'extension', schema: v.object({tabId, isWatched: v.boolean()})},
	/** Looks at a page that the user keeps, now. */
	'watch/check': {from: 'extension', schema: v.object({digest: v.pipe(v.string(), v.maxLength(200))})},
	/** Requests the images with faces from the site once more. */
	'faces/crop': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer())})},
	/** Brings the script that draws into the tab's page, before `faces/show`. */
	'faces/prepare': {from: 'extension', schema: v.object({tabId})},
	/** To a tab's content script, for the keyboard command of the same name. */
	'notice/hide': {from: 'extension', schema: v.object({})},
	/** To a tab's content script: the tab's address has changed to this one, which may not be the last. */
	'page/moved': {from: 'extension', schema: v.object({url: v.string()})},
	/** To a tab's content script: outlines these faces. An empty list removes the outlines. */
	'faces/show': {
		from: 'extension',
		schema: v.object({images: v.pipe(v.array(shownImage), v.maxLength(maxImages)), texts: v.record(v.string(), v.string())}),
	},
} as const satisfies Record<string, {from: Tier; schema: v.GenericSchema}>;

/** What the notice says, finished: a page that has to format nothing stays fast. */
export interface Notice {
	readonly band: ExposureBand;
	/** The exposure, or a question mark. */
	readonly figure: string;
	/** Between which numbers the exposure lies. */
	readonly range: string;
	/** Figure and range in words, for a screen reader. */
	readonly title: string;
	readonly sentence: string;
	/** What to do first, with its time; empty where everything is done. */
	readonly step: string;
	/** Texts by key, in the chosen language or the browser's. */
	readonly texts: Readonly<Record<string, string>>;
}

/** Access the user can grant for a page of no known site. */
export interface Access {
	/** Match patterns of the page's host and those of its images. */
	readonly origins: readonly string[];
	/** Origin of the page's fediverse server, whose pages are then read without asking again. */
	readonly server?: string;
}

/** Crops of faces, shown once and never stored. */
export type FaceCrops =
	/** Small images as `data:` URLs, by the face's place among the faces shown. */
	{readonly kind: 'crops'; readonly crops: Readonly<Record<number, string>>} | {readonly kind: 'not-asked'; readonly reason: NotProbed};

/**
 * Why there is no report. `browser-page`: the browser lets no extension in. `not-allowed`: the organisation allows other sites only.
 * `no-access`: the browser reads pages on this site only on a click. `other-page`: a page of a known site that shows no one person, as a
 * search or a group. `nothing-there`: it looked like a profile or a photo, and held none. `unknown-site`: a page of no known site.
 */
export type WhyNone =
	| 'browser-page'
	| 'not-allowed'
	| 'site-off'
	| 'no-access'
	| 'other-page'
	| 'nothing-there'
	| 'plain-http'
	| 'unknown-site';

/** Milliseconds within which a page is read once it is shown: the content script waits no longer for one that is built by scripts. */
export const readWithin = 11_000;

/** What is known about a tab at the moment. */
export type TabState =
	/**
	 * Nothing is known of the page, and why. `mayInject`: the user can have it read all the same. `isComing`: it is loading, or its address
	 * suggests a report within {@link readWithin}.
	 */
	| {
			readonly kind: 'none';
			readonly why?: WhyNone;
			readonly siteId?: string;
			readonly mayInject?: boolean;
			/** What an optional site needs so that its pages are read without a click. */
			readonly access?: Access;
			readonly isComing?: boolean;
	  }
	/** A page that was open before the extension was installed or updated: no content script runs there. */
	| {readonly kind: 'reload'}
	/** Images analysed so far, `done` of `total`. `startedAt` in milliseconds since 1970. */
	| {readonly kind: 'working'; readonly done: number; readonly total: number; readonly startedAt: number}
	/**
	 * `isOwn`: the user says so. `account`: the digest of their account that the page belongs to, where it is known. `isPrivate`: in a private window, where nothing about the page is stored. `watched`: whether its address is
	 * kept; `full`: it cannot be, since many are; absent: it never can. `previous`: the report before "check
	 * again". `access`: what a more complete report would need.
	 */
	| {
			readonly kind: 'report';
			readonly report: Report;
			readonly isOwn?: boolean;
			readonly account?: string;
			readonly isPrivate?: boolean;
			readonly watched?: boolean | 'full';
			readonly previous?: Report;
			readonly access?: Access;
	  }
	| {readonly kind: 'failed'; readonly reason: string};

/** Why a page is not read for a letter. Each is part of a locale key: `takedown_unread_private`. */
export type WhyUnread = 'private' | 'site-off' | 'no-access';

/** Why a linked page could not be read. Each is part of a locale key: `takedown_linked_gone`. */
export type WhyNotFetched = 'other-host' | 'address' | 'container' | 'not-asked' | 'gone' | 'refused' | 'failed';

export interface Replies {
	'page/allowed': boolean;
	'page/preview': undefined;
	'page/observed': {readonly notice?: Notice};
	'page/left': undefined;
	'notice/shown': undefined;
	'notice/why': undefined;
	'notice/options': NoticeOptions | undefined;
	'notice/choose': NoticeOptions | undefined;
	'notice/remind': NoticeOptions | undefined;
	/** Whether the browser let us in. If the page can be read, it then sends `page/observed`. */
	'page/inject': {readonly isAllowed: boolean};
	'page/skeleton': Skeleton | undefined;
	'picture/check': undefined;
	'takedown/read': AddressedReading | WhyUnread;
	'takedown/read-linked': PageText | WhyNotFetched;
	'takedown/check-gone': GoneCheck;
	'report/get': TabState;
	'report/reanalyse': TabState;
	'page/own': TabState;
	'page/keep': TabState;
	'watch/check': undefined;
	'faces/crop': FaceCrops;
	/** Whether the browser let it in. */
	'faces/prepare': boolean;
	'notice/hide': undefined;
	'page/moved': undefined;
	/** How many faces are now outlined on the page. */
	'faces/show': number;
}

export type MessageType = keyof typeof requests;
export type Request<T extends MessageType> = v.InferOutput<(typeof requests)[T]['schema']>;
export type ProtocolMap = {[T in MessageType]: (data: Request<T>) => Replies[T]};
