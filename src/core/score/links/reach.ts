import type {Evidence, ImageEvidence, NotProbed, PageProbe} from '../../evidence/evidence.ts';
import type {PageArtifacts} from '../../page/artifacts.ts';
import {findOverlap, type Interval, oneOf, product} from '../interval.ts';
import type {Finding, FindingId} from '../report.ts';
import {reachWeights as weights} from '../weights.ts';
import {isExpired} from './is-expired.ts';
import {defineLink} from './link.ts';

/** Can a stranger's machine get the page, and the image, without an account? Weights: docs/scoring.md, "Reach". */
export const reach = defineLink({
	id: 'reach',
	judge(evidence, image) {
		const stated = statedReach(evidence.page, image);
		const observed = observedReach(evidence, evidence.probe, image);
		const other = evidence.otherProbe ? observedReach(evidence, evidence.otherProbe, image) : observed;
		return {
			value: product([oneOf([withinStated(stated, observed), withinStated(stated, other)]), imageReach(image, evidence.takenAt)]),
			findings: [
				...pageFindings(evidence),
				audienceFinding(
					evidence.page,
					[observed, other].every(each => findOverlap(stated, each)),
				),
				...(evidence.page.signedIn === false ? [{id: 'visitor-signed-out', outcome: 'fail'} as const] : []),
				...(image ? [imageFinding(image, evidence.takenAt)] : []),
			],
		};
	},
});

/** A page that is marked as closed and yet was served was served: what happened outweighs what was said. */
const withinStated = (stated: Interval, observed: Interval): Interval => findOverlap(stated, observed) ?? observed;

/** Who the page says it is shown to. */
function statedReach({audience}: PageArtifacts, image: ImageEvidence | undefined): Interval {
	if (audience === 'public') return weights.audience.public;
	if (audience === undefined || !image) return weights.audience.unmarked;
	return image.artifact.role === 'portrait' ? weights.audience.portrait : weights.audience[audience];
}

/** What was got without an account: in the HTML that anybody gets, by a visitor who is not signed in, or else by probing the page. */
function observedReach({page}: Evidence, probe: PageProbe, image: ImageEvidence | undefined): Interval {
	if (image?.inPage) return weights.page.imageInHtml;
	if (page.signedIn === false) return weights.page.signedOutVisitor;
	// What a page shows first to anybody: the portrait of a profile, the photo of a photo page. It says nothing about other images.
	const isFace = image?.artifact.role === 'portrait' || (image !== undefined && page.pageKind === 'photo');
	return probeReach(probe, isFace);
}

function probeReach(probe: PageProbe, isFace: boolean): Interval {
	if (probe.kind === 'content') return isFace ? weights.page.ownFace : weights.page.otherImage;
	if (probe.kind === 'wall') return wallReach(probe.how);
	return probe.kind === 'gone' ? weights.page.gone : weights.page.unanswered;
}

type WallKind = Extract<PageProbe, {kind: 'wall'}>['how'];

/** A consent page stops nobody. */
function wallReach(how: WallKind): Interval {
	if (how === 'consent') return weights.page.unanswered;
	return how === 'redirect' ? weights.page.redirect : weights.page.wall;
}

function imageReach(image: ImageEvidence | undefined, takenAt: number): Interval {
	if (image?.probe.kind === 'served') return weights.image.served;
	if (!image || isExpired(image, takenAt)) return weights.image.expired;
	if (image.probe.kind === 'gone') return weights.image.gone;
	return image.probe.kind === 'refused' ? weights.image.refused : weights.image.unanswered;
}

/** Where the answers go back and forth, no single one of them stands in anybody's way. */
function pageFindings({probe, otherProbe}: Evidence): readonly Finding[] {
	if (!otherProbe) return [pageFinding(probe)];
	const both = [probe, otherProbe]
		.map(pageFinding)
		.map(found => (found.outcome === 'pass' ? ({...found, outcome: 'needs-review'} as const) : found));
	return [...both, {id: 'page-varies', outcome: 'needs-review'}];
}

function pageFinding(probe: PageProbe): Finding {
	if (probe.kind === 'content') return {id: 'page-content', outcome: 'fail'};
	if (probe.kind === 'wall') return wallFinding(probe.how);
	if (probe.kind === 'turned-away') return {id: 'page-turned-away', outcome: 'needs-review', values: {status: String(probe.status)}};
	if (probe.kind === 'gone') return {id: 'page-gone', outcome: 'pass', values: {status: probe.status}};
	if (probe.kind === 'not-asked') return {id: notAsked[probe.reason] ?? 'page-not-asked', outcome: 'needs-review'};
	return {id: `page-${probe.kind}`, outcome: 'needs-review'};
}

/** Reasons with a sentence of their own: nobody would think of them. */
const notAsked: Readonly<Partial<Record<NotProbed, FindingId>>> = {
	private: 'page-not-asked-private',
	container: 'page-not-asked-container',
	address: 'page-not-asked-address',
	budget: 'page-not-asked-budget',
};

/** What a redirect and a consent page hide could not be seen. */
function wallFinding(how: WallKind): Finding {
	if (how === 'redirect' || how === 'consent') return {id: `page-${how}`, outcome: 'needs-review'};
	return {id: 'page-wall', outcome: 'pass'};
}

function audienceFinding({audience}: PageArtifacts, agrees: boolean): Finding {
	if (audience === undefined) return {id: 'audience-unknown', outcome: 'needs-review'};
	const closed = agrees ? 'pass' : 'needs-review';
	return {id: `audience-${audience}`, outcome: audience === 'public' ? 'fail' : closed};
}

function imageFinding(image: ImageEvidence, takenAt: number): Finding {
	const {probe} = image;
	if (probe.kind === 'served') return {id: 'picture-served', outcome: 'fail'};
	if (probe.kind !== 'refused' && probe.kind !== 'gone') return {id: `picture-${probe.kind}`, outcome: 'needs-review'};
	return {id: `picture-${probe.kind}`, outcome: isExpired(image, takenAt) ? 'needs-review' : 'pass', values: {status: probe.status}};
}
