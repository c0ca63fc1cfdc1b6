import {afterEach, describe, expect, test, vi} from 'vitest';
import {probePage} from '../../src/probe/probe-page.ts';
import {html, redirect, stubNetwork} from './answers.ts';

const page = new URL('https://www.social.example/ada.muster/');
const image = 'https://pictures.social.example/portraits/ada_0123456789.jpg?sig=abc';

const probe = async (response: Response | (() => Response)) => {
	stubNetwork(() => (typeof response === 'function' ? response() : response));
	return probePage(page, [image]);
};

afterEach(() => vi.unstubAllGlobals());

describe('content', () => {
	test.each<[string, string, object]>([
		['the image is in the HTML', `<img src="${image}">`, {image: true, name: false, preview: false}],
		[
			'JSON-LD describes a person',
			'<script type="application/ld+json">{"@type": "Person"}</script>',
			{image: false, name: true, preview: false},
		],
		['microdata describe a person', '<main itemscope itemtype="https://schema.org/Person">', {image: false, name: true, preview: false}],
		['OpenGraph names an account', '<meta property="profile:username" content="ada">', {image: false, name: true, preview: false}],
		[
			'OpenGraph has a name and a picture',
			'<meta property="og:title" content="Ada Muster"><meta property="og:image" content="https://x.example/1">',
			{image: false, name: true, preview: true},
		],
		[
			'the title begins with the site, and has the account in it',
			'<meta property="og:title" content="Social: ada.muster"><meta property="og:image" content="https://x.example/1">',
			{image: false, name: true, preview: true},
		],
	])('%s', async (_, body, shows) => {
		expect((await probe(html(body))).probe).toEqual({kind: 'content', status: 200, shows});
	});

	test('with a log-in form beside it, it is still content', async () => {
		expect((await probe(html(`<input type=password><img src="${image}">`))).probe.kind).toBe('content');
	});
});

describe('a shell is unknown, not closed', () => {
	test.each([
		['empty', '<div id="root"></div>'],
		[
			'the site names itself',
			'<meta property="og:title" content="Social - share your life"><meta property="og:image" content="https://x.example/logo">',
		],
		[
			'by og:site_name',
			'<meta property="og:site_name" content="Faces"><meta property="og:title" content="Faces!"><meta property="og:image" content="x">',
		],
		[
			'a log-in built by scripts',
			'<meta property="og:title" content="Log in to see more"><meta property="og:image" content="https://x.example/1">',
		],
		['a name without a preview', '<meta property="og:title" content="Ada Muster">'],
		['a preview without a name', '<meta property="og:image" content="https://x.example/1">'],
		['a picture of somebody with a longer number', '<img src="https://pictures.social.example/portraits/ada_0123456789.jpg2">'],
	])('%s', async (_, body) => {
		expect((await probe(html(body))).probe).toEqual({kind: 'shell', status: 200});
	});
});

describe('a wall', () => {
	test('a redirect', async () => {
		expect(await probe(redirect())).toEqual({probe: {kind: 'wall', how: 'redirect'}, images: [], directives: []});
	});

	test('a redirect in a meta tag', async () => {
		const {probe: seen} = await probe(html('<meta http-equiv="refresh" content="0; url=/accounts/login/?next=x">'));
		expect(seen).toEqual({kind: 'wall', how: 'redirect', status: 200});
	});

	test('status 401', async () => {
		expect((await probe(html('no', {status: 401}))).probe).toEqual({kind: 'wall', how: 'status', status: 401});
	});

	test.each([403, 999])('status %i with a log-in form', async status => {
		expect((await probe(withStatus(html('<input type="password">'), status))).probe).toEqual({kind: 'wall', how: 'login-form', status});
	});

	test('a log-in form', async () => {
		expect((await probe(html('<form><input name=p type="PASSWORD"></form>'))).probe).toEqual({
			kind: 'wall',
			how: 'login-form',
			status: 200,
		});
	});

	test('a log-in page with a title and a picture of its own', async () => {
		const body = '<meta property="og:title" content="Log in"><meta property="og:image" content="x"><input type="password">';
		expect((await probe(html(body))).probe).toMatchObject({kind: 'wall', how: 'login-form'});
	});

	test('a consent page', async () => {
		const body = '<form action="https://consent.social.example/save" method="post"></form>';
		expect((await probe(html(body))).probe).toEqual({kind: 'wall', how: 'consent', status: 200});
	});
});

