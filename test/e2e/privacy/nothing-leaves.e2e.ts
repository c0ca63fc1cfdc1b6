import {expect, test} from 'vitest';
import type {RecordedRequest} from '../../harness/internet.mjs';
import {breaches, countRequests} from './nothing-leaves.ts';

const asked = (host: string, path: string, headers: RecordedRequest['headers'], more: Partial<RecordedRequest> = {}): RecordedRequest => ({
	host,
	path,
	method: 'GET',
	headers: {host, 'user-agent': 'Mozilla/5.0', ...headers},
	...more,
});
const page = asked('www.flickr.com', '/photos/ada-muster/', {'sec-fetch-dest': 'document', cookie: 'session=secret'});
const shown = asked('live.staticflickr.com', '/1/2_a.jpg', {'sec-fetch-dest': 'image', referer: 'https://www.flickr.com/'});
const pagesOwn = asked('tracker.example', '/', {
	'sec-fetch-dest': 'empty',
	referer: 'https://www.flickr.com/',
	origin: 'https://www.flickr.com',
});
const look = (headers: RecordedRequest['headers'] = {}, more: Partial<RecordedRequest> = {}) =>
	asked('live.staticflickr.com', '/1/2_b.jpg', {'sec-fetch-dest': 'empty', ...headers}, more);
const usual = [page, shown, pagesOwn];

/** Each scene of the end-to-end tests is held to this when it ends; that it notices is seen here. */
test('what a visitor and a look ask for is no breach', () => {
	expect(breaches([...usual, look()])).toEqual([]);
	expect(countRequests([...usual, look()])).toEqual({requests: 4, looks: 1, hosts: 1});
});

test.each([
	['a cookie', look({cookie: 'session=secret'}), 'carries cookie'],
	['an origin', look({origin: 'null'}), 'carries origin'],
	['a header of ours', look({'x-purpose': 'look'}), 'carries x-purpose'],
	['something from the cache', look({'if-none-match': '"1"'}), 'carries if-none-match'],
	['a referrer without encryption', look({referer: 'http://www.flickr.com/'}), 'carries referer'],
	['another method', look({}, {method: 'POST'}), 'is asked with POST'],
	['another host', look({}, {host: 'statistics.example'}), 'has nothing to do with any page opened'],
	['a host of another site', look({}, {host: 'avatars.githubusercontent.com'}), 'has nothing to do with any page opened'],
	['a home network', look({}, {host: '192.168.1.1'}), 'has nothing to do with any page opened'],
	['an origin that names it', look({origin: 'chrome-extension://abc'}), 'is told the name of the extension'],
	[
		'a picture of a page that names it',
		asked('live.staticflickr.com', '/?by=moz-extension://0', {'sec-fetch-dest': 'image'}),
		'is told the name',
	],
])('%s is noticed', (_, request, breach) => {
	expect(breaches([...usual, request]).join()).toContain(breach);
});

test('a redirect that was followed is noticed', () => {
	const redirected = look({}, {location: '/1/elsewhere.jpg'});
	expect(breaches([...usual, redirected])).toEqual([]);
	expect(breaches([...usual, redirected, look({}, {path: '/1/elsewhere.jpg'})]).join()).toContain('is where a redirect led');
});
