import {vi} from 'vitest';

/** Replaces `fetch` and records each call. */
export function stubNetwork(answer: (url: URL, init: RequestInit) => Response | Promise<Response>) {
	const fetchStub = vi.fn(async (url: URL, init: RequestInit) => answer(url, init));
	vi.stubGlobal('fetch', fetchStub);
	return fetchStub;
}

export const html = (body: string, init: ResponseInit = {}): Response =>
	new Response(body, {...init, headers: {'content-type': 'text/html; charset=utf-8', ...init.headers}});

/** The response to a redirect under `redirect: 'manual'`: no status, headers or target. The `Response` constructor cannot create one. */
export const redirect = (): Response => ({type: 'opaqueredirect', status: 0, headers: new Headers(), body: null}) as Response;

/** An endless body: sends a piece each time it is read, and reports when it is cancelled. */
export function endless(piece: Uint8Array, onCancel: () => void): ReadableStream<Uint8Array> {
	return new ReadableStream({pull: controller => controller.enqueue(piece), cancel: onCancel}, {highWaterMark: 0});
}

/** A body that sends nothing and ends when the request is aborted. */
export const stalled = (signal: AbortSignal): ReadableStream<Uint8Array> =>
	new ReadableStream({start: controller => signal.addEventListener('abort', () => controller.error(signal.reason))});
