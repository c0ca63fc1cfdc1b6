import type {CrawlRules, Evidence, ImageEvidence, PageProbe} from '../../src/core/evidence/evidence.ts';
import type {DetectedFace} from '../../src/core/evidence/face.ts';
import type {ImageRole, PageArtifacts} from '../../src/core/page/artifacts.ts';

export const takenAt = Date.UTC(2026, 10, 23);
export const day = 24 * 3_600_000;

/** A page of an invented person on an invented site, of which nothing is known. */
export function evidenceOf(change: {
	readonly page?: Partial<PageArtifacts>;
	readonly probe?: PageProbe;
	readonly rules?: Partial<CrawlRules>;
	readonly images?: readonly ImageEvidence[];
}): Evidence {
	return {
		url: 'https://faces.example/ada',
		takenAt,
		page: {siteId: 'faces', pageKind: 'profile', robotsMeta: [], identity: {}, images: [], ...change.page},
		probe: change.probe ?? {kind: 'not-asked', reason: 'passive'},
		rules: {robotsTxt: {kind: 'unread'}, directives: [], ...change.rules},
		images: change.images ?? [],
	};
}

/** A picture that nobody has looked at. */
export function imageEvidenceOf({
	role = 'portrait',
	name = 'ada',
	...change
}: Partial<ImageEvidence> & {role?: ImageRole; name?: string}): ImageEvidence {
	return {
		artifact: {
			imageUrl: `https://pictures.example/${name}.jpg`,
			srcset: [],
			naturalWidth: 400,
			naturalHeight: 400,
			displayedWidth: 200,
			displayedHeight: 200,
			role,
			hasAlt: false,
		},
		probe: {kind: 'not-asked', reason: 'passive'},
		vision: {kind: 'not-looked'},
		...change,
	};
}

export const nothingInFile = {hasPlace: false, hasTime: false, hasCameraSerial: false, hasOwnerName: false};

/** What a stranger got of a picture: faces with this many pixels between the eyes. */
export const servedWith = (...eyes: readonly number[]): Partial<ImageEvidence> => ({
	probe: {kind: 'served', status: 200, bytes: 40_000},
	directives: [],
	vision: {kind: 'faces', width: 400, height: 400, faces: eyes.map(faceOf), metadata: nothingInFile},
	largestWidth: 400,
});

/** A sharp, frontal, well lit face. */
export const faceOf = (interEyeDistance: number): DetectedFace => ({
	boundingBox: {x: 10, y: 10, width: 2 * interEyeDistance, height: 2 * interEyeDistance},
	landmarks: [],
	score: 0.99,
	measures: {interEyeDistance, headPose: {yaw: 0, pitch: 0, roll: 0}, sharpness: 1, exposure: 1, contrast: 1, cutOff: 0},
});

export const nothingShown = {
	hasName: false,
	hasUsername: false,
	hasStructuredPerson: false,
	namingAltTexts: 0,
	taggedPeople: 0,
	hasPlace: false,
	hasWorkplace: false,
	hasSchool: false,
};

export const openContent: PageProbe = {kind: 'content', status: 200, shows: {image: true, name: true, preview: true}};

/** The page of issue 5's first scenario: open page, open picture, a good face and a name. */
export const publicPage = (change: Partial<PageArtifacts> = {}): Evidence =>
	evidenceOf({
		page: {audience: 'public', identity: {...nothingShown, hasName: true, hasUsername: true}, ...change},
		probe: openContent,
		rules: {robotsTxt: {kind: 'none'}, directives: []},
		images: [imageEvidenceOf({...servedWith(60), inPage: true, expiresAt: null})],
	});
