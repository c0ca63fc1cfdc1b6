import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {fetchRobotsTxtCached} from '../../../src/background/analysis/cached-probe.ts';
import {robotsCache} from '../../../src/storage/session/probe-caches.ts';
import {stubNetwork} from '../../probe/answers.ts';

const context = {
	url: new URL('https://faces.example/ada'),
	now: Date.UTC(2026, 10, 26),
	bypassCache: false,
	signal: new AbortController().signal,
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

test('bug: robots.txt was requested twice where reading the cache took longer than the first request', async () => {
	let release = (): void => undefined;
	const held = new Promise<void>(resolve => {
		release = resolve;
	});
	const network = stubNetwork(async () => {
		await held;
		return new Response('User-agent: *\nDisallow: /', {headers: {'content-type': 'text/plain'}});
	});
	const first = fetchRobotsTxtCached(context);
	await vi.waitFor(() => expect(network).toHaveBeenCalled());
	// What the second tab reads is from before the first answer, and arrives after it.
	vi.spyOn(robotsCache, 'get').mockImplementationOnce(async () => {
		await first;
		return undefined;
	});
	const second = fetchRobotsTxtCached(context);
	release();
	expect(await second).toEqual(await first);
	expect(network).toHaveBeenCalledOnce();
});
