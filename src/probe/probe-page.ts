import type {PageProbe} from '../core/evidence/evidence.ts';
import {anonymousFetch, type NoAnswer} from './anonymous-fetch.ts';
import {decodePage} from './charset.ts';
import {classifyPage} from './classify-page.ts';
import {type HtmlFacts, readHtml} from './html-facts.ts';
import {imagesInHtml} from './images-in-html.ts';
import type {Limits} from './limits.ts';
import {isReserved} from './reservation.ts';
import {directivesInHeader} from './robots-header.ts';

/** What an anonymous visitor gets for a page, and what the page asks of crawlers. */
export interface PageProbeResult {
	readonly probe: PageProbe;
	/** As `Evidence.otherProbe`, where earlier answers are known. */
	readonly otherProbe?: PageProbe;
	/** Those of the given image URLs that occur in the HTML. */
	readonly images: readonly string[];
	readonly directives: readonly string[];
	readonly tdmReserved?: boolean;
	readonly contentUsage?: string;
}

/** A page's data is in its first megabytes; what follows is lists. */
export const pageLimits: Limits = {timeOut: 10_000, maxBytes: 3_000_000, onTooLarge: 'truncate'};

/** Characters; no real rule is longer. */
const maxRuleLength = 200;

/**
 * Requests a page anonymously. Never rejects.
 *
 * @param images URLs of the images on the page; any of them in the HTML proves that the response holds the content
 */
export const probePage = async (url: URL, images: readonly string[], signal?: AbortSignal): Promise<PageProbeResult> =>
	(await readPage(url, images, signal)).result;

/** The same with what the HTML says besides, for a page that no tab shows. Never rejects. */
export async function readPage(
	url: URL,
	images: readonly string[],
	signal?: AbortSignal,
): Promise<{readonly result: PageProbeResult; readonly html?: HtmlFacts}> {
	const answer = await anonymousFetch(url, [url.hostname], pageLimits, signal);
	if (answer.kind !== 'answer') return {result: {probe: unanswered(answer), images: [], directives: []}};

	const {status, headers, bytes} = answer;
	const text = decodePage(bytes, headers.get('content-type'));
	const html = await readHtml(text, signal);
	const inHtml = await imagesInHtml(text, images, signal);
	// Half read, the page would count as one that shows nothing.
	if (signal?.aborted) return {result: {probe: {kind: 'failed', reason: 'network'}, images: [], directives: []}};
	const probe = classifyPage({url, status, headers, html, image: inHtml.length > 0, now: Date.now()});
	const reserved = isReserved(html.meta.get('tdm-reservation'), headers.get('tdm-reservation'));
	const contentUsage = headers.get('content-usage');
	const result: PageProbeResult = {
		probe,
		images: probe.kind === 'content' ? inHtml : [],
		directives: [...new Set([...html.robots, ...directivesInHeader(headers.get('x-robots-tag') ?? '')])],
		...(reserved !== undefined && {tdmReserved: reserved}),
		...(contentUsage && {contentUsage: contentUsage.slice(0, maxRuleLength)}),
	};
	return {result, html};
}

function unanswered(answer: NoAnswer): PageProbe {
	return answer.kind === 'redirect' ? {kind: 'wall', how: 'redirect'} : answer;
}
