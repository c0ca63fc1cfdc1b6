import type {PictureLook} from '../core/evidence.ts';
import {rateLimited} from './look-at-page.ts';
import {type Answer, askAsStranger, type Limits} from './stranger.ts';

export interface PictureSeen {
	readonly look: PictureLook;
	/** The picture itself, for the detector and then forgotten; absent where none was served. */
	readonly bytes?: ArrayBuffer;
	readonly contentType?: string;
}

/** Larger than what any of the sites serves to a visitor; half a picture is none. */
const limits: Limits = {timeOut: 10_000, maxBytes: 15_000_000, onTooLarge: 'refuse'};

/** @param hosts the page's own host and the site's picture hosts */
export async function lookAtPicture(url: URL, hosts: readonly string[], signal?: AbortSignal): Promise<PictureSeen> {
	const answer = await askAsStranger(url, hosts, limits, signal);
	return answer.kind === 'answer' ? judge(answer) : {look: unanswered(answer)};
}

function unanswered(answer: Exclude<Answer, {kind: 'answer'}>): PictureLook {
	if (answer.kind === 'redirect') return {kind: 'failed', reason: 'redirect'};
	return answer.kind === 'failed' ? answer : {kind: 'not-asked', reason: 'foreign-host'};
}

function judge({status, headers, bytes}: Extract<Answer, {kind: 'answer'}>): PictureSeen {
	if (status === 404 || status === 410) return {look: {kind: 'gone', status}};
	if (status === 429) return {look: rateLimited(headers)};
	if (status >= 500) return {look: {kind: 'failed', reason: 'server-error'}};
	if (status >= 400) return {look: {kind: 'refused', status}};
	return {
		look: {kind: 'served', status, bytes: bytes.length},
		bytes: bytes.buffer,
		contentType: headers.get('content-type') ?? '',
	};
}
