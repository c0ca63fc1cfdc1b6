import type {NotProbed, ProbeFailure} from '../core/evidence/evidence.ts';
import {matchesHost} from '../core/page/host-pattern.ts';
import {hasHostPermission} from './has-host-permission.ts';
import {isPublicHost} from './hosts.ts';
import {leaveNoTrace} from './leave-no-trace.ts';
import type {Limits} from './limits.ts';
import {readAtMost} from './read-at-most.ts';

export type Answer =
	| {readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array<ArrayBuffer>}
	/** Never followed, and the browser does not say where to: it could lead to a host that is not allowed, or into the home network. */
	| {readonly kind: 'redirect'}
	| {readonly kind: 'failed'; readonly reason: ProbeFailure}
	| {readonly kind: 'not-asked'; readonly reason: Extract<NotProbed, 'foreign-host' | 'permission'>};

/** An outcome without anything to read. */
export type NoAnswer = Exclude<Answer, {kind: 'answer'}>;

/**
 * Requests a URL as somebody without an account would: no cookies, no referrer, nothing from the cache.
 * The only place in the extension that reaches the network. Never rejects.
 *
 * @param hosts the hosts that may be requested, as the host parts of match patterns
 */
export async function anonymousFetch(url: URL, hosts: readonly string[], limits: Limits, signal?: AbortSignal): Promise<Answer> {
	if (!isAllowed(url, hosts)) return {kind: 'not-asked', reason: 'foreign-host'};
	if (!(await hasHostPermission(url))) return {kind: 'not-asked', reason: 'permission'};

	await leaveNoTrace();
	const timeOut = AbortSignal.timeout(limits.timeOut);
	try {
		const response = await fetch(url, {
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			cache: 'no-store',
			redirect: 'manual',
			signal: signal ? AbortSignal.any([signal, timeOut]) : timeOut,
		});
		if (response.type === 'opaqueredirect') return {kind: 'redirect'};
		const bytes = await readAtMost(response, limits);
		return bytes ? {kind: 'answer', status: response.status, headers: response.headers, bytes} : {kind: 'failed', reason: 'too-large'};
	} catch {
		// fetch does not say why: an unknown host name, a missing permission and no network all look the same.
		return {kind: 'failed', reason: timeOut.aborted ? 'time-out' : 'network'};
	}
}

/** Only https on the default port, without credentials in the URL, on a public host that was listed. */
function isAllowed({protocol, hostname, port, username, password}: URL, hosts: readonly string[]): boolean {
	const isPlainHttps = protocol === 'https:' && port === '' && username === '' && password === '';
	return isPlainHttps && isPublicHost(hostname) && hosts.some(pattern => matchesHost(pattern, hostname));
}
