import type {PageLook} from '../core/evidence.ts';
import {directives, type HtmlFacts, readHtml} from './html-facts.ts';
import {type Answer, askAsStranger, type Limits} from './stranger.ts';

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
const limits: Limits = {timeOut: 10_000, maxBytes: 3_000_000, onTooLarge: 'truncate'};

/** @param pictures addresses of the pictures shown, any of which, in the HTML, proves that the content is there */
export async function lookAtPage(url: URL, pictures: readonly string[], signal?: AbortSignal): Promise<PageSeen> {
	const answer = await askAsStranger(url, [url.hostname], limits, signal);
	if (answer.kind !== 'answer') return {look: unanswered(answer), pictures: [], directives: []};

	const html = readHtml(new TextDecoder().decode(answer.bytes));
	const contentUsage = answer.headers.get('content-usage');
	const tdm = html.meta.get('tdm-reservation') ?? answer.headers.get('tdm-reservation');
	const held = pictures.filter(picture => html.holds(picture));
	return {
		look: judge(answer.status, answer.headers, html, held.length > 0),
		pictures: held,
		directives: [...html.robots, ...headerDirectives(answer.headers)],
		...(tdm && {tdmReserved: tdm.trim() === '1'}),
		...(contentUsage && {contentUsage: contentUsage.slice(0, 200)}),
	};
}

function unanswered(answer: Exclude<Answer, {kind: 'answer'}>): PageLook {
	if (answer.kind === 'redirect') return {kind: 'wall', how: 'redirect'};
	return answer.kind === 'failed' ? answer : {kind: 'not-asked', reason: 'foreign-host'};
}

function judge(status: number, headers: Headers, html: HtmlFacts, picture: boolean): PageLook {
	if (status === 404 || status === 410) return {kind: 'gone', status};
	if (status === 429) return rateLimited(headers);
	if (status >= 500 && status !== 999) return {kind: 'failed', reason: 'server-error'};
	// 999 is LinkedIn's own "request denied".
	if (status >= 400) return {kind: 'wall', how: 'status', status};

	const shows = {
		picture,
		name: html.hasPerson || html.meta.has('profile:username') || html.meta.has('og:title'),
		preview: html.meta.has('og:image'),
	};
	if (shows.picture || (shows.name && shows.preview)) return {kind: 'content', status, shows};
	return html.hasPasswordField ? {kind: 'wall', how: 'login-form', status} : {kind: 'shell', status};
}

export function rateLimited(headers: Headers): {readonly kind: 'rate-limited'; readonly retryAfterSeconds?: number} {
	const seconds = Number(headers.get('retry-after') ?? Number.NaN);
	return {kind: 'rate-limited', ...(seconds > 0 && {retryAfterSeconds: seconds})};
}

/** `X-Robots-Tag: googlebot: noindex, noimageindex` or without a crawler. */
export function headerDirectives(headers: Headers): readonly string[] {
	const value = headers.get('x-robots-tag') ?? '';
	const crawler = /^\s*([\w-]+)\s*:(?!\/)/.exec(value)?.[1]?.toLowerCase();
	const named = crawler !== undefined && crawler !== 'unavailable_after' && crawler !== 'max-image-preview';
	return named ? directives(crawler, value.slice(value.indexOf(':') + 1)) : directives('robots', value);
}
