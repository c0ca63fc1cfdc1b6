import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {defineCache} from '../../src/storage/cache.ts';

beforeEach(() => fakeBrowser.reset());

const cache = defineCache<string>('test', 300);
const put = (name: string, at: number, value = 'seen') => cache.change(`https://pics.example/${name}`, at, () => value);
const get = async (name: string, now: number) => (await cache.get(`https://pics.example/${name}`, now))?.value;
const day = 24 * 3_600_000;

test('what was found at an address is cached for a day and no longer', async () => {
	await put('a.jpg', 1000);
	expect(await cache.get('https://pics.example/a.jpg', 1000 + day - 1)).toEqual({at: 1000, value: 'seen'});
	expect(await get('a.jpg', 1000 + day)).toBeUndefined();
	expect(await get('b.jpg', 1000)).toBeUndefined();
});

test('bug: with the clock set back by a year, what was found was cached for a year', async () => {
	await put('a.jpg', 400 * day);
	expect(await get('a.jpg', 400 * day - 1000)).toBe('seen');
	expect(await get('a.jpg', 35 * day)).toBeUndefined();
});

test('entries cached at the same time are all kept', async () => {
	await Promise.all(['a', 'b', 'c'].map(name => put(name, 5)));
	expect(await Promise.all(['a', 'b', 'c'].map(name => get(name, 5)))).toEqual(['seen', 'seen', 'seen']);
});

test('a change gets the cached value, and may remove it', async () => {
	await put('a', 5, 'one');
	await cache.change('https://pics.example/a', 6, before => `${before}, two`);
	expect(await get('a', 6)).toBe('one, two');
	await cache.change('https://pics.example/a', 7, () => undefined);
	expect(await get('a', 7)).toBeUndefined();
});

test('a change that fails does not stop the next', async () => {
	const failing = cache.change('https://pics.example/a', 5, () => {
		throw new Error('no');
	});
	await expect(failing).rejects.toThrow('no');
	await put('a', 5);
	expect(await get('a', 5)).toBe('seen');
});

test('no address is stored', async () => {
	await put('ada-muster.jpg', 5);
	expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('muster');
});

test('the cache drops its oldest entries', async () => {
	for (let at = 0; at < 305; at++) await put(String(at), at);
	expect(await get('4', 305)).toBeUndefined();
	expect(await get('304', 305)).toBe('seen');
});
