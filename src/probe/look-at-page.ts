import type {PageLook} from '../core/evidence.ts';
import {decodePage} from './charset.ts';
import {readDirectives} from './directives.ts';
import {heldPictures} from './held-pictures.ts';
import {readHtml} from './html-facts.ts';
import {judgePage} from './page-outcome.ts';
import {isReserved} from './reservation.ts';
import {askAsStranger, type Limits, type NoAnswer} from './stranger.ts';

/** What one request for the page brought: whether it shows anything, and what it asks of crawlers. */
export interface PageSeen {
	readonly look: PageLook;
	/** Those of the pictures asked about whose address stands in the HTML. */
	readonly pictures: readonly string[];
	readonly directives: readonly string[];
	readonly tdmReserved?: boolean;
	readonly contentUsage?: string;
}

/** A page's data stands in its first megabytes; what comes later is lists. */
export const pageLimits: Limits = {timeOut: 10_000, maxBytes: 3_000_000, onTooLarge: 'truncate'};

/** Longer than any rule that is meant. */
const maxRuleLength = 200;

/** @param pictures addresses of the pictures shown, any of which, in the HTML, proves that the content is there */
export async function lookAtPage(url: URL, pictures: readonly string[], signal?: AbortSignal): Promise<PageSeen> {
	const answer = await askAsStranger(url, [url.hostname], pageLimits, signal);
	if (answer.kind !== 'answer') return {look: unanswered(answer), pictures: [], directives: []};

	const {status, headers, bytes} = answer;
	const text = decodePage(bytes, headers.get('content-type'));
	const html = readHtml(text);
	const held = heldPictures(text, pictures);
	const look = judgePage({url, status, headers, html, picture: held.length > 0, now: Date.now()});
	const reserved = isReserved(html.meta.get('tdm-reservation'), headers.get('tdm-reservation'));
	const contentUsage = headers.get('content-usage');
	return {
		look,
		pictures: look.kind === 'content' ? held : [],
		directives: [...new Set([...html.robots, ...readDirectives(headers.get('x-robots-tag') ?? '')])],
		...(reserved !== undefined && {tdmReserved: reserved}),
		...(contentUsage && {contentUsage: contentUsage.slice(0, maxRuleLength)}),
	};
}

function unanswered(answer: NoAnswer): PageLook {
	return answer.kind === 'redirect' ? {kind: 'wall', how: 'redirect'} : answer;
}
