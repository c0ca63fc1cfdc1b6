import fc from 'fast-check';
import type {
	CrawlRules,
	Evidence,
	ImageEvidence,
	ImageProbe,
	PageProbe,
	Unanswered,
	VisionOutcome,
} from '../../src/core/evidence/evidence.ts';
import type {DetectedFace} from '../../src/core/evidence/face.ts';
import type {IdentitySignals, PageArtifacts} from '../../src/core/page/artifacts.ts';
import {day, evidenceOf, imageEvidenceOf, takenAt} from './evidence-of.ts';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, {nil: undefined});

/** Drops `undefined` members: `exactOptionalPropertyTypes` tells them from absent ones. */
const present = <T extends object>(value: T): T =>
	Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

const unanswered: fc.Arbitrary<Unanswered> = fc.constantFrom<Unanswered[]>(
	{kind: 'rate-limited'},
	{kind: 'failed', reason: 'time-out'},
	{kind: 'not-asked', reason: 'budget'},
);

const pageLook: fc.Arbitrary<PageProbe> = fc.oneof(
	unanswered,
	fc.record({
		kind: fc.constant('content' as const),
		status: fc.constant(200),
		shows: fc.record({image: fc.boolean(), name: fc.boolean(), preview: fc.boolean()}),
	}),
	fc.constant<PageProbe>({kind: 'shell', status: 200}),
	fc.constantFrom('redirect', 'status', 'login-form', 'consent').map((how): PageProbe => ({kind: 'wall', how})),
	fc.constantFrom<PageProbe[]>({kind: 'gone', status: 404}, {kind: 'turned-away', status: 999}),
);

const probe: fc.Arbitrary<ImageProbe> = fc.oneof(
	unanswered,
	fc.constantFrom<ImageProbe[]>(
		{kind: 'served', status: 200, bytes: 1000},
		{kind: 'refused', status: 403},
		{kind: 'turned-away', status: 403},
		{kind: 'gone', status: 404},
	),
);

const share = fc.integer({min: 0, max: 10}).map(tenths => tenths / 10);

export const detectedFace: fc.Arbitrary<DetectedFace> = fc.record({
	boundingBox: fc.record({
		x: fc.integer({min: 0, max: 500}),
		y: fc.integer({min: 0, max: 500}),
		width: fc.integer({min: 1, max: 500}),
		height: fc.integer({min: 1, max: 500}),
	}),
	landmarks: fc.constant([]),
	score: share,
	measures: fc
		.record({
			interEyeDistance: maybe(fc.integer({min: 1, max: 250})),
			headPose: maybe(fc.record({yaw: fc.integer({min: -90, max: 90}), pitch: fc.integer({min: -90, max: 90}), roll: fc.constant(0)})),
			sharpness: maybe(share),
			exposure: maybe(share),
			contrast: maybe(share),
			cutOff: maybe(share),
		})
		.map(present) as fc.Arbitrary<DetectedFace['measures']>,
});

const vision: fc.Arbitrary<VisionOutcome> = fc.oneof(
	fc.constantFrom<VisionOutcome[]>({kind: 'not-looked'}, {kind: 'unreadable', reason: 'truncated'}),
	fc.record({
		kind: fc.constant('faces' as const),
		width: fc.integer({min: 1, max: 1000}),
		height: fc.integer({min: 1, max: 1000}),
		faces: fc.array(detectedFace, {maxLength: 3}),
		metadata: fc.record({hasPlace: fc.boolean(), hasTime: fc.boolean(), hasCameraSerial: fc.boolean(), hasOwnerName: fc.boolean()}),
	}),
);

const directives = fc.subarray([
	...['noindex', 'googlebot: noindex', 'gptbot: noindex', 'noimageindex', 'none', 'noai', 'follow', 'noarchive', 'nocache'],
	...['unavailable_after: 2026-01-01', 'unavailable_after: 2027-01-01', 'unavailable_after: some day'],
]);

const image: fc.Arbitrary<ImageEvidence> = fc
	.record({
		role: fc.constantFrom('portrait', 'photo', 'cover'),
		probe: probe,
		vision,
		expiresAt: maybe(
			fc.option(
				fc.integer({min: -60, max: 1000}).map(days => takenAt + days * day),
				{nil: null},
			),
		),
		directives: maybe(directives),
		inPage: maybe(fc.constant(true)),
		largestWidth: maybe(fc.integer({min: 1, max: 2000})),
	})
	.map(parts => imageEvidenceOf(present(parts) as Partial<ImageEvidence>));

const identity: fc.Arbitrary<IdentitySignals> = fc
	.record({
		hasName: maybe(fc.boolean()),
		hasUsername: maybe(fc.boolean()),
		hasStructuredPerson: maybe(fc.boolean()),
		namingAltTexts: maybe(fc.nat(3)),
		taggedPeople: maybe(fc.nat(3)),
		hasPlace: maybe(fc.boolean()),
		hasWorkplace: maybe(fc.boolean()),
		hasSchool: maybe(fc.boolean()),
	})
	.map(present) as fc.Arbitrary<IdentitySignals>;

const page: fc.Arbitrary<Partial<PageArtifacts>> = fc
	.record({
		pageKind: fc.constantFrom('profile', 'photo', 'album'),
		audience: maybe(fc.constantFrom('public', 'account', 'approved')),
		signedIn: maybe(fc.boolean()),
		isOrganisation: maybe(fc.boolean()),
		robotsMeta: directives,
		tdmReservation: maybe(fc.boolean()),
		identity,
	})
	.map(present) as fc.Arbitrary<Partial<PageArtifacts>>;

const robotsTxt: fc.Arbitrary<CrawlRules['robotsTxt']> = fc.oneof(
	fc.constantFrom<CrawlRules['robotsTxt'][]>({kind: 'none'}, {kind: 'unread'}),
	maybe(fc.boolean()).map(generalCrawler =>
		present({kind: 'read', generalCrawler, aiCrawlers: {known: 12, disallowed: 3}} as CrawlRules['robotsTxt']),
	),
);

const rules = fc
	.record({
		robotsTxt,
		directives,
		contentUsage: maybe(fc.constantFrom('search=n', 'search=y, train-ai=n')),
		contentSignals: maybe(fc.constantFrom('search=no', 'search=yes,ai-train=no')),
	})
	.map(present) as fc.Arbitrary<CrawlRules>;

/** Anything a page could bring, facts that contradict each other included. */
export const randomEvidence: fc.Arbitrary<Evidence> = fc
	.record({
		page,
		probe: pageLook,
		otherProbe: fc.option(pageLook, {nil: undefined, freq: 5}),
		rules,
		images: fc.array(image, {maxLength: 4}),
	})
	.map(({images, otherProbe, ...rest}) => ({...evidenceOf({...rest, images: images.map(named)}), ...(otherProbe && {otherProbe})}));

/** Every picture its own address, as on a page. */
const named = (evidence: ImageEvidence, index: number): ImageEvidence => ({
	...evidence,
	artifact: {...evidence.artifact, imageUrl: `https://pictures.example/${index}.jpg`},
});
