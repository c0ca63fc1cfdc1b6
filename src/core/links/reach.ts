import type {Audience} from '../artifacts.ts';
import type {PageLook, PictureEvidence, PictureLook} from '../evidence.ts';
import {between, exactly, type Interval, product, unknown} from '../interval.ts';
import type {Finding} from '../report.ts';
import {defineLink} from './link.ts';

/** Can a stranger's machine get the page, and the picture, without an account? Weights: docs/scoring.md, "Reach". */
export const reach = defineLink({
	id: 'reach',
	judge({page, look}, picture) {
		return {
			value: product([pageReach(look, page.audience, picture), picture ? pictureReach(picture.look) : unknown]),
			findings: [pageFinding(look), audienceFinding(page.audience), ...(picture ? [pictureFinding(picture.look)] : [])],
		};
	},
});

/** Who may see the page bounds what a look can find, and a look that was answered narrows it further. */
function pageReach(look: PageLook, audience: Audience | undefined, picture: PictureEvidence | undefined): Interval {
	if (picture?.inPage) return exactly(1);
	// A closed account's name and portrait stay open on every site that was read; its posts do not.
	if (audience === 'approved' && picture?.image.role !== 'portrait') return between(0, 0.1);
	return within(audienceReach(audience), lookReach(look));
}

function audienceReach(audience: Audience | undefined): Interval {
	// An account costs a scraper little: a wall slows it, and does not stop it.
	if (audience === 'account') return between(0.2, 0.6);
	return audience === 'public' ? between(0.5, 1) : unknown;
}

function lookReach(look: PageLook): Interval {
	if (look.kind === 'content') return look.shows.picture || look.shows.preview ? exactly(1) : between(0.8, 1);
	if (look.kind === 'shell') return between(0.1, 1);
	if (look.kind === 'wall') return between(0.1, 0.6);
	return look.kind === 'gone' ? between(0, 0.4) : unknown;
}

/**
 * Both were seen, so both hold: their overlap. Where they contradict each other (a page marked closed that a stranger got), the look
 * wins: it is what happened.
 */
function within(told: Interval, seen: Interval): Interval {
	const overlap = {low: Math.max(told.low, seen.low), high: Math.min(told.high, seen.high)};
	return overlap.low <= overlap.high ? overlap : seen;
}

function pictureReach(look: PictureLook): Interval {
	if (look.kind === 'served') return exactly(1);
	if (look.kind === 'gone') return between(0, 0.2);
	// Refused without a referrer may be given with one.
	return look.kind === 'refused' ? between(0, 0.5) : unknown;
}

function pageFinding(look: PageLook): Finding {
	if (look.kind === 'content') return {id: 'page-content', outcome: 'fail'};
	if (look.kind === 'wall') return {id: 'page-wall', outcome: 'pass'};
	if (look.kind === 'gone') return {id: 'page-gone', outcome: 'pass', values: {status: look.status}};
	return {id: `page-${look.kind}`, outcome: 'needs-review'};
}

function audienceFinding(audience: Audience | undefined): Finding {
	if (audience === undefined) return {id: 'audience-unknown', outcome: 'needs-review'};
	return {id: `audience-${audience}`, outcome: audience === 'public' ? 'fail' : 'pass'};
}

function pictureFinding(look: PictureLook): Finding {
	if (look.kind === 'served') return {id: 'picture-served', outcome: 'fail'};
	if (look.kind === 'refused' || look.kind === 'gone') return {id: `picture-${look.kind}`, outcome: 'pass', values: {status: look.status}};
	return {id: `picture-${look.kind}`, outcome: 'needs-review'};
}
