import fc from 'fast-check';
import robotsParser from 'robots-parser';
import {expect, test} from 'vitest';
import {allowedCrawlers} from '../../src/probe/crawler-rules.ts';
import {countTurns} from './count-turns.ts';

const crawlers = ['somebody', 'GPTBot', 'CCBot'];
const path = fc.array(fc.constantFrom('/', 'a', 'b', '*', '$', '%2f', '?', '.jpg', 'ä'), {maxLength: 8}).map(parts => parts.join(''));
const line = fc.oneof(
	fc.constantFrom('User-agent: *', 'User-Agent: GPTBot/1.2', 'user-agent : ccbot', 'User-agent: Other', '', '# a remark', 'Crawl-delay: 1'),
	fc.tuple(fc.constantFrom('Allow', 'disallow', 'Disallow'), path).map(([label, rule]) => `${label}: ${rule}`),
);

test('agrees with another parser of robots.txt about any rules', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(line, {maxLength: 12}), path, async (lines, place) => {
			const page = new URL(`https://social.example/${place}`);
			const text = lines.join('\n');
			const peer = robotsParser('https://social.example/robots.txt', text);
			const expected = crawlers.map(crawler => [crawler, peer.isAllowed(page.href, crawler)]);
			expect([...(await allowedCrawlers(text, page, crawlers))]).toEqual(expected);
		}),
		{numRuns: 2000},
	);
});

test('other work gets its turn while rules with wildcards are held against a long address', async () => {
	const rules = 'Disallow: /*b*aaa\n'.repeat(2000);
	const page = new URL(`https://social.example/${'a'.repeat(4000)}`);
	const turns = await countTurns(() => allowedCrawlers(`User-agent: *\n${rules}`, page, crawlers));
	expect(turns).toBeGreaterThanOrEqual(16);
});
