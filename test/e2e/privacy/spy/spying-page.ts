import {type AnalysisContext, lookAtItself} from './observe.ts';
import {watchItself} from './watch.ts';

/** What a spying page offers to the test, as `spy`. */
export interface Spy {
	/** Whatever happened, each once. */
	readonly seen: Set<string>;
	readonly look: AnalysisContext;
	/** Milliseconds: the longest that the page was kept waiting. For the record. */
	readonly lag: {longest: number};
}

/**
 * A page that writes down whatever it can notice of itself, from before anything else runs: shown once where the extension runs and
 * once where it does not, it must notice the same.
 */
export const spyingPage = (body: string): string => `<!doctype html><html><head><title>Ada Muster</title>
<script nonce="spy">(${watchItself})(); (${lookAtItself})()</script></head>
<body>${body}</body></html>`;

/** As strict as a policy can be, and told of every breach. */
export const strictPolicy =
	"default-src 'none'; script-src 'nonce-spy'; style-src 'none'; img-src https:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types spy; report-uri /page-own/breach";

/** A page's own service worker, which tells what it is asked for. */
export const spyingWorker = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(clients.claim()));
self.addEventListener('fetch', event => event.waitUntil(clients.matchAll().then(all => all.forEach(one => one.postMessage(event.request.url)))));`;
