import {afterEach, describe, expect, test, vi} from 'vitest';
import {anonymousFetch} from '../../src/probe/anonymous-fetch.ts';
import type {Limits} from '../../src/probe/limits.ts';
import {endless, offline, redirect, stubNetwork} from './answers.ts';

const limits: Limits = {timeOut: 5000, maxBytes: 10, onTooLarge: 'truncate'};
const hosts = ['social.example', '*.pictures.example'];
const ask = (address: string, change: Partial<Limits> = {}, signal?: AbortSignal) =>
	anonymousFetch(new URL(address), hosts, {...limits, ...change}, signal);

afterEach(() => vi.unstubAllGlobals());

test('asks without cookies, referrer or cache, and never follows a redirect', async () => {
	const asked = stubNetwork(() => new Response('hello'));
	const answer = await ask('https://social.example/ada');
	expect(answer).toMatchObject({kind: 'answer', status: 200});
	expect(asked.mock.calls[0]?.[1]).toMatchObject({
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		cache: 'no-store',
		redirect: 'manual',
	});
	expect(asked.mock.calls[0]?.[1]).not.toHaveProperty('headers');
});

test.each([
	'http://social.example/ada',
	'https://elsewhere.example/ada',
	'https://social.example.evil.example/',
	'https://social.example:8443/',
	'https://ada:secret@social.example/',
	'data:text/html,hello',
])('does not ask %s', async address => {
	const asked = stubNetwork(() => new Response('hello'));
	expect(await ask(address)).toEqual({kind: 'not-asked', reason: 'foreign-host'});
	expect(asked).not.toHaveBeenCalled();
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
])('does not ask inside the home network, even where the page itself is there: %s', async address => {
	const asked = stubNetwork(() => new Response('hello'));
	const url = new URL(address);
	expect(await anonymousFetch(url, [url.hostname], limits)).toEqual({kind: 'not-asked', reason: 'foreign-host'});
	expect(asked).not.toHaveBeenCalled();
});

test('bug: a host without permission was asked all the same, with the address of the extension as its origin', async () => {
	const asked = stubNetwork(() => new Response('hello'));
	const contains = vi.spyOn(chrome.permissions, 'contains').mockImplementation(async () => false);
	expect(await ask('https://social.example/ada')).toEqual({kind: 'not-asked', reason: 'permission'});
	expect(contains).toHaveBeenCalledWith({origins: ['https://social.example/*']});
	expect(asked).not.toHaveBeenCalled();
	contains.mockRestore();
});

test('asks the hosts below a wildcard', async () => {
	stubNetwork(() => new Response('hello'));
	expect(await ask('https://eu.pictures.example/1.jpg')).toMatchObject({kind: 'answer'});
	expect(await ask('https://pictures.example/1.jpg')).toMatchObject({kind: 'answer'});
	expect(await ask('https://notpictures.example/1.jpg')).toEqual({kind: 'not-asked', reason: 'foreign-host'});
});

test('a redirect is told and not followed', async () => {
	const asked = stubNetwork(redirect);
	expect(await ask('https://social.example/ada')).toEqual({kind: 'redirect'});
	expect(asked).toHaveBeenCalledTimes(1);
});

test('no network is a failure, not an answer', async () => {
	stubNetwork(() => Promise.reject(new TypeError('Failed to fetch')));
	expect(await ask('https://social.example/ada')).toEqual({kind: 'failed', reason: 'network'});
});

describe('an answer that does not end', () => {
	test('is cut where its beginning will do, and no more is asked for', async () => {
		const cancelled = vi.fn();
		stubNetwork(() => new Response(endless(new Uint8Array(4).fill(7), cancelled)));
		const answer = await ask('https://social.example/ada');
		expect(answer).toMatchObject({kind: 'answer', bytes: new Uint8Array(10).fill(7)});
		expect(cancelled).toHaveBeenCalledOnce();
	});

	test('is too large where a part is of no use', async () => {
		const cancelled = vi.fn();
		stubNetwork(() => new Response(endless(new Uint8Array(4), cancelled)));
		expect(await ask('https://social.example/ada', {onTooLarge: 'refuse'})).toEqual({kind: 'failed', reason: 'too-large'});
		expect(cancelled).toHaveBeenCalledOnce();
	});

	test('is given up where nothing comes', async () => {
		stubNetwork((_, {signal}) => new Response(offline(signal as AbortSignal)));
		expect(await ask('https://social.example/ada', {timeOut: 20})).toEqual({kind: 'failed', reason: 'time-out'});
	});

	test('ends when the user leaves', async () => {
		const left = new AbortController();
		const asked = stubNetwork((_, {signal}) => new Response(offline(signal as AbortSignal)));
		const answer = ask('https://social.example/ada', {}, left.signal);
		await vi.waitFor(() => expect(asked).toHaveBeenCalled());
		left.abort();
		expect(await answer).toEqual({kind: 'failed', reason: 'network'});
	});
});

describe('an answer of exactly the largest size', () => {
	test('is whole', async () => {
		stubNetwork(() => new Response('0123456789'));
		expect(await ask('https://social.example/ada', {onTooLarge: 'refuse'})).toMatchObject({kind: 'answer'});
	});

	test('is not whole if one more byte follows (was taken for whole once)', async () => {
		const pieces = ['0123456789', 'a'].map(text => new TextEncoder().encode(text));
		const body = new ReadableStream<Uint8Array>({
			start(stream) {
				for (const piece of pieces) stream.enqueue(piece);
				stream.close();
			},
		});
		stubNetwork(() => new Response(body));
		expect(await ask('https://social.example/ada', {onTooLarge: 'refuse'})).toEqual({kind: 'failed', reason: 'too-large'});
	});
});

test('a length told in advance is believed when it is too large', async () => {
	const cancelled = vi.fn();
	stubNetwork(() => new Response(endless(new Uint8Array(1), cancelled), {headers: {'content-length': '99999'}}));
	expect(await ask('https://social.example/ada', {onTooLarge: 'refuse'})).toEqual({kind: 'failed', reason: 'too-large'});
	expect(cancelled).toHaveBeenCalledOnce();
});

test('an answer without a body is empty', async () => {
	stubNetwork(() => new Response(null, {status: 204}));
	expect(await ask('https://social.example/ada')).toMatchObject({kind: 'answer', status: 204, bytes: new Uint8Array(0)});
});
