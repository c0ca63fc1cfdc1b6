import type {CrawlRules} from '../core/evidence/evidence.ts';
import {anonymousFetch} from './anonymous-fetch.ts';
import {allowedCrawlers} from './crawler-rules.ts';
import type {Limits} from './limits.ts';
import {findRateLimit, type RateLimited} from './rate-limit.ts';
import {readUsageRules} from './usage-rules.ts';

/** Crawlers that collect images or pages for AI, from the list at github.com/ai-robots-txt/ai.robots.txt, 2026-08. */
export const aiCrawlers = [
	'Amazonbot',
	'Applebot-Extended',
	'Bytespider',
	'CCBot',
	'ClaudeBot',
	'Google-Extended',
	'GPTBot',
	'ImagesiftBot',
	'img2dataset',
	'meta-externalagent',
	'PerplexityBot',
	'TikTokSpider',
] as const;

/** A crawler that no robots.txt names, so that the rules for `User-agent: *` apply. */
const generalCrawler = 'a-crawler-nobody-named';

/** RFC 9309, 2.5 lets a parser stop after 500 kibibytes. */
export const rulesLimits: Limits = {timeOut: 10_000, maxBytes: 500 * 1024, onTooLarge: 'truncate'};

/** The outcome of a request for robots.txt. */
export type RobotsAnswer =
	| {readonly kind: 'file'; readonly text: string}
	| {readonly kind: 'none'}
	| {readonly kind: 'unread'}
	| RateLimited;

export const robotsTxtOf = (page: URL): URL => new URL('/robots.txt', page);

/** Requests the robots.txt of a page's host. Never rejects. */
export async function fetchRobotsTxt(page: URL, signal?: AbortSignal): Promise<RobotsAnswer> {
	const answer = await anonymousFetch(robotsTxtOf(page), [page.hostname], rulesLimits, signal);
	if (answer.kind !== 'answer') return {kind: 'unread'};
	const limited = findRateLimit(answer.status, answer.headers, Date.now());
	if (limited) return limited;
	// RFC 9309, 2.3.1.3 and 2.3.1.4: 4xx means there are no rules, 5xx that they are unknown.
	if (answer.status >= 400) return {kind: answer.status < 500 ? 'none' : 'unread'};
	return {kind: 'file', text: rulesOnly(new TextDecoder().decode(answer.bytes))};
}

/** Drops comments, sitemaps and host lines. They are not rules, do not end a group (RFC 9309, 2.2.4), and would put host names in the cache. */
const rulesOnly = (text: string): string => text.replace(/^[ \t]*(?:#|sitemap[ \t]*:|host[ \t]*:).*$/gim, '');

/** Steps that matching may take, in characters: some thirty milliseconds. */
export const maxMatchingSteps = 10_000_000;

/** A rule with wildcards may have to be looked for anywhere in the page's path: fifty thousand of them and the longest path take a second. */
function isTooCostly(text: string, {pathname, search: query}: URL): boolean {
	const starred = text.match(/^.*\*.*$/gm) ?? [];
	return starred.reduce((sum, line) => sum + line.length + pathname.length + query.length, 0) > maxMatchingSteps;
}

/** What a host's robots.txt asks of crawlers regarding one of its pages. */
export async function judgeRobotsTxt(
	answer: RobotsAnswer,
	page: URL,
): Promise<Pick<CrawlRules, 'robotsTxt' | 'contentUsage' | 'contentSignals'>> {
	if (answer.kind === 'none') return {robotsTxt: {kind: 'none'}};
	// Many servers answer every URL with their start page, and HTML contains no rules.
	if (answer.kind !== 'file' || /^\s*</.test(answer.text) || isTooCostly(answer.text, page)) return {robotsTxt: {kind: 'unread'}};
	const allowed = await allowedCrawlers(answer.text, page, [generalCrawler, ...aiCrawlers]);
	const general = allowed.get(generalCrawler) ?? true;
	const disallowed = aiCrawlers.filter(crawler => allowed.get(crawler) === false).length;
	// Preferences only apply to what may be crawled (draft-ietf-aipref-attach-04, 3.1).
	const [contentUsage, contentSignals] = general
		? [readUsageRules(answer.text, page, 'content-usage'), readUsageRules(answer.text, page, 'content-signal')]
		: [];
	return {
		robotsTxt: {kind: 'read', generalCrawler: general, aiCrawlers: {known: aiCrawlers.length, disallowed}},
		...(contentUsage !== undefined && {contentUsage}),
		...(contentSignals !== undefined && {contentSignals}),
	};
}
