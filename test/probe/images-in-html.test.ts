import {expect, test} from 'vitest';
import {imagesInHtml, maxKeyCharacters} from '../../src/probe/images-in-html.ts';
import {turnLength} from '../../src/probe/turns.ts';
import {countTurns} from './count-turns.ts';

const image = 'https://eu-1.pictures.example/v/t51.2885/12345_67890_n.jpg?oh=abc&oe=65';

test.each([
	`<img src="${image}">`,
	`<img src="https://us-2.pictures.example/v/t51.2885/12345_67890_n.jpg?oh=xyz">`,
	`{"url":"https:\\/\\/eu-1.pictures.example\\/v\\/t51.2885\\/12345_67890_n.jpg"}`,
	`{"url":"https:\\u002F\\u002Feu-1.pictures.example\\u002Fv\\u002Ft51.2885\\u002f12345_67890_n.jpg"}`,
	'<img src="/_next/image?url=https%3A%2F%2Feu-1.pictures.example%2Fv%2Ft51.2885%2F12345_67890_n.jpg&w=64">',
])('finds the image in %s', async html => {
	expect(await imagesInHtml(html, [image])).toEqual([image]);
});

test.each([
	'<img src="https://eu-1.pictures.example/v/t51.2885/12345_67890_n.jpg2">',
	'<img src="https://eu-1.pictures.example/v/t51.2885/12345_67890.jpg">',
	'',
])('does not find the image in %s', async html => {
	expect(await imagesInHtml(html, [image])).toEqual([]);
});

test('bug: a short file name was found in every longer number; it must match with its host and query, to the end', async () => {
	const avatar = 'https://avatars.example/u/12?v=4';
	expect(await imagesInHtml('<img src="https://avatars.example/u/123?v=4">', [avatar])).toEqual([]);
	expect(await imagesInHtml('<a href="/u/12?v=4">', [avatar])).toEqual([]);
	expect(await imagesInHtml('<img src="https://avatars.example/u/12?v=40">', [avatar])).toEqual([]);
	expect(await imagesInHtml('<img src="https://avatars.example/u/12?v=40"><img src="https://avatars.example/u/12?v=4">', [avatar])).toEqual(
		[avatar],
	);
});

test('the search goes on after a match that is part of a longer name', async () => {
	const short = 'https://avatars.example/u/12';
	expect(await imagesInHtml('avatars.example/u/123 avatars.example/u/12.', [short])).toEqual([short]);
});

test('an invalid URL is never found', async () => {
	expect(await imagesInHtml('not an address', ['not an address'])).toEqual([]);
});

test('returns only the images that it found', async () => {
	expect(await imagesInHtml(image, ['https://eu.pictures.example/another/1234567890.jpg', image])).toEqual([image]);
});

test('finds an encoded URL that spans two turns', async () => {
	const text = `${' '.repeat(turnLength - 30)}${encodeURIComponent(image)}`;
	for (const shift of [0, 1, 2, 3]) expect(await imagesInHtml(' '.repeat(shift) + text, [image])).toEqual([image]);
});

/** A hostile blog of forty images whose URLs match the three megabytes of slashes that it serves to probes. */
const slashes = Array.from({length: 40}, (_, index) => `https://blog.example/1${'/'.repeat(500 + index)}`);

test('bug: the search for forty URLs of slashes in three megabytes of slashes took hours; other work gets its turn meanwhile', async () => {
	const length = 3_000_000;
	let found: readonly string[] = [];
	const turns = await countTurns(async () => {
		found = await imagesInHtml('/'.repeat(length), slashes);
	});
	expect(found).toEqual([]);
	expect(turns).toBeGreaterThanOrEqual(length / turnLength);
});

test('an aborted search ends', async () => {
	expect(await imagesInHtml(image, [image], AbortSignal.abort())).toEqual([]);
});

test('URLs beyond the limit for one page are left out', async () => {
	const long = `https://blog.example/1/${'a'.repeat(maxKeyCharacters)}.jpg`;
	expect(await imagesInHtml(`${long} ${image}`, [long, image])).toEqual([]);
	expect(await imagesInHtml(`${long} ${image}`, [image, long])).toEqual([image]);
});
