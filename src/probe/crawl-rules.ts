import robotsParser from 'robots-parser';
import type {CrawlRules} from '../core/evidence.ts';
import {askAsStranger, type Limits} from './stranger.ts';

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
const limits: Limits = {timeOut: 10_000, maxBytes: 500 * 1024, onTooLarge: 'truncate'};

/** What the host's robots.txt asks of crawlers for this page. */
export async function readRobotsTxt(page: URL, signal?: AbortSignal): Promise<CrawlRules['robotsTxt']> {
	const address = new URL('/robots.txt', page);
	const answer = await askAsStranger(address, [page.hostname], limits, signal);
	if (answer.kind !== 'answer') return {kind: 'unread'};
	// RFC 9309, 2.3.1.3 and 2.3.1.4: 4xx means no rules, 5xx that nobody knows them.
	if (answer.status >= 400) return {kind: answer.status < 500 && answer.status !== 429 ? 'none' : 'unread'};
	return judgeRobotsTxt(address.href, new TextDecoder().decode(answer.bytes), page.href);
}

export function judgeRobotsTxt(address: string, text: string, page: string): CrawlRules['robotsTxt'] {
	// Many servers answer every address with their start page: HTML holds no rules.
	if (/^\s*</.test(text)) return {kind: 'unread'};
	const rules = robotsParser(address, text);
	const general = rules.isAllowed(page, nobody);
	const disallowed = aiCrawlers.filter(crawler => rules.isAllowed(page, crawler) === false).length;
	return {
		kind: 'read',
		...(general !== undefined && {generalCrawler: general}),
		aiCrawlers: {known: aiCrawlers.length, disallowed},
	};
}
