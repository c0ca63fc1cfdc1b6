import type {Evidence, ImageEvidence, PageProbe} from '../../evidence/evidence.ts';
import type {PageArtifacts} from '../../page/artifacts.ts';
import {between, exactly, findOverlap, type Interval, product, unknown} from '../interval.ts';
import type {Finding} from '../report.ts';
import {defineLink} from './link.ts';

/** Can a stranger's machine get the page, and the picture, without an account? Weights: docs/scoring.md, "Reach". */
export const reach = defineLink({
	id: 'reach',
	judge(evidence, image) {
		const told = toldBy(evidence.page, image);
		const seen = seenBy(evidence, image);
		const agreed = findOverlap(told, seen);
		return {
			// A page marked closed that a stranger got was got: what happened counts for more than what was said.
			value: product([agreed ?? seen, imageReach(image, evidence.takenAt)]),
			findings: [
				pageFinding(evidence.probe),
				audienceFinding(evidence.page, agreed !== undefined),
				...(evidence.page.signedIn === false ? [{id: 'visitor-signed-out', outcome: 'fail'} as const] : []),
				...(image ? [imageFinding(image, evidence.takenAt)] : []),
			],
		};
	},
});

/** Who the page says it is shown to. */
function toldBy({audience}: PageArtifacts, image: ImageEvidence | undefined): Interval {
	// "Public" is often meant for members: the wall in front of it may still ask for an account.
	if (audience === 'public') return between(0.4, 1);
	// A closed account's portrait stays open on every site that was read; its posts do not.
	if (audience === undefined || !image || image.artifact.role === 'portrait') return unknown;
	// An account costs a scraper little: it slows, and does not stop it.
	return audience === 'account' ? between(0, 0.6) : between(0, 0.1);
}

/** What was got without an account: in the stranger's HTML, by a visitor who is not signed in, or else by the look at the page. */
function seenBy({page, probe}: Evidence, image: ImageEvidence | undefined): Interval {
	if (image?.inPage) return exactly(1);
	if (page.signedIn === false) return between(0.8, 1);
	// What a page shows first to anybody: the portrait of a profile, the photo of a photo page. It says nothing of other pictures.
	const isFace = image?.artifact.role === 'portrait' || (image !== undefined && page.pageKind === 'photo');
	return lookReach(probe, isFace);
}

function lookReach(probe: PageProbe, isFace: boolean): Interval {
	if (probe.kind === 'content') return isFace ? between(0.8, 1) : unknown;
	if (probe.kind === 'wall') return wallReach(probe.how);
	// What is gone for a stranger may be there for a member: some sites answer 404 to hide a page.
	return probe.kind === 'gone' ? between(0, 0.5) : unknown;
}

type WallKind = Extract<PageProbe, {kind: 'wall'}>['how'];

/** A consent page stops nobody; where a redirect leads cannot be seen, and is mostly a log-in. */
function wallReach(how: WallKind): Interval {
	if (how === 'consent') return unknown;
	return how === 'redirect' ? between(0, 0.8) : between(0, 0.6);
}

function imageReach(image: ImageEvidence | undefined, takenAt: number): Interval {
	if (image?.probe.kind === 'served') return exactly(1);
	if (!image || isStale(image, takenAt)) return unknown;
	if (image.probe.kind === 'gone') return between(0, 0.1);
	// Refused without a referrer may be given with one.
	return image.probe.kind === 'refused' ? between(0, 0.5) : unknown;
}

/** An address past its own end is refused to everybody; the page hands out a new one. Where its end is unknown, so is this. */
const isStale = ({expiresAt}: ImageEvidence, takenAt: number): boolean =>
	expiresAt === undefined || (expiresAt !== null && expiresAt <= takenAt);

function pageFinding(probe: PageProbe): Finding {
	if (probe.kind === 'content') return {id: 'page-content', outcome: 'fail'};
	if (probe.kind === 'wall') return wallFinding(probe.how);
	if (probe.kind === 'gone') return {id: 'page-gone', outcome: 'pass', values: {status: probe.status}};
	return {id: `page-${probe.kind}`, outcome: 'needs-review'};
}

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
	return {id: `picture-${probe.kind}`, outcome: isStale(image, takenAt) ? 'needs-review' : 'pass', values: {status: probe.status}};
}
