import {afterEach, describe, expect, test, vi} from 'vitest';
import {anonymousFetch} from '../../src/probe/anonymous-fetch.ts';
import type {Limits} from '../../src/probe/limits.ts';
import {endless, redirect, stalled, stubNetwork} from './answers.ts';

const limits: Limits = {timeOut: 5000, maxBytes: 10, onTooLarge: 'truncate'};
const hosts = ['social.example', '*.pictures.example'];
const request = (address: string, change: Partial<Limits> = {}, signal?: AbortSignal) =>
	anonymousFetch(new URL(address), hosts, {...limits, ...change}, signal);

afterEach(() => vi.unstubAllGlobals());

test('sends no cookies and no referrer, bypasses the cache and never follows a redirect', async () => {
	const fetchStub = stubNetwork(() => new Response('hello'));
	const answer = await request('https://social.example/ada');
	expect(answer).toMatchObject({kind: 'answer', status: 200});
	expect(fetchStub.mock.calls[0]?.[1]).toMatchObject({
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		cache: 'no-store',
		redirect: 'manual',
	});
	expect(fetchStub.mock.calls[0]?.[1]).not.toHaveProperty('headers');
});

test.each([
	'http://social.example/ada',
	'https://elsewhere.example/ada',
	'https://social.example.evil.example/',
	'https://social.example:8443/',
	'https://ada:secret@social.example/',
	'data:text/html,hello',
])('sends nothing to %s', async address => {
	const fetchStub = stubNetwork(() => new Response('hello'));
	expect(await request(address)).toEqual({kind: 'not-asked', reason: 'foreign-host'});
	expect(fetchStub).not.toHaveBeenCalled();
});

test.each([
	'https://127.0.0.1/',
	'https://2130706433/',
	'https://0x7f.1/',
	'https://192.168.1.1/',
	'https://8.8.8.8/',
	'https://[::1]/',
	'https://[fd00::1]/',
	'https://localhost/',
	'https://router/',
	'https://printer.local/',
	'https://wiki.corp/',
	'https://nas.home.arpa./',
	'https://fritz.box/',
	'https://speedport.ip/',
	'https://192-168-1-2.0123456789abcdef.plex.direct/',
	'https://printer.private/',
	'https://10.0.0.1.nip.io/',
	'https://routerlogin.net/',
])('sends nothing to a local network, even if the page itself is there: %s', async address => {
	const fetchStub = stubNetwork(() => new Response('hello'));
	const url = new URL(address);
	expect(await anonymousFetch(url, [url.hostname], limits)).toEqual({kind: 'not-asked', reason: 'foreign-host'});
	expect(fetchStub).not.toHaveBeenCalled();
});

test.each(['https://plex.direct.example/', 'https://mailbox.example/', 'https://notplex.example/'])(
	'sends requests to a host whose name only looks like one: %s',
	async address => {
		stubNetwork(() => new Response('hello'));
		const url = new URL(address);
		expect(await anonymousFetch(url, [url.hostname], limits)).toMatchObject({kind: 'answer'});
	},
);

test('bug: a host without permission got a request, with the extension’s address as its origin', async () => {
	const fetchStub = stubNetwork(() => new Response('hello'));
	const contains = vi.spyOn(chrome.permissions, 'contains').mockImplementation(async () => false);
	expect(await request('https://social.example/ada')).toEqual({kind: 'not-asked', reason: 'permission'});
	expect(contains).toHaveBeenCalledWith({origins: ['https://social.example/*']});
	expect(fetchStub).not.toHaveBeenCalled();
	contains.mockRestore();
});

test('sends requests to the hosts that match a wildcard', async () => {
	stubNetwork(() => new Response('hello'));
	expect(await request('https://eu.pictures.example/1.jpg')).toMatchObject({kind: 'answer'});
	expect(await request('https://pictures.example/1.jpg')).toMatchObject({kind: 'answer'});
	expect(await request('https://notpictures.example/1.jpg')).toEqual({kind: 'not-asked', reason: 'foreign-host'});
});

test('a redirect is reported, not followed', async () => {
	const fetchStub = stubNetwork(redirect);
	expect(await request('https://social.example/ada')).toEqual({kind: 'redirect'});
	expect(fetchStub).toHaveBeenCalledTimes(1);
});

test('a network error is a failure, not an answer', async () => {
	stubNetwork(() => Promise.reject(new TypeError('Failed to fetch')));
	expect(await request('https://social.example/ada')).toEqual({kind: 'failed', reason: 'network'});
});

describe('an endless response', () => {
	test('is truncated if its beginning will do, and the rest is cancelled', async () => {
		const cancelled = vi.fn();
		stubNetwork(() => new Response(endless(new Uint8Array(4).fill(7), cancelled)));
		const answer = await request('https://social.example/ada');
		expect(answer).toMatchObject({kind: 'answer', bytes: new Uint8Array(10).fill(7)});
		expect(cancelled).toHaveBeenCalledOnce();
	});

	test('is too large if a part of it is of no use', async () => {
		const cancelled = vi.fn();
		stubNetwork(() => new Response(endless(new Uint8Array(4), cancelled)));
		expect(await request('https://social.example/ada', {onTooLarge: 'refuse'})).toEqual({kind: 'failed', reason: 'too-large'});
		expect(cancelled).toHaveBeenCalledOnce();
	});

	test('times out if nothing arrives', async () => {
		stubNetwork((_, {signal}) => new Response(stalled(signal as AbortSignal)));
		expect(await request('https://social.example/ada', {timeOut: 20})).toEqual({kind: 'failed', reason: 'time-out'});
	});

	test('is aborted when the user leaves', async () => {
		const left = new AbortController();
		const fetchStub = stubNetwork((_, {signal}) => new Response(stalled(signal as AbortSignal)));
		const answer = request('https://social.example/ada', {}, left.signal);
		await vi.waitFor(() => expect(fetchStub).toHaveBeenCalled());
		left.abort();
		expect(await answer).toEqual({kind: 'failed', reason: 'network'});
	});
});

describe('a response of exactly the maximum size', () => {
	test('is complete', async () => {
		stubNetwork(() => new Response('0123456789'));
		expect(await request('https://social.example/ada', {onTooLarge: 'refuse'})).toMatchObject({kind: 'answer'});
	});

	test('bug: was taken for complete although one more byte followed', async () => {
		const pieces = ['0123456789', 'a'].map(text => new TextEncoder().encode(text));
		const body = new ReadableStream<Uint8Array>({
			start(stream) {
				for (const piece of pieces) stream.enqueue(piece);
				stream.close();
			},
		});
		stubNetwork(() => new Response(body));
		expect(await request('https://social.example/ada', {onTooLarge: 'refuse'})).toEqual({kind: 'failed', reason: 'too-large'});
	});
});

test('a Content-Length beyond the limit ends the request', async () => {
	const cancelled = vi.fn();
	stubNetwork(() => new Response(endless(new Uint8Array(1), cancelled), {headers: {'content-length': '99999'}}));
	expect(await request('https://social.example/ada', {onTooLarge: 'refuse'})).toEqual({kind: 'failed', reason: 'too-large'});
	expect(cancelled).toHaveBeenCalledOnce();
});

test('a response without a body is empty', async () => {
	stubNetwork(() => new Response(null, {status: 204}));
	expect(await request('https://social.example/ada')).toMatchObject({kind: 'answer', status: 204, bytes: new Uint8Array(0)});
});
