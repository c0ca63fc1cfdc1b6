import {Parser} from 'htmlparser2';
import {createPageTextBuilder} from '../core/contacts/build-page-text.ts';
import {type PageText, pageTextLimits} from '../core/contacts/page-text.ts';
import type {PageProbe} from '../core/evidence/evidence.ts';
import {anonymousFetch} from './anonymous-fetch.ts';
import {decodePage} from './charset.ts';
import {pageLimits} from './probe-page.ts';
import {findRateLimit} from './rate-limit.ts';
import {nextTurn, turnLength} from './turns.ts';

export interface PageTextResult {
	readonly probe: Pick<PageProbe, 'kind'> & {readonly retryAfterSeconds?: number};
	/** Absent where there was nothing to read. */
	readonly text?: PageText;
}

/** Requests a page anonymously, as every probe, and reads what it says about who runs it. Never rejects. */
export async function probePageText(url: URL): Promise<PageTextResult> {
	const answer = await anonymousFetch(url, [url.hostname], pageLimits);
	if (answer.kind === 'redirect') return {probe: {kind: 'wall'}};
	if (answer.kind !== 'answer') return {probe: answer};

	const {status, headers, bytes} = answer;
	const limited = findRateLimit(status, headers, Date.now());
	if (limited) return {probe: limited};
	if (status === 404 || status === 410) return {probe: {kind: 'gone'}};
	if (status >= 500) return {probe: {kind: 'failed'}};
	if (status >= 400) return {probe: {kind: 'turned-away'}};
	return {probe: {kind: 'content'}, text: await readPageText(decodePage(bytes, headers.get('content-type')), url.href)};
}

/**
 * Reads a page's HTML without a DOM, a turn at a time. Never rejects; of an endless page, the beginning is read. It ends at a depth, too: for
 * each closing tag the parser searches all that are open, which in a hostile page of three megabytes takes many seconds.
 */
export async function readPageText(html: string, address: string): Promise<PageText> {
	const builder = createPageTextBuilder(address);
	let hasRoom = true;
	let depth = 0;
	const parser = new Parser({
		onopentag(tag, attributes) {
			depth += 1;
			if (hasRoom) hasRoom = builder.startTag(tag, attributes) && depth <= pageTextLimits.depth;
		},
		ontext(text) {
			if (hasRoom) builder.text(text);
		},
		onclosetag(tag) {
			depth -= 1;
			if (hasRoom) builder.endTag(tag);
		},
	});
	for (let at = 0; at < html.length && hasRoom; at += turnLength) {
		parser.write(html.slice(at, at + turnLength));
		await nextTurn();
	}
	if (hasRoom) parser.end();
	return builder.end();
}
