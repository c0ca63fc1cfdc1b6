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
	['only the strongest counts', judge(robots(true), ['noindex', 'noimageindex']), 0.85, 0.85],
	[
		'bug: a page that crawlers are asked not to open was as hard to find as one they are asked not to list',
		judge(robots(false), ['noindex']),
		0.95,
		0.95,
	],
	['perhaps unread, where the file could not be read', judge({kind: 'unread'}, ['noindex']), 0.85, 0.95],
	['a request that may be in headers nobody saw is not read either', judge(robots(false), [], wall), 0.95, 0.95],
	['a day that has passed', judge(none, ['unavailable_after: 25-aug-2007 15:00:00 est']), 0.85, 0.85],
	['a day to come', judge(none, ['unavailable_after: 2030-01-01']), 1, 1],
	['a day that cannot be read', judge(none, ['unavailable_after: next easter']), 0.85, 1],
	['a day said to another crawler', judge(none, ['otherbot: unavailable_after: 2007-01-01']), 1, 1],
	['text and copies that are not to be shown', judge(none, ['noarchive', 'nocache', 'nosnippet']), 1, 1],
	['said to the one that matters most', judge(none, ['googlebot: noindex']), 0.85, 0.85],
	['said to an AI crawler', judge(none, ['gptbot: noindex']), 1, 1],
	['said in the page the user sees', judge(none, [], openContent, ['noindex']), 0.85, 0.85],
	['AI training says nothing of faces', judge(none, ['noai', 'noimageai']), 1, 1],
	['headers not seen behind a wall', judge(none, [], wall), 0.85, 1],
	['headers not seen, a tag seen', judge(none, [], wall, ['noimageindex']), 0.85, 0.95],
])('%s', (_, {value}, low, high) => {
	expect(value).toEqual({low, high});
});

test.each<[string, Partial<CrawlRules>]>([
	['Content-Signal', {contentSignals: 'search=no'}],
	['Content-Usage', {contentUsage: 'search=n'}],
])('search refused by %s may keep search engines away', (_, rules) => {
	const value = (robotsTxt: CrawlRules['robotsTxt']) =>
		discovery.judge(evidenceOf({probe: openContent, rules: {robotsTxt, directives: [], ...rules}}), undefined).value;
	expect(value(none)).toEqual({low: 0.95, high: 1});
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
			'use-ai-train-no',
			'tdm-reserved',
		]);
	});

	test('that search engines are not asked to leave the page out, or that this could not be seen', () => {
		expect(said({})).toContainEqual({id: 'noindex-absent', outcome: 'fail'});
		expect(said({}, {}, wall)).toContainEqual({id: 'noindex-unseen', outcome: 'needs-review'});
	});

	test.each<[string, Partial<CrawlRules>]>([
		['noai', {directives: ['noai']}],
		['noarchive', {directives: ['noarchive']}],
		['a Content-Usage rule', {contentUsage: 'train-ai=n'}],
		['a Content-Signal line', {contentSignals: 'ai-train=no'}],
		['unavailable_after', {directives: ['unavailable_after: 2030-01-01']}],
		['robots.txt', {robotsTxt: robots(false)}],
	])('bug: a page was said to ask nothing of crawlers beside what it asks: %s', (_, rules) => {
		const ids = said({robotsTxt: none, ...rules}).map(({id}) => id);
		// "Does not ask search engines to leave it out" may stand beside requests about AI, and beside nothing else.
		const isAboutListing = rules.robotsTxt !== undefined || rules.directives?.[0]?.startsWith('unavailable');
		expect(ids.includes('noindex-absent')).toBe(!isAboutListing);
		expect(ids.length).toBeGreaterThan(isAboutListing ? 0 : 2);
	});

	test('that a noindex goes unread where crawlers are asked not to open the page', () => {
		const findings = said({robotsTxt: robots(false), directives: ['noindex']});
		expect(findings).toEqual([
			{id: 'robots-disallowed', outcome: 'pass'},
			{id: 'noindex-unread', outcome: 'fail'},
		]);
	});

	test.each([
		['unavailable_after: Wed 03 Dec 2025 13:09:53 GMT', 'unavailable-passed', '2025-12-03'],
		['googlebot: unavailable_after: 25-Aug-30 15:00:00 EST', 'unavailable-after', '2030-08-25'],
		['unavailable_after: 2026-11-23T08:00:00Z', 'unavailable-after', '2026-11-23'],
	])('the day after which Google is asked to leave it out: %s', (directive, id, date) => {
		expect(said({directives: [directive]})).toContainEqual(expect.objectContaining({id, values: {date}}));
	});

	test('what Bing makes of noarchive and nocache; of both, the second counts', () => {
		const ids = (...directives: readonly string[]) => said({directives}).map(({id}) => id);
		expect(ids('noarchive')).toContain('directive-noarchive');
		expect(ids('bingbot: nocache')).toContain('directive-nocache');
		expect(ids('noarchive', 'nocache')).not.toContain('directive-noarchive');
		expect(ids('googlebot: noarchive')).not.toContain('directive-noarchive');
		expect(ids('nosnippet')).toContain('directive-nosnippet');
	});

	test('each use that the site allows or refuses, and in which line', () => {
		const rules = {contentSignals: 'search=yes, ai-input=no,ai-train=no', contentUsage: 'train-ai=n'};
		expect(said(rules).filter(({id}) => id.startsWith('use-'))).toEqual([
			{id: 'use-search-yes', outcome: 'fail', values: {line: 'Content-Signal'}},
			{id: 'use-ai-input-no', outcome: 'pass', values: {line: 'Content-Signal'}},
			{id: 'use-ai-train-no', outcome: 'pass', values: {line: 'Content-Signal, Content-Usage'}},
		]);
	});

	test('a Content-Usage rule in words that we do not know, as a rule and no more', () => {
		expect(said({contentUsage: 'exotic=n'}).map(({id}) => id)).toContain('content-usage');
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
