import * as v from 'valibot';
import {maxAddressLength, maxImages} from './artifacts.ts';
import {address, count, flag, imageArtifact, pageArtifacts, pixels} from './artifacts-schema.ts';
import type {CrawlRules, Evidence, PageLook, PictureEvidence, PictureLook, VisionOutcome} from './evidence.ts';
import type {DetectedFace} from './face.ts';

const status = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));
const coordinate = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const words = v.pipe(v.string(), v.maxLength(200));

/** What names a picture in its signed address. */
export const unsigned = v.pipe(v.string(), v.maxLength(maxAddressLength));

/** Milliseconds since 1970, within what a `Date` can hold. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const unanswered = [
	v.object({kind: v.literal('rate-limited'), retryAfterSeconds: v.exactOptional(v.number())}),
	v.object({kind: v.literal('failed'), reason: v.picklist(['network', 'time-out', 'server-error', 'too-large', 'redirect'])}),
	v.object({
		kind: v.literal('not-asked'),
		reason: v.picklist(['passive', 'save-data', 'offline', 'budget', 'permission', 'foreign-host']),
	}),
] as const;

const pageLook: v.GenericSchema<unknown, PageLook> = v.variant('kind', [
	v.object({kind: v.literal('content'), status, shows: v.object({picture: v.boolean(), name: v.boolean(), preview: v.boolean()})}),
	v.object({kind: v.literal('shell'), status}),
	v.object({
		kind: v.literal('wall'),
		how: v.picklist(['redirect', 'status', 'login-form', 'consent']),
		status: v.exactOptional(status),
	}),
	v.object({kind: v.literal('gone'), status}),
	...unanswered,
]);

const pictureLook: v.GenericSchema<unknown, PictureLook> = v.variant('kind', [
	v.object({kind: v.literal('served'), status, bytes: v.pipe(v.number(), v.minValue(0))}),
	v.object({kind: v.literal('refused'), status}),
	v.object({kind: v.literal('gone'), status}),
	...unanswered,
]);

const detectedFace: v.GenericSchema<unknown, DetectedFace> = v.object({
	boundingBox: v.object({x: coordinate, y: coordinate, width: pixels, height: pixels}),
	landmarks: v.array(
		v.object({
			type: v.picklist(['right-eye', 'left-eye', 'nose', 'mouth', 'right-ear', 'left-ear']),
			x: coordinate,
			y: coordinate,
		}),
	),
	score: share,
	measures: v.object({
		interEyeDistance: v.exactOptional(pixels),
		headPose: v.exactOptional(v.object({yaw: coordinate, pitch: coordinate, roll: coordinate})),
		sharpness: v.exactOptional(share),
		exposure: v.exactOptional(share),
		contrast: v.exactOptional(share),
		cutOff: v.exactOptional(share),
	}),
});

const vision: v.GenericSchema<unknown, VisionOutcome> = v.variant('kind', [
	v.object({
		kind: v.literal('faces'),
		width: pixels,
		height: pixels,
		faces: v.pipe(v.array(detectedFace), v.maxLength(1000)),
		metadata: v.object({hasPlace: v.boolean(), hasTime: v.boolean(), hasCameraSerial: v.boolean(), hasOwnerName: v.boolean()}),
	}),
	v.object({
		kind: v.literal('unreadable'),
		reason: v.picklist([
			'not-a-picture',
			'truncated',
			'too-large',
			'empty',
			'unsupported',
			'time-out',
			'model-failed',
			'worker-crashed',
			'cancelled',
		]),
	}),
	v.object({kind: v.literal('not-looked')}),
]);

const directives = v.pipe(v.array(words), v.maxLength(100));

const picture: v.GenericSchema<unknown, PictureEvidence> = v.object({
	image: imageArtifact,
	look: pictureLook,
	vision,
	expiresAt: v.exactOptional(v.nullable(time)),
	unsigned: v.exactOptional(unsigned),
	directives: v.exactOptional(directives),
	inPage: flag,
	largestWidth: v.exactOptional(pixels),
});

const rules: v.GenericSchema<unknown, CrawlRules> = v.object({
	robotsTxt: v.variant('kind', [
		v.object({kind: v.literal('read'), generalCrawler: flag, aiCrawlers: v.object({known: count, disallowed: count})}),
		v.object({kind: v.literal('none')}),
		v.object({kind: v.literal('unread')}),
	]),
	directives,
	tdmReserved: flag,
	contentUsage: v.exactOptional(words),
});

/** Typed by the types, so that the two cannot drift apart: a field missing here does not compile. */
export const evidence: v.GenericSchema<unknown, Evidence> = v.object({
	url: address,
	takenAt: time,
	page: pageArtifacts,
	look: pageLook,
	rules,
	pictures: v.pipe(v.array(picture), v.maxLength(maxImages)),
});
