import {afterEach, expect, test, vi} from 'vitest';
import {aiCrawlers, fetchRobotsTxt, judgeRobotsTxt} from '../../src/probe/crawl-rules.ts';
import {redirect, stubNetwork} from './answers.ts';

const page = new URL('https://social.example/ada');
const known = aiCrawlers.length;
const judge = async (text: string, of = page) => (await judgeRobotsTxt({kind: 'file', text}, of)).robotsTxt;
const readRobotsTxt = async () => (await judgeRobotsTxt(await fetchRobotsTxt(page), page)).robotsTxt;

afterEach(() => vi.unstubAllGlobals());

test.each<[string, string, object]>([
	['no rules', '', {generalCrawler: true, aiCrawlers: {known, disallowed: 0}}],
	['everything disallowed', 'User-agent: *\nDisallow: /', {generalCrawler: false, aiCrawlers: {known, disallowed: known}}],
	['another path', 'User-agent: *\nDisallow: /login', {generalCrawler: true, aiCrawlers: {known, disallowed: 0}}],
	['two AI crawlers', 'User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /', {generalCrawler: true, aiCrawlers: {known, disallowed: 2}}],
	[
		'all but one',
		'User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nAllow: /',
		{generalCrawler: false, aiCrawlers: {known, disallowed: known}},
	],
	['the longer rule counts', 'User-agent: *\nDisallow: /\nAllow: /ada', {generalCrawler: true, aiCrawlers: {known, disallowed: 0}}],
])('%s', async (_, text, expected) => {
	expect(await judge(text)).toEqual({kind: 'read', ...expected});
});

test.each(['<!DOCTYPE html><title>Social', '  \n<html>'])('an HTML page is not taken for robots.txt: %s', async text => {
	expect(await judge(text)).toEqual({kind: 'unread'});
});

test.each<[number, string]>([
	[404, 'none'],
	[403, 'none'],
	[429, 'unread'],
	[500, 'unread'],
])('status %i is %s', async (status, kind) => {
	stubNetwork(() => new Response('User-agent: *\nDisallow: /', {status}));
	expect(await readRobotsTxt()).toEqual({kind});
});

test('a redirect is not followed', async () => {
	stubNetwork(redirect);
	expect(await readRobotsTxt()).toEqual({kind: 'unread'});
});

test('requests robots.txt from the page’s own host', async () => {
	const fetchStub = stubNetwork(() => new Response('User-agent: *\nDisallow: /ada'));
	expect(await readRobotsTxt()).toMatchObject({kind: 'read', generalCrawler: false});
	expect(fetchStub.mock.calls.map(([url]) => url.href)).toEqual(['https://social.example/robots.txt']);
});

test('half a megabyte of rules is handled', async () => {
	const rules = `User-agent: *\n${'Disallow: /*a*a*a*a*a*a*a*a*b$\n'.repeat(15_000)}`.slice(0, 500 * 1024);
	expect(await judge(rules, new URL(`https://social.example/${'a'.repeat(60)}`))).toMatchObject({kind: 'read'});
});

test('bug: rules full of wildcards and a path of thousands of characters blocked the worker for a minute and a half; each is read once', async () => {
	const longPage = new URL(`https://social.example/${'a'.repeat(4000)}`);
	expect(await judge(`User-agent: *\n${`Disallow: /${'*a'.repeat(1000)}b\n`.repeat(250)}`, longPage)).toMatchObject({generalCrawler: true});
	expect(await judge(`User-agent: *\n${`Disallow: /${'*a'.repeat(1000)}$\n`.repeat(250)}`, longPage)).toMatchObject({
		generalCrawler: false,
	});
});

test('more rules with wildcards than can be matched against a long path stay unread', async () => {
	const text = `User-agent: *\n${'Disallow:*ab\n'.repeat(30_000)}`;
	expect(await judge(text, new URL(`https://social.example/${'a'.repeat(4000)}`))).toEqual({kind: 'unread'});
	expect(await judge(text)).toMatchObject({kind: 'read'});
});

test('bug: twenty thousand crawlers sharing thirty thousand rules took the memory of six hundred million', async () => {
	const names = Array.from({length: 20_000}, (_, index) => `user-agent:${index}`);
	const text = [...names, 'user-agent: gptbot', ...Array<string>(30_000).fill('disallow:/a')].join('\n');
	expect(await judge(text)).toEqual({kind: 'read', generalCrawler: true, aiCrawlers: {known, disallowed: 1}});
});

test('bug: a Sitemap line split a group; it ends none and is not stored', async () => {
	stubNetwork(
		() => new Response('# social.example\nUser-agent: *\nSitemap: https://social.example/map.xml\nUser-agent: CCBot\nDisallow: /ada'),
	);
	const answer = await fetchRobotsTxt(page);
	expect(JSON.stringify(answer)).not.toContain('social.example');
	expect((await judgeRobotsTxt(answer, page)).robotsTxt).toMatchObject({generalCrawler: false});
});

test('status 429 is reported as rate-limited, with its Retry-After', async () => {
	stubNetwork(() => new Response('', {status: 429, headers: {'retry-after': '30'}}));
	expect(await fetchRobotsTxt(page)).toEqual({kind: 'rate-limited', retryAfterSeconds: 30});
});

test('a Content-Signal line alone is read, and none where the page may not be crawled', async () => {
	const signals = async (rule: string) =>
		(await judgeRobotsTxt({kind: 'file', text: `User-agent: *\nContent-Signal: ai-train=no\n${rule}`}, page)).contentSignals;
	expect(await signals('Allow: /')).toBe('ai-train=no');
	expect(await signals('Disallow: /ada')).toBeUndefined();
});

test('usage preferences apply only to what may be crawled', async () => {
	const usage = async (rule: string) =>
		(await judgeRobotsTxt({kind: 'file', text: `User-agent: *\n${rule}\nContent-Usage: train-ai=n`}, page)).contentUsage;
	expect(await usage('Allow: /')).toBe('train-ai=n');
	expect(await usage('Disallow: /ada')).toBeUndefined();
});
