import {describe, expect, test} from 'vitest';
import type {CrawlRules, PageProbe} from '../../../../src/core/evidence/evidence.ts';
import {discovery} from '../../../../src/core/score/links/discovery.ts';
import {evidenceOf, openContent} from '../../evidence-of.ts';

const wall: PageProbe = {kind: 'wall', how: 'login-form'};
const none: CrawlRules['robotsTxt'] = {kind: 'none'};
const robots = (generalCrawler?: boolean): CrawlRules['robotsTxt'] => ({
	kind: 'read',
	...(generalCrawler !== undefined && {generalCrawler}),
	aiCrawlers: {known: 12, disallowed: 0},
});

const judge = (
	robotsTxt: CrawlRules['robotsTxt'],
	directives: readonly string[],
	probe: PageProbe = openContent,
	robotsMeta: readonly string[] = [],
) => discovery.judge(evidenceOf({probe, rules: {robotsTxt, directives}, page: {robotsMeta}}), undefined);

test.each<[string, ReturnType<typeof judge>, number, number]>([
	['no rules', judge(none, []), 1, 1],
	['allowed', judge(robots(true), []), 1, 1],
	['disallowed', judge(robots(false), []), 0.95, 0.95],
	['the file does not say', judge(robots(), []), 0.95, 1],
	['the file could not be read', judge({kind: 'unread'}, []), 0.95, 1],
	['noindex', judge(none, ['noindex']), 0.85, 0.85],
	['none, which is noindex and more', judge(none, ['none']), 0.85, 0.85],
	['noimageindex', judge(none, ['noimageindex']), 0.95, 0.95],
	['only the strongest counts', judge(robots(false), ['noindex', 'noimageindex']), 0.85, 0.85],
	['said to the one that matters most', judge(none, ['googlebot: noindex']), 0.85, 0.85],
	['said to an AI crawler', judge(none, ['gptbot: noindex']), 1, 1],
	['said in the page the user sees', judge(none, [], openContent, ['noindex']), 0.85, 0.85],
	['AI training says nothing of faces', judge(none, ['noai', 'noimageai']), 1, 1],
	['headers not seen behind a wall', judge(none, [], wall), 0.85, 1],
	['headers not seen, a tag seen', judge(none, [], wall, ['noimageindex']), 0.85, 0.95],
])('%s', (_, {value}, low, high) => {
	expect(value).toEqual({low, high});
});

describe('says', () => {
	const said = (rules: Partial<CrawlRules>, page: Partial<{tdmReservation: boolean}> = {}, probe = openContent) =>
		discovery.judge(evidenceOf({probe, rules, page}), undefined).findings;

	test('what robots.txt asks', () => {
		const first = (robotsTxt: CrawlRules['robotsTxt']) => said({robotsTxt})[0];
		expect(first(none)).toEqual({id: 'robots-none', outcome: 'fail'});
		expect(first(robots(true))).toEqual({id: 'robots-allowed', outcome: 'fail'});
		expect(first(robots(false))).toEqual({id: 'robots-disallowed', outcome: 'pass'});
		expect(first(robots())).toEqual({id: 'robots-unread', outcome: 'needs-review'});
		expect(first({kind: 'unread'})).toEqual({id: 'robots-unread', outcome: 'needs-review'});
	});

	test('each request that was made', () => {
		const ids = said({directives: ['noindex', 'noimageindex', 'noai'], contentUsage: 'train-ai=n', tdmReserved: true}).map(({id}) => id);
		expect(ids).toEqual([
			'robots-unread',
			'directive-noindex',
			'directive-noimageindex',
			'directive-noai',
			'tdm-reserved',
			'content-usage',
		]);
	});

	test('that none was made, or that none was seen', () => {
		expect(said({})).toContainEqual({id: 'no-directives', outcome: 'fail'});
		expect(said({}, {}, wall)).toContainEqual({id: 'no-directives', outcome: 'needs-review'});
	});

	test('how many AI crawlers are asked to stay away', () => {
		const robotsTxt: CrawlRules['robotsTxt'] = {kind: 'read', generalCrawler: true, aiCrawlers: {known: 12, disallowed: 5}};
		expect(said({robotsTxt})).toContainEqual({id: 'ai-crawlers', outcome: 'pass', values: {known: 12, disallowed: 5}});
		expect(said({robotsTxt: robots(true)}).map(({id}) => id)).not.toContain('ai-crawlers');
	});

	test('the page’s own word on mining before the header’s', () => {
		expect(said({tdmReserved: true}, {tdmReservation: false}).map(({id}) => id)).not.toContain('tdm-reserved');
		expect(said({tdmReserved: false}, {tdmReservation: true}).map(({id}) => id)).toContain('tdm-reserved');
	});
});
