import type {PageArtifacts} from '../artifacts.ts';
import type {Evidence, PageLook, PictureEvidence} from '../evidence.ts';
import {between, exactly, findOverlap, type Interval, product, unknown} from '../interval.ts';
import type {Finding} from '../report.ts';
import {defineLink} from './link.ts';

/** Can a stranger's machine get the page, and the picture, without an account? Weights: docs/scoring.md, "Reach". */
export const reach = defineLink({
	id: 'reach',
	judge(evidence, picture) {
		const told = toldBy(evidence.page, picture);
		const seen = seenBy(evidence, picture);
		const agreed = findOverlap(told, seen);
		return {
			// A page marked closed that a stranger got was got: what happened counts for more than what was said.
			value: product([agreed ?? seen, pictureReach(picture, evidence.takenAt)]),
			findings: [
				pageFinding(evidence.look),
				audienceFinding(evidence.page, agreed !== undefined),
				...(evidence.page.signedIn === false ? [{id: 'visitor-signed-out', outcome: 'fail'} as const] : []),
				...(picture ? [pictureFinding(picture, evidence.takenAt)] : []),
			],
		};
	},
});

/** Who the page says it is shown to. */
function toldBy({audience}: PageArtifacts, picture: PictureEvidence | undefined): Interval {
	// "Public" is often meant for members: the wall in front of it may still ask for an account.
	if (audience === 'public') return between(0.4, 1);
	// A closed account's portrait stays open on every site that was read; its posts do not.
	if (audience === undefined || !picture || picture.image.role === 'portrait') return unknown;
	// An account costs a scraper little: it slows, and does not stop it.
	return audience === 'account' ? between(0, 0.6) : between(0, 0.1);
}

/** What was got without an account: in the stranger's HTML, by a visitor who is not signed in, or else by the look at the page. */
function seenBy({page, look}: Evidence, picture: PictureEvidence | undefined): Interval {
	if (picture?.inPage) return exactly(1);
	if (page.signedIn === false) return between(0.8, 1);
	// What a page shows first to anybody: the portrait of a profile, the photo of a photo page. It says nothing of other pictures.
	const isFace = picture?.image.role === 'portrait' || (picture !== undefined && page.pageKind === 'photo');
	return lookReach(look, isFace);
}

function lookReach(look: PageLook, isFace: boolean): Interval {
	if (look.kind === 'content') return isFace ? between(0.8, 1) : unknown;
	if (look.kind === 'wall') return wallReach(look.how);
	// What is gone for a stranger may be there for a member: some sites answer 404 to hide a page.
	return look.kind === 'gone' ? between(0, 0.5) : unknown;
}

type WallKind = Extract<PageLook, {kind: 'wall'}>['how'];

/** A consent page stops nobody; where a redirect leads cannot be seen, and is mostly a log-in. */
function wallReach(how: WallKind): Interval {
	if (how === 'consent') return unknown;
	return how === 'redirect' ? between(0, 0.8) : between(0, 0.6);
}

function pictureReach(picture: PictureEvidence | undefined, takenAt: number): Interval {
	if (picture?.look.kind === 'served') return exactly(1);
	if (!picture || isStale(picture, takenAt)) return unknown;
	if (picture.look.kind === 'gone') return between(0, 0.1);
	// Refused without a referrer may be given with one.
	return picture.look.kind === 'refused' ? between(0, 0.5) : unknown;
}

/** An address past its own end is refused to everybody; the page hands out a new one. Where its end is unknown, so is this. */
const isStale = ({expiresAt}: PictureEvidence, takenAt: number): boolean =>
	expiresAt === undefined || (expiresAt !== null && expiresAt <= takenAt);

function pageFinding(look: PageLook): Finding {
	if (look.kind === 'content') return {id: 'page-content', outcome: 'fail'};
	if (look.kind === 'wall') return wallFinding(look.how);
	if (look.kind === 'gone') return {id: 'page-gone', outcome: 'pass', values: {status: look.status}};
	return {id: `page-${look.kind}`, outcome: 'needs-review'};
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

function pictureFinding(picture: PictureEvidence, takenAt: number): Finding {
	const {look} = picture;
	if (look.kind === 'served') return {id: 'picture-served', outcome: 'fail'};
	if (look.kind !== 'refused' && look.kind !== 'gone') return {id: `picture-${look.kind}`, outcome: 'needs-review'};
	return {id: `picture-${look.kind}`, outcome: isStale(picture, takenAt) ? 'needs-review' : 'pass', values: {status: look.status}};
}
