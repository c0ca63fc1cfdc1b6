import type {PageProbe} from '../core/evidence/evidence.ts';
import type {HtmlFacts} from './html-facts.ts';
import {findRateLimit} from './rate-limit.ts';
import {asksForProof} from './robot-check.ts';

/** The response to an anonymous request for a page. */
export interface PageAnswer {
	readonly url: URL;
	readonly status: number;
	readonly headers: Headers;
	readonly html: HtmlFacts;
	/** Whether the URL of one of the page's images is in the HTML. */
	readonly image: boolean;
	/** Milliseconds since 1970. */
	readonly now: number;
}

/** The status decides first, then what the HTML contains. */
export function classifyPage(answer: PageAnswer): PageProbe {
	const {status, headers, now} = answer;
	return findRateLimit(status, headers, now) ?? findRefusal(answer) ?? judgeContent(answer);
}

function findRefusal({status, html}: PageAnswer): PageProbe | undefined {
	if (status === 404 || status === 410) return {kind: 'gone', status};
	if (status === 408) return {kind: 'failed', reason: 'time-out'};
	// 503 is a refusal, too; 999 is LinkedIn's own "request denied".
	if (status >= 500 && status !== 503 && status !== 999) return {kind: 'failed', reason: 'server-error'};
	return status >= 400 ? refusal(status, findWall(html)) : undefined;
}

/** Only 401 says that an account would help (RFC 9110, 15.5.2). Any other may be about our address, our pace, or that we are no browser. */
function refusal(status: number, wall: Wall | undefined): PageProbe {
	if (wall === 'login-form' || wall === 'redirect') return {kind: 'wall', how: wall, status};
	return status === 401 ? {kind: 'wall', how: 'status', status} : {kind: 'turned-away', status};
}

function judgeContent({url, status, headers, html, image}: PageAnswer): PageProbe {
	const isPerson = html.hasPerson || html.meta.has('profile:username');
	const shows = {image, name: isPerson || isOwnTitle(html, url), preview: html.meta.has('og:image')};
	if (image || isPerson) return {kind: 'content', status, shows};

	const wall = findWall(html);
	if (wall) return {kind: 'wall', how: wall, status};
	if (html.isRobotCheck || asksForProof(headers)) return {kind: 'turned-away', status};
	return shows.name && shows.preview ? {kind: 'content', status, shows} : {kind: 'shell', status};
}

type Wall = 'redirect' | 'login-form' | 'consent';

function findWall(html: HtmlFacts): Wall | undefined {
	if (/url\s*=.{0,200}(?:login|signin|authwall)/i.test(html.meta.get('refresh') ?? '')) return 'redirect';
	if (html.hasPasswordField) return 'login-form';
	return html.formActions.some(action => /^https:\/\/consent\.|\/consent\b/.test(action)) ? 'consent' : undefined;
}

const logIn = /^(?:log ?in|sign ?(?:in|up)|anmelden|einloggen|connexion|se connecter|accedi|σύνδεση)/i;

/**
 * Whether the title is about this page. A page built by scripts often has only the site's title, and a wall that of a log-in page. A title
 * that begins with the site's name still counts if it contains the account name from the URL.
 */
function isOwnTitle({meta}: HtmlFacts, url: URL): boolean {
	const title = (meta.get('og:title') ?? '').trim().toLowerCase();
	if (title === '' || logIn.test(title)) return false;
	const site = [meta.get('og:site_name')?.trim().toLowerCase() ?? '', url.hostname.split('.').at(-2) ?? ''];
	const startsWithSite = site.some(name => name !== '' && title.startsWith(name));
	return !startsWithSite || namesIn(url).some(name => title.includes(name));
}

/** Path segments that could be an account's name. */
const namesIn = (url: URL): readonly string[] =>
	url.pathname
		.toLowerCase()
		.split('/')
		.map(segment => segment.replace(/^@/, ''))
		.filter(segment => segment.length >= 3);
