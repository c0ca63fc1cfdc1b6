import {afterEach, describe, expect, test, vi} from 'vitest';
import {probeImage} from '../../src/probe/probe-image.ts';
import {redirect, stubNetwork} from './answers.ts';

const address = new URL('https://eu.pictures.example/ada.jpg');
const jpeg = {'content-type': 'image/jpeg'};

const probe = (response: Response) => {
	stubNetwork(() => response);
	return probeImage(address, ['social.example', '*.pictures.example']);
};

afterEach(() => vi.unstubAllGlobals());

test('a picture that is served comes with its bytes', async () => {
	const seen = await probe(new Response(new Uint8Array([1, 2, 3]), {headers: jpeg}));
	expect(seen.probe).toEqual({kind: 'served', status: 200, bytes: 3});
	expect(seen.contentType).toBe('image/jpeg');
	expect(new Uint8Array(seen.bytes ?? new ArrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});

test('a picture without a type is left to the detector', async () => {
	const answer = new Response(new Uint8Array([1]));
	expect(await probe(answer)).toMatchObject({probe: {kind: 'served'}, contentType: ''});
});

test('what a picture asks of crawlers comes with it', async () => {
	const context = new Response('x', {headers: {...jpeg, 'x-robots-tag': 'noindex, noimageai'}});
	expect((await probe(context)).directives).toEqual(['noindex', 'noimageai']);
});

describe.each<[string, Response, object]>([
	['gone', new Response('', {status: 404}), {kind: 'gone', status: 404}],
	['gone for good', new Response('', {status: 410}), {kind: 'gone', status: 410}],
	['refused', new Response('no', {status: 403, headers: jpeg}), {kind: 'refused', status: 403}],
	['a page in its place', new Response('<form>', {headers: {'content-type': 'text/html; charset=utf-8'}}), {kind: 'refused', status: 200}],
	['an error as JSON in its place', new Response('{}', {headers: {'content-type': 'application/json'}}), {kind: 'refused', status: 200}],
	['nothing in its place', new Response('', {headers: jpeg}), {kind: 'failed', reason: 'server-error'}],
	['the server fails', new Response('', {status: 500}), {kind: 'failed', reason: 'server-error'}],
	['the server waited too long', new Response('', {status: 408}), {kind: 'failed', reason: 'time-out'}],
	['too many requests', new Response('', {status: 429, headers: {'retry-after': '30'}}), {kind: 'rate-limited', retryAfterSeconds: 30}],
	['a redirect', redirect(), {kind: 'failed', reason: 'redirect'}],
	['too large', new Response('x', {headers: {...jpeg, 'content-length': '15000001'}}), {kind: 'failed', reason: 'too-large'}],
])('%s', (_, answer, expected) => {
	test('is told, and nothing is looked at', async () => {
		expect(await probe(answer)).toEqual({probe: expected});
	});
});

test('a picture elsewhere is not asked for', async () => {
	const asked = stubNetwork(() => new Response('x'));
	expect(await probeImage(address, ['social.example'])).toEqual({probe: {kind: 'not-asked', reason: 'foreign-host'}});
	expect(asked).not.toHaveBeenCalled();
});
