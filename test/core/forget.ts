import type {IdentitySignals} from '../../src/core/artifacts.ts';
import type {Evidence, PictureEvidence} from '../../src/core/evidence.ts';

/**
 * Which facts contradict each other, so that one of them must be wrong (docs/scoring.md, "Facts that contradict each other").
 * Learning one after the other then moves the score instead of narrowing it: what happened outweighs what was said.
 */
export function contradictsItself({page, look, pictures}: Evidence): boolean {
	const refused = look.kind === 'gone' || (look.kind === 'wall' && look.how !== 'consent');
	if (page.signedIn === false && refused) return true;
	return pictures.some(({image, inPage}) => {
		const shown = inPage || page.signedIn === false || (look.kind === 'content' && page.pageKind === 'photo');
		const saidClosed = page.audience === 'account' || page.audience === 'approved';
		return (inPage && look.kind !== 'content') || (saidClosed && image.role !== 'portrait' && shown);
	});
}

type Forget = (evidence: Evidence) => Evidence;

const inPage: Forget = evidence => eachPicture(evidence, ({inPage: _, ...picture}) => picture);

const eachPicture = (evidence: Evidence, change: (picture: PictureEvidence) => PictureEvidence): Evidence => ({
	...evidence,
	pictures: evidence.pictures.map(change),
});

const withoutSignal =
	(signal: keyof IdentitySignals): Forget =>
	evidence => {
		const {[signal]: _, ...identity} = evidence.page.identity;
		return {...evidence, page: {...evidence.page, identity}};
	};

/** Every part of the evidence that may be unknown, and what it is to know nothing of it. */
export const forgetting = {
	// Without an answer, nothing that stood in it is known either.
	look: evidence => ({...inPage(evidence), look: {kind: 'not-asked', reason: 'passive'}, rules: {...evidence.rules, directives: []}}),
	inPage,
	audience: ({page: {audience: _, ...page}, ...evidence}) => ({...evidence, page}),
	signedIn: ({page: {signedIn: _, ...page}, ...evidence}) => ({...evidence, page}),
	robotsTxt: evidence => ({...evidence, rules: {...evidence.rules, robotsTxt: {kind: 'unread'}}}),
	pictureLook: evidence => eachPicture(evidence, picture => ({...picture, look: {kind: 'failed', reason: 'network'}})),
	pictureDirectives: evidence => eachPicture(evidence, ({directives: _, ...picture}) => picture),
	faces: evidence => eachPicture(evidence, ({largestWidth: _, ...picture}) => ({...picture, vision: {kind: 'not-looked'}})),
	largestWidth: evidence => eachPicture(evidence, ({largestWidth: _, ...picture}) => picture),
	expiresAt: evidence => eachPicture(evidence, ({expiresAt: _, ...picture}) => picture),
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
