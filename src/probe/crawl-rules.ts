import robotsParser from 'robots-parser';
import type {CrawlRules} from '../core/evidence/evidence.ts';
import {anonymousFetch} from './anonymous-fetch.ts';
import {readContentUsage} from './content-usage.ts';
import type {Limits} from './limits.ts';
import {findRateLimit, type RateLimited} from './rate-limit.ts';

/** Crawlers that gather pictures or pages for AI; after the list at github.com/ai-robots-txt/ai.robots.txt, 2026-08. */
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

/** A crawler that nobody has named: it stands under `User-agent: *`. */
const nobody = 'a-crawler-nobody-named';

/** RFC 9309, 2.5 lets a parser stop at 500 kibibytes. */
export const rulesLimits: Limits = {timeOut: 10_000, maxBytes: 500 * 1024, onTooLarge: 'truncate'};

/** What asking for a robots.txt brought. */
export type RobotsAnswer =
	| {readonly kind: 'file'; readonly text: string}
	| {readonly kind: 'none'}
	| {readonly kind: 'unread'}
	| RateLimited;

export const robotsTxtOf = (page: URL): URL => new URL('/robots.txt', page);

/** Asks a page's host for its rules. */
export async function fetchRobotsTxt(page: URL, signal?: AbortSignal): Promise<RobotsAnswer> {
	const answer = await anonymousFetch(robotsTxtOf(page), [page.hostname], rulesLimits, signal);
	if (answer.kind !== 'answer') return {kind: 'unread'};
	const limited = findRateLimit(answer.status, answer.headers, Date.now());
	if (limited) return limited;
	// RFC 9309, 2.3.1.3 and 2.3.1.4: 4xx means no rules, 5xx that nobody knows them.
	if (answer.status >= 400) return {kind: answer.status < 500 ? 'none' : 'unread'};
	return {kind: 'file', text: rulesOnly(new TextDecoder().decode(answer.bytes))};
}

/** Without remarks and maps of the site, which are no rules, end no group (RFC 9309, 2.2.4) and would name the host in memory. */
const rulesOnly = (text: string): string => text.replace(/^[ \t]*(?:#|sitemap[ \t]*:|host[ \t]*:).*$/gim, '');

/** Steps that matching may take: a second or two, for each of the crawlers asked about a fraction. */
const maxSteps = 40_000_000;

/** Each sign of a rule with a star is held against each sign of the page's path: half a megabyte of stars and a long path take minutes. */
function isTooCostly(text: string, {pathname, search}: URL): boolean {
	const starred = text.match(/^.*\*.*$/gm) ?? [];
	return starred.reduce((sum, line) => sum + line.length, 0) * (pathname.length + search.length) > maxSteps;
}

/** What a host's robots.txt asks of crawlers for one of its pages. */
export function judgeRobotsTxt(answer: RobotsAnswer, page: URL): Pick<CrawlRules, 'robotsTxt' | 'contentUsage'> {
	if (answer.kind === 'none') return {robotsTxt: {kind: 'none'}};
	// Many servers answer every address with their start page: HTML holds no rules.
	if (answer.kind !== 'file' || /^\s*</.test(answer.text) || isTooCostly(answer.text, page)) return {robotsTxt: {kind: 'unread'}};
	const rules = robotsParser(robotsTxtOf(page).href, answer.text);
	const general = rules.isAllowed(page.href, nobody);
	const disallowed = aiCrawlers.filter(crawler => rules.isAllowed(page.href, crawler) === false).length;
	// Preferences are stated only for what may be crawled (draft-ietf-aipref-attach-04, 3.1).
	const contentUsage = general === false ? undefined : readContentUsage(answer.text, page);
	return {
		robotsTxt: {
			kind: 'read',
			...(general !== undefined && {generalCrawler: general}),
			aiCrawlers: {known: aiCrawlers.length, disallowed},
		},
		...(contentUsage !== undefined && {contentUsage}),
	};
}
