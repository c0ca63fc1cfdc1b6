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
])('finds it in %s', async html => {
	expect(await imagesInHtml(html, [image])).toEqual([image]);
});

test.each([
	'<img src="https://eu-1.pictures.example/v/t51.2885/12345_67890_n.jpg2">',
	'<img src="https://eu-1.pictures.example/v/t51.2885/12345_67890.jpg">',
	'',
])('does not find it in %s', async html => {
	expect(await imagesInHtml(html, [image])).toEqual([]);
});

test('a short name needs its host and its query, and its end (was found in every longer number once)', async () => {
	const avatar = 'https://avatars.example/u/12?v=4';
	expect(await imagesInHtml('<img src="https://avatars.example/u/123?v=4">', [avatar])).toEqual([]);
	expect(await imagesInHtml('<a href="/u/12?v=4">', [avatar])).toEqual([]);
	expect(await imagesInHtml('<img src="https://avatars.example/u/12?v=40">', [avatar])).toEqual([]);
	expect(await imagesInHtml('<img src="https://avatars.example/u/12?v=40"><img src="https://avatars.example/u/12?v=4">', [avatar])).toEqual(
		[avatar],
	);
});

test('a name after which another one goes on is looked for further', async () => {
	const short = 'https://avatars.example/u/12';
	expect(await imagesInHtml('avatars.example/u/123 avatars.example/u/12.', [short])).toEqual([short]);
});

test('what is no address is in no page', async () => {
	expect(await imagesInHtml('not an address', ['not an address'])).toEqual([]);
});

test('keeps apart which of several it found', async () => {
	expect(await imagesInHtml(image, ['https://eu.pictures.example/another/1234567890.jpg', image])).toEqual([image]);
});

test('a form that reaches from one turn into the next is read whole', async () => {
	const text = `${' '.repeat(turnLength - 30)}${encodeURIComponent(image)}`;
	for (const shift of [0, 1, 2, 3]) expect(await imagesInHtml(' '.repeat(shift) + text, [image])).toEqual([image]);
});

/** A blog of forty images, at addresses made for the three megabytes of slashes that it serves to strangers. */
const slashes = Array.from({length: 40}, (_, index) => `https://blog.example/1${'/'.repeat(500 + index)}`);

test('bug: forty addresses of slashes in three megabytes of slashes were searched for hours: others have their turn meanwhile', async () => {
	const length = 3_000_000;
	let found: readonly string[] = [];
	const turns = await countTurns(async () => {
		found = await imagesInHtml('/'.repeat(length), slashes);
	});
	expect(found).toEqual([]);
	expect(turns).toBeGreaterThanOrEqual(length / turnLength);
});

test('a search that nobody waits for any more ends', async () => {
	expect(await imagesInHtml(image, [image], AbortSignal.abort())).toEqual([]);
});

test('addresses beyond what a page may have looked for are left out', async () => {
	const long = `https://blog.example/1/${'a'.repeat(maxKeyCharacters)}.jpg`;
	expect(await imagesInHtml(`${long} ${image}`, [long, image])).toEqual([]);
	expect(await imagesInHtml(`${long} ${image}`, [image, long])).toEqual([image]);
});
