import {vi} from 'vitest';

/** Stands in for the network: answers each address once asked, and keeps what was asked. */
export function stubNetwork(answer: (url: URL, init: RequestInit) => Response | Promise<Response>) {
	const asked = vi.fn(async (url: URL, init: RequestInit) => answer(url, init));
	vi.stubGlobal('fetch', asked);
	return asked;
}

export const html = (body: string, init: ResponseInit = {}): Response =>
	new Response(body, {...init, headers: {'content-type': 'text/html; charset=utf-8', ...init.headers}});

/** What `redirect: 'manual'` gives: no status, no headers, no word of where to. No `Response` of this type can be made. */
export const redirect = (): Response => ({type: 'opaqueredirect', status: 0, headers: new Headers(), body: null}) as Response;

/** A body that sends a piece each time it is read, and tells when nobody wants it any more. */
export function endless(piece: Uint8Array, onCancel: () => void): ReadableStream<Uint8Array> {
	return new ReadableStream({pull: controller => controller.enqueue(piece), cancel: onCancel}, {highWaterMark: 0});
}

/** A body that never sends anything, until the request is aborted. */
export const offline = (signal: AbortSignal): ReadableStream<Uint8Array> =>
	new ReadableStream({start: controller => signal.addEventListener('abort', () => controller.error(signal.reason))});
