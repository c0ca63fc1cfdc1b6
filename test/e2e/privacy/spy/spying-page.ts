import {type Inspection, inspectItself} from './observe.ts';
import {watchItself} from './watch.ts';

/** What a spying page offers to the test as the global `spy`. */
export interface Spy {
	/** Everything that happened, without duplicates. */
	readonly seen: Set<string>;
	readonly inspect: Inspection;
	/** Milliseconds: the longest delay of a timer. Only recorded. */
	readonly lag: {longest: number};
}

/**
 * A page that records everything it can notice about itself, before anything else runs. It must notice the same with and without the
 * extension.
 */
export const spyingPage = (body: string): string => `<!doctype html><html><head><title>Ada Muster</title>
<script nonce="spy">(${watchItself})(); (${inspectItself})()</script></head>
<body>${body}</body></html>`;

/** As strict as a policy can be, with a report of every violation. */
export const strictPolicy =
	"default-src 'none'; script-src 'nonce-spy'; style-src 'none'; img-src https:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types spy; report-uri /page-own/breach";

/** A page's own service worker, which reports every request it sees. */
export const spyingWorker = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(clients.claim()));
self.addEventListener('fetch', event => event.waitUntil(clients.matchAll().then(all => all.forEach(one => one.postMessage(event.request.url)))));`;
