import * as v from 'valibot';
import type {NotProbed} from '../core/evidence/evidence.ts';
import {maxImages} from '../core/page/artifacts.ts';
import {address, pageArtifacts} from '../core/page/artifacts-schema.ts';
import type {Exposure, Report} from '../core/score/report.ts';
import {usabilities} from '../core/score/usability.ts';

/** A face cut off by the picture's edge may begin outside of it. */
const coordinate = v.pipe(v.number(), v.finite());
const box = v.object({x: coordinate, y: coordinate, width: coordinate, height: coordinate});

/** A picture and the faces found on it, for the content script to outline. */
const shownImage = v.object({
	imageUrl: address,
	width: coordinate,
	height: coordinate,
	faces: v.pipe(v.array(v.object({boundingBox: box, usability: v.picklist(usabilities)})), v.maxLength(1000)),
});
export type ShownImage = v.InferOutput<typeof shownImage>;

/** Who may send a message: a content script, or one of our own pages. */
export type Tier = 'content' | 'extension';

/** Every message of the extension. Requests may come from a page we do not control, so they are parsed, not trusted. */
export const requests = {
	/** Asked before anything is read, so that a site that is switched off is left alone. */
	'page/allowed': {from: 'content', schema: v.object({siteId: v.pipe(v.string(), v.maxLength(100))})},
	/** What a page shows first, with its first pictures alone, while it comes to rest. */
	'page/preview': {from: 'content', schema: v.object({url: address, artifacts: pageArtifacts})},
	'page/observed': {from: 'content', schema: v.object({url: address, artifacts: pageArtifacts})},
	'page/left': {from: 'content', schema: v.object({})},
	'notice/shown': {from: 'content', schema: v.object({})},
	'notice/why': {from: 'content', schema: v.object({})},
	'notice/hidden': {from: 'content', schema: v.object({scope: v.picklist(['once', 'site', 'change', 'toolbar'])})},
	/** Reads a page of no site, by the user's click. */
	'page/inject': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer())})},
	'report/get': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer())})},
	'report/reanalyse': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer())})},
	/** The user says whether the tab's page is theirs. */
	'page/own': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer()), isOwn: v.boolean()})},
	/** Asks the site for the pictures with faces once more. */
	'faces/crop': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer())})},
	/** To a tab's content script: the command of the same name. */
	'notice/hide': {from: 'extension', schema: v.object({})},
	/** To a tab's content script, which is told where faces are; none hides them. */
	'faces/show': {
		from: 'extension',
		schema: v.object({images: v.pipe(v.array(shownImage), v.maxLength(maxImages)), texts: v.record(v.string(), v.string())}),
	},
} as const satisfies Record<string, {from: Tier; schema: v.GenericSchema}>;

/** What the notice says. Absent where it should stay silent. */
export interface Notice {
	readonly exposure: Exposure;
	/** Faces found on the page's pictures. */
	readonly faces: number;
	readonly siteName: string;
	/** The user said that this page is theirs. */
	readonly isOwn?: boolean;
	/** The user's organisation says where notices appear, so that "toolbar only" is not theirs to choose. */
	readonly isPlaceFixed?: boolean;
	/** What it can say, by its key: finished, in the language chosen or the browser's. */
	readonly texts: Readonly<Record<string, string>>;
}

/** What the user may allow for a page of no site. */
export interface Access {
	/** Match patterns: the page's host and those of its pictures. */
	readonly origins: readonly string[];
	/** Origin of the fediverse server that it stands on, which may be recognised by itself from then on. */
	readonly server?: string;
}

/** Faces cut out for one look at them. */
export type FaceCrops =
	/** Small pictures as `data:` addresses, by the place of the face among those shown. */
	{readonly kind: 'crops'; readonly crops: Readonly<Record<number, string>>} | {readonly kind: 'not-asked'; readonly reason: NotProbed};

/** What a tab shows at the moment. */
export type TabState =
	/** No page of ours. `mayInject`: the user may ask for a look at it all the same. */
	| {readonly kind: 'none'; readonly mayInject?: boolean}
	/** A page opened before the extension was installed or updated: nothing of it runs there. */
	| {readonly kind: 'reload'}
	/** Pictures looked at so far, of all that will be. `startedAt` in milliseconds since 1970. */
	| {readonly kind: 'working'; readonly done: number; readonly total: number; readonly startedAt: number}
	/** `previous` is the report that "check again" started from; `access` what a better one would need; `isOwn`: the user's word. */
	| {readonly kind: 'report'; readonly report: Report; readonly isOwn?: boolean; readonly previous?: Report; readonly access?: Access}
	| {readonly kind: 'failed'; readonly reason: string};

export interface Replies {
	'page/allowed': boolean;
	'page/preview': undefined;
	'page/observed': {readonly notice?: Notice};
	'page/left': undefined;
	'notice/shown': undefined;
	'notice/why': undefined;
	'notice/hidden': undefined;
	/** Whether the browser let us in. What was read comes as an observed page, or nothing does. */
	'page/inject': {readonly isAllowed: boolean};
	'report/get': TabState;
	'report/reanalyse': TabState;
	'page/own': TabState;
	'faces/crop': FaceCrops;
	'notice/hide': undefined;
	/** How many faces are outlined on the page now. */
	'faces/show': number;
}

export type MessageType = keyof typeof requests;
export type Request<T extends MessageType> = v.InferOutput<(typeof requests)[T]['schema']>;
export type ProtocolMap = {[T in MessageType]: (data: Request<T>) => Replies[T]};
