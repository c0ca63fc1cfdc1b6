import type {FindingId, Report} from '../score/report.ts';

/**
 * Whether a stranger's machine got the page or a picture of it before, gets no picture any more, and was turned away. From outside, a page
 * that its owner closed often looks like this. By itself it proves nothing, so the exposure says nothing of it either.
 */
export function isTurnedAwayNow(before: Report, after: Report): boolean {
	const wasOpen = has(before, 'page-content') || has(before, 'picture-served');
	return wasOpen && !has(after, 'picture-served') && (has(after, 'picture-turned-away') || has(after, 'page-turned-away'));
}

const has = ({links}: Report, id: FindingId): boolean =>
	links.some(link => link.id === 'reach' && link.evidence.some(finding => finding.id === id));
