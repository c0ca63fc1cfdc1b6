import type {Exposure, Finding, FindingId, ImageReport, LinkId, LinkResult, Report} from '../score/report.ts';
import {compareExposure} from './compare-exposure.ts';

/** `unknown`: the ranges overlap, so nothing is proven. */
export type Change = ReturnType<typeof compareExposure>;

/** How one link changed. Findings are those of the later report, except in `closed`. */
export interface LinkChange {
	readonly id: LinkId;
	readonly before: LinkResult;
	readonly after: LinkResult;
	readonly change: Change;
	/** Helped a scraper before, and was measured not to any more. */
	readonly closed: readonly Finding[];
	/** Still helps a scraper: what is left to do. */
	readonly stays: readonly Finding[];
	/** Helps a scraper now. */
	readonly opened: readonly Finding[];
	/** Was measured before, and could not be this time: no proof of anything. */
	readonly lost: readonly Finding[];
}

/** Two reports on the same page, link by link: whether closing a setting made a difference. */
export interface ReportComparison {
	readonly before: Exposure;
	readonly after: Exposure;
	readonly change: Change;
	/** Whether the links are of the same image in both: after a fix, another one may determine the page's exposure. */
	readonly sameImage: boolean;
	readonly links: readonly LinkChange[];
}

/** @throws where the reports are of different pages */
export function compareReports(before: Report, after: Report): ReportComparison {
	if (before.url !== after.url) throw new Error(`Reports of two pages cannot be compared: ${before.url} and ${after.url}`);
	return {
		before: before.exposure,
		after: after.exposure,
		change: compareExposure(before.exposure, after.exposure),
		sameImage: nameOf(before.images[0]) === nameOf(after.images[0]),
		links: after.links.flatMap(link => {
			const earlier = before.links.find(({id}) => id === link.id);
			return earlier ? [compareLinks(earlier, link)] : [];
		}),
	};
}

/** When it is signed again, the same image has another address. */
const nameOf = (image: ImageReport | undefined): string | undefined => image?.stableUrl ?? image?.imageUrl;

function compareLinks(before: LinkResult, after: LinkResult): LinkChange {
	const failed = before.evidence.filter(helps);
	const failing = after.evidence.filter(helps);
	const lost = after.evidence.filter(finding => isOpen(finding) && !includes(before.evidence.filter(isOpen), finding));
	return {
		id: after.id,
		before,
		after,
		change: compareExposure(before, after),
		closed: failed.filter(finding => !includes(failing, finding) && !lost.some(open => leavesOpen(open, finding))),
		stays: failing.filter(finding => includes(failed, finding)),
		opened: failing.filter(finding => !includes(failed, finding)),
		lost,
	};
}

const helps = ({outcome}: Finding): boolean => outcome === 'fail';

const isOpen = ({outcome}: Finding): boolean => outcome === 'needs-review';

/** Findings of the whole link: with one of them, nothing else was measured. */
const wholeLink: ReadonlySet<FindingId> = new Set([
	'no-picture-seen',
	'picture-not-looked',
	'picture-unreadable',
	'detector-failed',
	'identity-unknown',
]);

/** Whether a missing answer leaves another finding open: ids about the same thing begin alike. */
const leavesOpen = ({id: open}: Finding, {id}: Finding): boolean => wholeLink.has(open) || subject(open) === subject(id);

/** A visitor who is signed out proves something of the page only as long as the page itself is seen. */
function subject(id: FindingId): string | undefined {
	const [about] = id.split('-', 1);
	return about === 'visitor' ? 'page' : about;
}

const includes = (findings: readonly Finding[], {id}: Finding): boolean => findings.some(finding => finding.id === id);