describe('bug: a request that was turned away was told as a wall for strangers:', () => {
	test.each([403, 451, 503, 999])('status %i without a log-in form', async status => {
		expect((await probe(withStatus(html('no'), status))).probe).toEqual({kind: 'turned-away', status});
	});

	test.each<[string, string, ResponseInit]>([
		['Cloudflare', '<title>Just a moment...</title><script>window._cf_chl_opt = {}</script>', {status: 403}],
		['Cloudflare, by its header', '<title>Just a moment...</title>', {headers: {'cf-mitigated': 'challenge'}}],
		['DataDome', '<script src="https://ct.captcha-delivery.com/c.js"></script>', {}],
		['AWS WAF', '<p>', {status: 202, headers: {'x-amzn-waf-action': 'challenge'}}],
		['Anubis', '<script id="anubis_challenge" type="application/json">{}</script>', {}],
	])('a check for robots by %s', async (_, body, init) => {
		expect((await probe(html(body, init))).probe).toEqual({kind: 'turned-away', status: init.status ?? 200});
	});

	test('but a page with content is content, whatever scripts it carries', async () => {
		expect((await probe(html(`<script>window._cf_chl_opt</script><img src="${image}">`))).probe.kind).toBe('content');
	});
});

/** `Response` takes no 999, which LinkedIn sends. */
const withStatus = (response: Response, status: number): Response => Object.defineProperty(response, 'status', {value: status});

test.each([404, 410])('status %i is gone', async status => {
	expect((await probe(html('', {status}))).probe).toEqual({kind: 'gone', status});
});

test.each([500, 502, 504])('status %i is a failure', async status => {
	expect((await probe(html('', {status}))).probe).toEqual({kind: 'failed', reason: 'server-error'});
});

test('status 408 is a time-out', async () => {
	expect((await probe(html('', {status: 408}))).probe).toEqual({kind: 'failed', reason: 'time-out'});
});

test('a network error is a failure', async () => {
	expect(
		(
			await probe(() => {
				throw new TypeError('Failed to fetch');
			})
		).probe,
	).toEqual({kind: 'failed', reason: 'network'});
});

test('a host in a local network is not requested', async () => {
	stubNetwork(() => html(''));
	expect((await probePage(new URL('http://192.168.0.1/ada'), [])).probe).toEqual({kind: 'not-asked', reason: 'foreign-host'});
});

describe('a rate-limited probe', () => {
	test('is reported for status 429', async () => {
		expect((await probe(html('', {status: 429}))).probe).toEqual({kind: 'rate-limited'});
	});

	test.each([429, 503])('has the delay from Retry-After in seconds, for status %i', async status => {
		const answer = html('', {status, headers: {'retry-after': '120'}});
		expect((await probe(answer)).probe).toEqual({kind: 'rate-limited', retryAfterSeconds: 120});
	});

	test('has the delay from Retry-After as a date', async () => {
		vi.useFakeTimers({now: Date.UTC(2026, 10, 23, 8), toFake: ['Date']});
		const answer = html('', {status: 429, headers: {'retry-after': 'Mon, 23 Nov 2026 08:01:30 GMT'}});
		expect((await probe(answer)).probe).toEqual({kind: 'rate-limited', retryAfterSeconds: 90});
		vi.useRealTimers();
	});

	test.each(['soon', '-5', 'Mon, 23 Nov 2020 08:00:00 GMT'])('ignores an invalid or past Retry-After: %s', async retryAfter => {
		expect((await probe(html('', {status: 429, headers: {'retry-after': retryAfter}}))).probe).toEqual({kind: 'rate-limited'});
	});
});

describe('directives for crawlers', () => {
	test('are read from headers and tags, each once', async () => {
		const seen = await probe(
			html('<meta name="robots" content="NOINDEX, noai"><meta name="googlebot" content="noimageindex">', {
				headers: {'x-robots-tag': 'noindex, bingbot: nosnippet', 'content-usage': 'train-ai=n', 'tdm-reservation': '1'},
			}),
		);
		expect(seen).toMatchObject({
			directives: ['noindex', 'noai', 'googlebot: noimageindex', 'bingbot: nosnippet'],
			contentUsage: 'train-ai=n',
			tdmReserved: true,
		});
	});

	test('are absent from a page without any', async () => {
		expect(await probe(html(''))).toEqual({probe: {kind: 'shell', status: 200}, images: [], directives: []});
	});

	test('are truncated if too long', async () => {
		const seen = await probe(html('', {headers: {'content-usage': 'x'.repeat(5000)}}));
		expect(seen.contentUsage).toHaveLength(200);
	});
});

test('the images in a refused page count for nothing', async () => {
	expect(await probe(html(`<img src="${image}">`, {status: 403}))).toMatchObject({probe: {kind: 'turned-away'}, images: []});
});

test('a page beyond the size limit is read only up to it', async () => {
	const body = `<title>x</title>${' '.repeat(3_000_000)}<img src="${image}">`;
	expect((await probe(html(body))).probe.kind).toBe('shell');
});

test('a name in a legacy encoding is read', async () => {
	const bytes = new Uint8Array([
		...new TextEncoder().encode('<meta property="profile:username" content="'),
		0xe4,
		...new TextEncoder().encode('da">'),
	]);
	expect((await probe(new Response(bytes, {headers: {'content-type': 'text/html; charset=iso-8859-1'}}))).probe.kind).toBe('content');
});
