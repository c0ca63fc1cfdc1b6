import {afterEach, describe, expect, test, vi} from 'vitest';
import {classifyImage, probeImage} from '../../src/probe/probe-image.ts';
import {redirect, stubNetwork} from './answers.ts';

const address = new URL('https://eu.pictures.example/ada.jpg');
const jpeg = {'content-type': 'image/jpeg'};

const probe = (response: Response) => {
	stubNetwork(() => response);
	return probeImage(address, ['social.example', '*.pictures.example']);
};

afterEach(() => vi.unstubAllGlobals());

test('a served image comes with its bytes', async () => {
	const seen = await probe(new Response(new Uint8Array([1, 2, 3]), {headers: jpeg}));
	expect(seen.probe).toEqual({kind: 'served', status: 200, bytes: 3});
	expect(seen.contentType).toBe('image/jpeg');
	expect(new Uint8Array(seen.bytes ?? new ArrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});

test('an image without a content type is left to the detector', async () => {
	const answer = new Response(new Uint8Array([1]));
	expect(await probe(answer)).toMatchObject({probe: {kind: 'served'}, contentType: ''});
});

test('directives for crawlers come with the image', async () => {
	const context = new Response('x', {headers: {...jpeg, 'x-robots-tag': 'noindex, noimageai'}});
	expect((await probe(context)).directives).toEqual(['noindex', 'noimageai']);
});

describe.each<[string, Response, object]>([
	['gone', new Response('', {status: 404}), {kind: 'gone', status: 404}],
	['gone for good', new Response('', {status: 410}), {kind: 'gone', status: 410}],
	['asks to sign in', new Response('no', {status: 401, headers: jpeg}), {kind: 'refused', status: 401}],
	['bug: a plain 403 was told as closed', new Response('no', {status: 403, headers: jpeg}), {kind: 'turned-away', status: 403}],
	[
		'a check for robots, by its header',
		new Response('', {status: 403, headers: {'cf-mitigated': 'challenge'}}),
		{kind: 'turned-away', status: 403, isRobotCheck: true},
	],
	[
		'a check for robots, by its page',
		new Response('<script src="https://ct.captcha-delivery.com/c.js">', {status: 200, headers: {'content-type': 'text/html'}}),
		{kind: 'turned-away', status: 200, isRobotCheck: true},
	],
	['a page instead', new Response('<form>', {headers: {'content-type': 'text/html; charset=utf-8'}}), {kind: 'turned-away', status: 200}],
	[
		'a log-in form instead',
		new Response('<form><input name="word" type="password"></form>', {headers: {'content-type': 'text/html; charset=utf-8'}}),
		{kind: 'refused', status: 200},
	],
	['a JSON error instead', new Response('{}', {headers: {'content-type': 'application/json'}}), {kind: 'turned-away', status: 200}],
	['an empty response instead', new Response('', {headers: jpeg}), {kind: 'failed', reason: 'server-error'}],
	['the server fails', new Response('', {status: 500}), {kind: 'failed', reason: 'server-error'}],
	['the server timed out', new Response('', {status: 408}), {kind: 'failed', reason: 'time-out'}],
	['too many requests', new Response('', {status: 429, headers: {'retry-after': '30'}}), {kind: 'rate-limited', retryAfterSeconds: 30}],
	['a redirect', redirect(), {kind: 'failed', reason: 'redirect'}],
	['too large', new Response('x', {headers: {...jpeg, 'content-length': '15000001'}}), {kind: 'failed', reason: 'too-large'}],
])('%s', (_, answer, expected) => {
	test('is reported, without bytes', async () => {
		expect(await probe(answer)).toEqual({probe: expected});
	});
});

test('LinkedIn’s own “request denied” is no answer about the image', () => {
	const denied = {kind: 'answer', status: 999, headers: new Headers(), bytes: new Uint8Array()} as const;
	expect(classifyImage(denied, '', 0)).toEqual({kind: 'turned-away', status: 999, isRobotCheck: true});
});

test('an image on another host is not requested', async () => {
	const fetchStub = stubNetwork(() => new Response('x'));
	expect(await probeImage(address, ['social.example'])).toEqual({probe: {kind: 'not-asked', reason: 'foreign-host'}});
	expect(fetchStub).not.toHaveBeenCalled();
});
