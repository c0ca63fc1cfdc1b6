import {expect, test} from 'vitest';
import {imagesInHtml} from '../../src/probe/images-in-html.ts';

const image = 'https://eu-1.pictures.example/v/t51.2885/12345_67890_n.jpg?oh=abc&oe=65';

test.each([
	`<img src="${image}">`,
	`<img src="https://us-2.pictures.example/v/t51.2885/12345_67890_n.jpg?oh=xyz">`,
	`{"url":"https:\\/\\/eu-1.pictures.example\\/v\\/t51.2885\\/12345_67890_n.jpg"}`,
	`{"url":"https:\\u002F\\u002Feu-1.pictures.example\\u002Fv\\u002Ft51.2885\\u002f12345_67890_n.jpg"}`,
	'<img src="/_next/image?url=https%3A%2F%2Feu-1.pictures.example%2Fv%2Ft51.2885%2F12345_67890_n.jpg&w=64">',
])('finds it in %s', html => {
	expect(imagesInHtml(html, [image])).toEqual([image]);
});

test.each([
	'<img src="https://eu-1.pictures.example/v/t51.2885/12345_67890_n.jpg2">',
	'<img src="https://eu-1.pictures.example/v/t51.2885/12345_67890.jpg">',
	'',
])('does not find it in %s', html => {
	expect(imagesInHtml(html, [image])).toEqual([]);
});

test('a short name needs its host and its query, and its end (was found in every longer number once)', () => {
	const avatar = 'https://avatars.example/u/12?v=4';
	expect(imagesInHtml('<img src="https://avatars.example/u/123?v=4">', [avatar])).toEqual([]);
	expect(imagesInHtml('<a href="/u/12?v=4">', [avatar])).toEqual([]);
	expect(imagesInHtml('<img src="https://avatars.example/u/12?v=40">', [avatar])).toEqual([]);
	expect(imagesInHtml('<img src="https://avatars.example/u/12?v=40"><img src="https://avatars.example/u/12?v=4">', [avatar])).toEqual([
		avatar,
	]);
});

test('a name after which another one goes on is looked for further', () => {
	const short = 'https://avatars.example/u/12';
	expect(imagesInHtml('avatars.example/u/123 avatars.example/u/12.', [short])).toEqual([short]);
});

test('what is no address is in no page', () => {
	expect(imagesInHtml('not an address', ['not an address'])).toEqual([]);
});

test('keeps apart which of several it found', () => {
	expect(imagesInHtml(image, ['https://eu.pictures.example/another/1234567890.jpg', image])).toEqual([image]);
});
