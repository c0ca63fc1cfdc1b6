import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readHeader} from '../../src/vision/picture-header.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
	Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...part].map(character => character.charCodeAt(0)) : [...part])));

const zeros = (count: number): readonly number[] => Array(count).fill(0);

test('a drawn JPEG tells its size', () => {
	const file = readFileSync(new URL('../fixtures/pictures/group-of-5.jpg', import.meta.url));
	expect(readHeader(file)).toEqual({kind: 'picture', width: 1200, height: 700});
});

test.each([
	['PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], zeros(8), [0, 0, 0x9c, 0x40, 0, 0, 0x9c, 0x40]), 40_000, 40_000],
	['GIF', bytes('GIF89a', [0x40, 0x01, 0xf0, 0x00]), 320, 240],
	['large WebP', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0xff, 0x03, 0, 0xff, 0x01, 0]), 1024, 512],
	['lossy WebP', bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0x40, 0x01, 0xf0, 0x00]), 320, 240],
	['lossless WebP', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f, 0x3f, 0xc1, 0x3b, 0x00]), 320, 240],
])('%s tells its size', (_, file, width, height) => {
	expect(readHeader(file)).toEqual({kind: 'picture', width, height});
});

test.each([
	['nothing', bytes(), 'empty'],
	['a page instead of a picture', bytes('<!doctype html><html><body>Sign in</body></html>'), 'not-a-picture'],
	['a vector drawing', bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'unsupported'],
	['a TIFF', bytes('II*', [0], zeros(20)), 'unsupported'],
	['text', bytes('hello'), 'not-a-picture'],
])('%s is known as such', (_, file, kind) => {
	expect(readHeader(file)).toEqual({kind});
});

test('a picture cut off inside its header is left to the decoder', () => {
	expect(readHeader(bytes([0xff, 0xd8, 0xff, 0xe0, 0x00]))).toEqual({kind: 'picture'});
	expect(readHeader(bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]))).toEqual({kind: 'picture'});
});
