import * as v from 'valibot';
import {maxImages, type PageArtifacts} from '../core/artifacts.ts';
import type {Exposure, Report} from '../core/report.ts';

/** An address longer than this is no address of a picture that anybody looks at; bounds what a hostile page can make us keep. */
const maxAddressLength = 4096;

const address = v.pipe(v.string(), v.maxLength(maxAddressLength), v.url(), v.regex(/^https?:/));
const pixels = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const flag = v.exactOptional(v.boolean());

/** Typed by `core`, so that the two cannot drift apart: a field missing here does not compile. */
const pageArtifacts: v.GenericSchema<unknown, PageArtifacts> = v.object({
	siteId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
	pageKind: v.picklist(['profile', 'photo', 'album']),
	audience: v.exactOptional(v.picklist(['public', 'account', 'approved'])),
	signedIn: flag,
	isOrganisation: flag,
	robotsMeta: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50)),
	tdmReservation: flag,
	previewImage: v.exactOptional(address),
	identity: v.object({
		hasName: flag,
		hasUsername: flag,
		hasStructuredPerson: flag,
		namingAltTexts: v.exactOptional(count),
		taggedPeople: v.exactOptional(count),
		hasPlace: flag,
		hasWorkplace: flag,
		hasSchool: flag,
	}),
	images: v.pipe(
		v.array(
			v.object({
				currentSrc: address,
				srcset: v.pipe(
					v.array(v.object({url: address, width: v.exactOptional(pixels), density: v.exactOptional(pixels)})),
					v.maxLength(20),
				),
				naturalWidth: pixels,
				naturalHeight: pixels,
				displayedWidth: pixels,
				displayedHeight: pixels,
				role: v.picklist(['portrait', 'photo', 'cover']),
				hasAlt: v.boolean(),
			}),
		),
		v.maxLength(maxImages),
	),
});

/** Who may send a message: a content script, or one of our own pages. */
export type Tier = 'content' | 'extension';

/** Every message of the extension. Requests may come from a page we do not control, so they are parsed, not trusted. */
export const requests = {
	'page/observed': {from: 'content', schema: v.object({url: address, artifacts: pageArtifacts})},
	'page/left': {from: 'content', schema: v.object({})},
	'notice/shown': {from: 'content', schema: v.object({})},
	'notice/why': {from: 'content', schema: v.object({})},
	'notice/hidden': {from: 'content', schema: v.object({scope: v.picklist(['once', 'site', 'change', 'toolbar'])})},
	'report/get': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer())})},
	'report/again': {from: 'extension', schema: v.object({tabId: v.pipe(v.number(), v.integer())})},
} as const satisfies Record<string, {from: Tier; schema: v.GenericSchema}>;

/** What the notice says. Absent where it should stay silent. */
export interface Notice {
	readonly exposure: Exposure;
	/** Faces found on the page's pictures. */
	readonly faces: number;
	readonly siteName: string;
}

/** What a tab shows at the moment. */
export type TabState =
	/** No page of ours. */
	| {readonly kind: 'none'}
	/** Pictures looked at so far, of all that will be. `startedAt` in milliseconds since 1970. */
	| {readonly kind: 'working'; readonly done: number; readonly total: number; readonly startedAt: number}
	/** `previous` is the report that "check again" started from. */
	| {readonly kind: 'report'; readonly report: Report; readonly previous?: Report}
	| {readonly kind: 'failed'; readonly reason: string};

export interface Replies {
	'page/observed': {readonly notice?: Notice};
	'page/left': undefined;
	'notice/shown': undefined;
	'notice/why': undefined;
	'notice/hidden': undefined;
	'report/get': TabState;
	'report/again': TabState;
}

export type MessageType = keyof typeof requests;
export type Request<T extends MessageType> = v.InferOutput<(typeof requests)[T]['schema']>;
export type ProtocolMap = {[T in MessageType]: (data: Request<T>) => Replies[T]};
