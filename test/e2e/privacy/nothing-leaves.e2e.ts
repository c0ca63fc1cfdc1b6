import {expect, test} from 'vitest';
import type {RecordedRequest} from '../../harness/internet.mjs';
import {breaches, countRequests} from './nothing-leaves.ts';

const asked = (host: string, path: string, headers: RecordedRequest['headers'], more: Partial<RecordedRequest> = {}): RecordedRequest => ({
	host,
	path,
	method: 'GET',
	headers: {host, 'user-agent': 'Mozilla/5.0', ...headers},
	connection: {number: 1, protocol: 'http/1.1', isResumed: false},
	...more,
});
const page = asked('www.flickr.com', '/photos/ada-muster/', {'sec-fetch-dest': 'document', cookie: 'session=secret'});
const shown = asked('live.staticflickr.com', '/1/2_a.jpg', {'sec-fetch-dest': 'image', referer: 'https://www.flickr.com/'});
const byPage = asked('tracker.example', '/', {
	'sec-fetch-dest': 'empty',
	referer: 'https://www.flickr.com/',
	origin: 'https://www.flickr.com',
});
const probe = (headers: RecordedRequest['headers'] = {}, more: Partial<RecordedRequest> = {}) =>
	asked('live.staticflickr.com', '/1/2_b.jpg', {'sec-fetch-dest': 'empty', ...headers}, more);
const usual = [page, shown, byPage];

/** Every end-to-end scene is checked with this when it ends. Here we check the check. */
test('the requests of a visit and of the probe are not a breach', () => {
	expect(breaches([...usual, probe()])).toEqual([]);
	expect(countRequests([...usual, probe()])).toEqual({requests: 4, probes: 1, hosts: 1});
});

test.each([
	['a cookie', probe({cookie: 'session=secret'}), 'carries cookie'],
	['an origin', probe({origin: 'null'}), 'carries origin'],
	['a header of ours', probe({'x-purpose': 'probe'}), 'carries x-purpose'],
	['a cache validator', probe({'if-none-match': '"1"'}), 'carries if-none-match'],
	['a referrer over http', probe({referer: 'http://www.flickr.com/'}), 'carries referer'],
	['another method', probe({}, {method: 'POST'}), 'is asked with POST'],
	['another host', probe({}, {host: 'statistics.example'}), 'has nothing to do with any page opened'],
	['a host of another site', probe({}, {host: 'avatars.githubusercontent.com'}), 'has nothing to do with any page opened'],
	['a home network', probe({}, {host: '192.168.1.1'}), 'has nothing to do with any page opened'],
	['an origin that reveals the extension', probe({origin: 'chrome-extension://abc'}), 'is told the name of the extension'],
	[
		'a picture request of a page that reveals the extension',
		asked('live.staticflickr.com', '/?by=moz-extension://0', {'sec-fetch-dest': 'image'}),
		'is told the name',
	],
])('%s is detected', (_, request, breach) => {
	expect(breaches([...usual, request]).join()).toContain(breach);
});

test('following a redirect is detected', () => {
	const redirected = probe({}, {location: '/1/elsewhere.jpg'});
	expect(breaches([...usual, redirected])).toEqual([]);
	expect(breaches([...usual, redirected, probe({}, {path: '/1/elsewhere.jpg'})]).join()).toContain('is where a redirect led');
});
