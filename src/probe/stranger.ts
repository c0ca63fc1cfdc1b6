import type {LookFailure} from '../core/evidence.ts';

export interface Limits {
	/** Milliseconds until the whole answer must be there. */
	readonly timeOut: number;
	/** Bytes read at the most; the rest is not asked for. */
	readonly maxBytes: number;
	/** `truncate`: the beginning will do. `refuse`: a part is of no use. */
	readonly onTooLarge: 'truncate' | 'refuse';
}

export type Answer =
	| {readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array<ArrayBuffer>}
	/** Where to is not told, and never followed: it may lead to a host that was not asked for, or into the home network. */
	| {readonly kind: 'redirect'}
	| {readonly kind: 'failed'; readonly reason: LookFailure}
	| {readonly kind: 'foreign-host'};

/**
 * Asks for an address as somebody without an account would: no cookies, no referrer, nothing from the cache.
 * The only place in the extension that reaches the network.
 *
 * @param hosts those that may be asked, as host parts of match patterns
 */
export async function askAsStranger(url: URL, hosts: readonly string[], limits: Limits, signal?: AbortSignal): Promise<Answer> {
	if (url.protocol !== 'https:' || !hosts.some(pattern => matchesHost(pattern, url.hostname))) return {kind: 'foreign-host'};

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
		// fetch says nothing of why: a name that does not resolve, no permission and no network all look the same.
		return {kind: 'failed', reason: timeOut.aborted ? 'time-out' : 'network'};
	}
}

/** `*.example.com` matches the domain and every host below it, as in WebExtension match patterns. */
export function matchesHost(pattern: string, hostname: string): boolean {
	return pattern.startsWith('*.') ? hostname === pattern.slice(2) || hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}

async function readAtMost(response: Response, {maxBytes, onTooLarge}: Limits): Promise<Uint8Array<ArrayBuffer> | undefined> {
	if (onTooLarge === 'refuse' && Number(response.headers.get('content-length')) > maxBytes) {
		await response.body?.cancel();
		return undefined;
	}

	const chunks: Uint8Array[] = [];
	let length = 0;
	const reader = response.body?.getReader();
	while (reader) {
		const {done, value} = await reader.read();
		if (done) break;
		chunks.push(value);
		length += value.length;
		if (length < maxBytes) continue;

		await reader.cancel();
		if (onTooLarge === 'refuse' && length > maxBytes) return undefined;
		break;
	}

	return join(chunks, Math.min(length, maxBytes));
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk.subarray(0, length - offset), offset);
		offset += chunk.length;
		if (offset >= length) break;
	}

	return bytes;
}
