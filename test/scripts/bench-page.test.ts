import {expect, test} from 'vitest';
import {earlier} from '../../scripts/bench/earlier.mjs';
import {figures, labFigures, loadFigures} from '../../scripts/bench/figures.mjs';
import {median} from '../../scripts/bench/print-table.mjs';
import {inventAlbum} from '../../scripts/bench-page/album.mjs';
import {findAddress} from '../../scripts/bench-page/read-pages.mjs';
import {matchPage} from '../../src/sites/index.ts';

test.each([
	['a browser’s note', '<!-- saved from url=(0031)https://github.com/ada-muster --><html>'],
	['canonical', '<link rel="canonical" href="https://github.com/ada-muster">'],
	['og:url', '<meta property="og:url" content="https://github.com/ada-muster">'],
])('a saved page says its address: %s', (_, html) => {
	expect(findAddress(html)).toBe('https://github.com/ada-muster');
});

test.each(['<p>', '<link rel="canonical" href="/ada">', '<link rel="canonical" href="http://github.com/ada">'])('%s says none', html => {
	expect(findAddress(html)).toBeUndefined();
});

test('an invented album is one of ours, with as many pictures as asked for, and another each time', () => {
	const [one, two] = [inventAlbum(12), inventAlbum(12)];
	expect(matchPage(new URL(one.url))).toMatchObject({kind: 'album', site: {id: 'flickr'}});
	expect(new Set(`${one.html}${two.html}`.match(/https:[^"]+/g)).size).toBe(24);
	expect(one.url).not.toBe(two.url);
});

test('the median of an even number is the mean of the two in the middle', () => {
	expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
});

test('the one table holds what was promised beside what was measured', () => {
	const cost = (name: string, mainThread: number, longest: number) => ({
		name,
		without: {mainThread: 1, script: 1, heap: 1, requests: 1},
		added: {mainThread, script: 2, heap: 0.5, requests: 11},
		longestTask: {without: 1, with: longest},
	});
	const profiles = [cost('github profile', 12, 9), cost('x profile', 14, 20), cost('linkedin profile', 7, 8)];
	const costs = [cost('page of no site', 0, 1), ...profiles, cost('album of 10', 99, 99)];
	const verdicts = {first: 2000, pages: [{pictures: 10, milliseconds: 1400}], portrait: 200, decoding: 8};
	const table = figures({costs, verdicts}, {recall: 0.95, precision: 1, milliseconds: {median: 60, p95: 300}});
	expect(table).toContainEqual({name: 'main thread, page with the notice, median', value: '13.0 ms', limit: '15 ms'});
	expect(table).toContainEqual({name: 'main thread, page without a notice', value: '7.0 ms', limit: '6 ms'});
	expect(table).toContainEqual({name: 'scripts, page without a notice', value: '2.0 ms', limit: '2 ms'});
	expect(table).toContainEqual({name: 'longest task, supported pages', value: '20.0 ms', limit: '50 ms'});
	expect(table).toContainEqual({name: 'verdict, one portrait', value: '200 ms', limit: '150 ms'});
	expect(table).toContainEqual({name: 'album of 10: requests', value: '11'});
	const names = table.map(({name}) => name);
	expect(Object.keys(earlier).filter(name => name.startsWith('main thread') && !names.includes(name))).toEqual([]);
});

test('the one table holds what a busy day and the lab cost, too', () => {
	const feed = {pictures: 1000, requests: 14, longestTask: 28, longestCall: 27, ours: 74};
	const tabs = {tabs: 50, reports: 49, seconds: 66.9, requests: 651, most: 5};
	const visits = [4, 8, 12, 16].map(visit => ({visit, page: 4.8, background: 1.8 + visit / 100, storedKiB: 900}));
	const table = [...loadFigures({feed, tabs, visits}), ...labFigures([8, 40].map(again => ({first: 100 + again, again})))];
	expect(table).toContainEqual({name: 'feed of 1000 pictures: longest task with a script of ours', value: '28.0 ms', limit: '50 ms'});
	expect(table).toContainEqual({name: '50 tabs at once: reports', value: '49 in 67 s'});
	expect(table).toContainEqual({name: 'heap of the background, visit 8 and 16', value: '1.9 and 2.0 MB', limit: 'flat'});
	expect(table).toContainEqual({name: 'lever of the lab, slowest of those seen before', value: '40.0 ms'});
});
