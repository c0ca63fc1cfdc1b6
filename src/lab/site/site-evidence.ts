import type {CrawlRules, Evidence, ImageEvidence, VisionOutcome} from '../../core/evidence/evidence.ts';
import {expiresAt} from '../../core/evidence/expiry.ts';
import type {PageArtifacts, PageKind} from '../../core/page/artifacts.ts';
import type {LabState, PageId} from '../state/lab-state.ts';
import type {Recipe} from '../state/recipes.ts';
import {taggedOn} from './html.ts';
import {artifactOf, type ImageAnswer} from './image-answer.ts';
import {addressOf, answersOf, imageProbeOf, type SiteAnswers} from './site-answers.ts';

/** What the detector found on a drawing. */
export interface InspectedImage {
	readonly bytes: number;
	readonly vision: VisionOutcome;
}

export type FindInspectedImage = (recipe: Recipe) => InspectedImage | undefined;

/**
 * What the extension would gather on the fictional page, ready for the same `assess` as a real one. `undefined` until the detector has
 * analysed every image on it.
 *
 * @param day midnight before the lab was opened, milliseconds since 1970
 */
export function evidenceOf(state: LabState, find: FindInspectedImage, day: number): Evidence | undefined {
	const answers = answersOf(state, day);
	const images = answers.images.map(answer => labImageEvidence(answer, find(answer.recipe)));
	if (images.includes(undefined)) return undefined;
	return {
		url: addressOf(state),
		takenAt: day,
		page: artifactsOf(state, answers),
		probe: answers.probe,
		rules: rulesOf(state),
		images: images as readonly ImageEvidence[],
	};
}

const kinds: Readonly<Record<PageId, PageKind>> = {profile: 'profile', post: 'photo', album: 'album', group: 'photo'};

/** What a visitor with access would see on the page, as the extension would gather it. */
function artifactsOf(state: LabState, {images}: SiteAnswers): PageArtifacts {
	const {levers, page} = state;
	return {
		// Printed by `npm start`, whose output stays as it is.
		siteId: 'demo',
		pageKind: kinds[page],
		audience: audienceOf(state),
		robotsMeta: levers.search === 'refused' ? ['noindex'] : [],
		identity: {
			hasName: levers.name === 'name',
			hasUsername: levers.name !== 'hidden',
			hasStructuredPerson: false,
			namingAltTexts: 0,
			taggedPeople: levers.tags === 'tagged' ? taggedOn(state) : 0,
			hasPlace: page === 'profile',
			hasWorkplace: page === 'profile',
			hasSchool: false,
		},
		images: images.map(artifactOf),
	};
}

function audienceOf({levers}: LabState): NonNullable<PageArtifacts['audience']> {
	if (levers.account === 'private') return 'approved';
	return levers.wall === 'login' ? 'account' : 'public';
}

function labImageEvidence(answer: ImageAnswer, inspected: InspectedImage | undefined): ImageEvidence | undefined {
	if (!inspected) return undefined;
	const isServed = answer.status === 200;
	return {
		artifact: artifactOf(answer),
		probe: imageProbeOf(answer, inspected.bytes),
		// As on a real page, an image that is refused is not analysed, so its faces stay unknown.
		vision: isServed ? inspected.vision : {kind: 'not-looked'},
		...imageExpiry(answer),
		...(isServed && {directives: answer.headers['x-robots-tag'] ? [answer.headers['x-robots-tag']] : []}),
		...(answer.inPage && {inPage: true}),
		...(isServed && {largestWidth: answer.recipe.width}),
	};
}

/** Empty if the address has no expiry that can be read. */
function imageExpiry({url}: ImageAnswer): Pick<ImageEvidence, 'expiresAt'> {
	const end = expiresAt(new URL(url), undefined);
	return end === undefined ? {} : {expiresAt: end};
}

const rulesOf = ({levers}: LabState): CrawlRules => ({
	robotsTxt: {
		kind: 'read',
		generalCrawler: levers.search === 'allowed',
		aiCrawlers: {known: 12, disallowed: levers.search === 'allowed' ? 0 : 12},
	},
	directives: levers.search === 'refused' ? ['noindex'] : [],
});
