import type {CrawlRules, Evidence, ImageEvidence} from '../../src/core/evidence/evidence.ts';
import type {IdentitySignals} from '../../src/core/page/artifacts.ts';

/**
 * Which facts contradict each other, so that one of them must be wrong (docs/scoring.md, "Facts that contradict each other").
 * Learning one after the other then moves the score instead of narrowing it: what happened outweighs what was said.
 */
export function contradictsItself({page, probe, otherProbe, images}: Evidence): boolean {
	if (otherProbe) return true;
	const refused = probe.kind === 'gone' || (probe.kind === 'wall' && probe.how !== 'consent');
	if (page.signedIn === false && refused) return true;
	return images.some(({artifact: image, inPage}) => {
		const shown = inPage || page.signedIn === false || (probe.kind === 'content' && page.pageKind === 'photo');
		const saidClosed = page.audience === 'account' || page.audience === 'approved';
		return (inPage && probe.kind !== 'content') || (saidClosed && image.role !== 'portrait' && shown);
	});
}

type Forget = (evidence: Evidence) => Evidence;

const inPage: Forget = evidence => eachPicture(evidence, ({inPage: _, ...image}) => image);

const eachPicture = (evidence: Evidence, change: (image: ImageEvidence) => ImageEvidence): Evidence => ({
	...evidence,
	images: evidence.images.map(change),
});

const withoutSignal =
	(signal: keyof IdentitySignals): Forget =>
	evidence => {
		const {[signal]: _, ...identity} = evidence.page.identity;
		return {...evidence, page: {...evidence.page, identity}};
	};

/** What the content may be used for stands in robots.txt and in the page's headers. */
function rulesWithoutUsage({rules: {contentUsage: _, contentSignals: __, ...rules}}: Evidence): CrawlRules {
	return rules;
}

/** Every part of the evidence that may be unknown, and what it is to know nothing of it. */
export const forgetting = {
	// Without an answer, nothing that stood in it is known either.
	probe: evidence => ({
		...inPage(evidence),
		probe: {kind: 'not-asked', reason: 'passive'},
		rules: {...rulesWithoutUsage(evidence), directives: []},
	}),
	inPage,
	audience: ({page: {audience: _, ...page}, ...evidence}) => ({...evidence, page}),
	signedIn: ({page: {signedIn: _, ...page}, ...evidence}) => ({...evidence, page}),
	robotsTxt: evidence => ({...evidence, rules: {...rulesWithoutUsage(evidence), robotsTxt: {kind: 'unread'}}}),
	imageProbe: evidence => eachPicture(evidence, image => ({...image, probe: {kind: 'failed', reason: 'network'}})),
	imageDirectives: evidence => eachPicture(evidence, ({directives: _, ...image}) => image),
	faces: evidence => eachPicture(evidence, ({largestWidth: _, ...image}) => ({...image, vision: {kind: 'not-looked'}})),
	largestWidth: evidence => eachPicture(evidence, ({largestWidth: _, ...image}) => image),
	expiresAt: evidence => eachPicture(evidence, ({expiresAt: _, ...image}) => image),
	hasName: withoutSignal('hasName'),
	hasUsername: withoutSignal('hasUsername'),
	hasStructuredPerson: withoutSignal('hasStructuredPerson'),
	namingAltTexts: withoutSignal('namingAltTexts'),
	taggedPeople: withoutSignal('taggedPeople'),
	hasPlace: withoutSignal('hasPlace'),
	hasWorkplace: withoutSignal('hasWorkplace'),
	hasSchool: withoutSignal('hasSchool'),
} satisfies Readonly<Record<string, Forget>>;

export type Fact = keyof typeof forgetting;
export const facts = Object.keys(forgetting) as readonly Fact[];

export const forget = (evidence: Evidence, forgotten: readonly Fact[]): Evidence =>
	forgotten.reduce((known, fact) => forgetting[fact](known), evidence);
