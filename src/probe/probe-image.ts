import type {ImageProbe} from '../core/evidence/evidence.ts';
import {type Answer, anonymousFetch, type NoAnswer} from './anonymous-fetch.ts';
import type {Limits} from './limits.ts';
import {findRateLimit} from './rate-limit.ts';
import {asksForProof, isRobotCheck} from './robot-check.ts';
import {directivesInHeader} from './robots-header.ts';

export interface ImageProbeResult {
	readonly probe: ImageProbe;
	/** From its `X-Robots-Tag`; absent where no image was served. */
	readonly directives?: readonly string[];
	/** The image itself, for the detector and never stored; absent where none was served. */
	readonly bytes?: ArrayBuffer;
	readonly contentType?: string;
}

/** Larger than what any of the sites serves to visitors. Part of an image is of no use. */
export const imageLimits: Limits = {timeOut: 10_000, maxBytes: 15_000_000, onTooLarge: 'refuse'};

/**
 * Requests an image anonymously. Never rejects.
 *
 * @param hosts the page's own host and the site's image hosts
 */
export async function probeImage(url: URL, hosts: readonly string[], signal?: AbortSignal): Promise<ImageProbeResult> {
	const answer = await anonymousFetch(url, hosts, imageLimits, signal);
	if (answer.kind !== 'answer') return {probe: unanswered(answer)};

	const contentType = answer.headers.get('content-type') ?? '';
	const probe = classifyImage(answer, contentType, Date.now());
	if (probe.kind !== 'served') return {probe};
	return {probe, directives: directivesInHeader(answer.headers.get('x-robots-tag') ?? ''), bytes: answer.bytes.buffer, contentType};
}

function unanswered(answer: NoAnswer): ImageProbe {
	return answer.kind === 'redirect' ? {kind: 'failed', reason: 'redirect'} : answer;
}

/** @param now milliseconds since 1970 */
export function classifyImage({status, headers, bytes}: Extract<Answer, {kind: 'answer'}>, contentType: string, now: number): ImageProbe {
	const limited = findRateLimit(status, headers, now);
	if (limited) return limited;
	if (status === 404 || status === 410) return {kind: 'gone', status};
	if (status === 408) return {kind: 'failed', reason: 'time-out'};
	const html = /^text\/html\b/i.test(contentType) ? beginningOf(bytes) : undefined;
	if (status === 999 || asksForProof(headers) || (html !== undefined && isRobotCheck(html)))
		return {kind: 'turned-away', status, isRobotCheck: true};
	if (status >= 500) return {kind: 'failed', reason: 'server-error'};
	// Only 401 and a log-in form say that an account would help. A plain 403 is what hosts of images deny with whatever is not for everybody
	// (AWS, "Troubleshoot access denied (403 Forbidden) errors in Amazon S3"), and what a firewall answers to an address it does not like.
	if (status === 401 || (html !== undefined && logInForm.test(html))) return {kind: 'refused', status};
	if (status >= 400 || html !== undefined || /^application\/json\b/i.test(contentType)) return {kind: 'turned-away', status};
	return bytes.length === 0 ? {kind: 'failed', reason: 'server-error'} : {kind: 'served', status, bytes: bytes.length};
}

/** Attributes are bounded, so that a hostile page costs no more than it has characters. */
const logInForm = /<input\b[^>]{0,300}\btype\s{0,9}=\s{0,9}["']?password/i;

/** A check for robots names itself early. */
const beginningOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 100_000));
