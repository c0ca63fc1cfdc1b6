import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readHeader} from '../../../src/vision/image/image-header.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
	Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...part].map(character => character.charCodeAt(0)) : [...part])));

const zeros = (count: number): readonly number[] => Array(count).fill(0);

const drawn = readFileSync(new URL('../../fixtures/pictures/group-of-5.jpg', import.meta.url));

test('a drawn JPEG tells its size', () => {
	expect(readHeader(drawn)).toEqual({kind: 'picture', width: 1200, height: 700, isWhole: true});
});

test.each([
	['PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], zeros(8), [0, 0, 0x9c, 0x40, 0, 0, 0x9c, 0x40], 'IEND', zeros(4)), 40_000, 40_000],
	['GIF', bytes('GIF89a', [0x40, 0x01, 0xf0, 0x00]), 320, 240],
	['large WebP', bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8X', zeros(8), [0xff, 0x03, 0, 0xff, 0x01, 0]), 1024, 512],
	['lossy WebP', bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8 ', zeros(10), [0x40, 0x01, 0xf0, 0x00]), 320, 240],
	['lossless WebP', bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8L', zeros(4), [0x2f, 0x3f, 0xc1, 0x3b, 0x00]), 320, 240],
])('%s tells its size', (_, file, width, height) => {
	expect(readHeader(file)).toEqual({kind: 'picture', width, height, isWhole: true});
});

test.each([
	['at once', [0, 0, 0], []],
	['after four colours and an extension of two blocks', [0x81, 0, 0], [...zeros(12), 0x21, 0xfe, 1, 0x2c, 2, 0x2c, 0x2c, 0]],
])('bug: a GIF of one pixel whose first frame, %s, is 40,000 wide and high was decoded', (_, flags, before) => {
	const frame = [0x2c, 1, 0, 2, 0, 0x40, 0x9c, 0x40, 0x9c, 0];
	const file = bytes('GIF89a', [1, 0, 1, 0], flags, before, frame);
	expect(readHeader(file)).toEqual({kind: 'picture', width: 40_001, height: 40_002, isWhole: true});
});

test('the moving GIF tells its size, by its screen and its first frame alike', () => {
	const moving = readFileSync(new URL('../../fixtures/bad-pictures/moving.gif', import.meta.url));
	expect(readHeader(moving)).toMatchObject({width: 160, height: 160});
	const withoutScreen = Uint8Array.from(moving).fill(0, 6, 10);
	expect(readHeader(withoutScreen)).toMatchObject({width: 160, height: 160});
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

test("a drawing that starts with a long comment shows its kind by its tag, or by the server's word", () => {
	const comment = `<!-- ${'drawn by hand '.repeat(10)} --><svg width="9">`;
	expect(readHeader(bytes('<?xml version="1.0"?>', comment))).toEqual({kind: 'unsupported'});
	expect(readHeader(bytes(' '.repeat(2000), '<svg>'), 'image/svg+xml')).toEqual({kind: 'unsupported'});
	expect(readHeader(bytes('<html><svg></svg></html>'))).toEqual({kind: 'not-a-picture'});
});

test('an AVIF is as large as its largest part: tiles and thumbnails have sizes too', () => {
	const extents = (width: number, height: number) => ['ispe', [0, 0, 0, 0, 0, 0, width, 0, 0, 0, height, 0]] as const;
	const file = bytes([0, 0, 0, 28], 'ftypavif', zeros(30), ...extents(1, 1), ...extents(4, 2), zeros(9));
	expect(readHeader(file)).toEqual({kind: 'picture', width: 1024, height: 512, isWhole: true});
});

test('a JPEG may hold fill bytes and tables before its frame', () => {
	const file = bytes([0xff, 0xd8, 0xff, 0xff, 0xc4, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 0, 100, 0, 200, 1, 0xff, 0xd9, 0, 0]);
	expect(readHeader(file)).toEqual({kind: 'picture', width: 200, height: 100, isWhole: true});
});

test.each([
	['a JPEG cut off in a segment', bytes([0xff, 0xd8, 0xff, 0xe0, 0x00])],
	['a JPEG with something else after a segment', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 2, 1, 2, 3, 4])],
	['a PNG cut off before its size', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
	['a PNG without a pixel', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], zeros(40))],
	['a WebP of an unknown kind', bytes('RIFF', [9, 0, 0, 0], 'WEBPVP9 ', zeros(20))],
	['an AVIF without a size', bytes([0, 0, 0, 28], 'ftypavif', zeros(60))],
])('%s is truncated', (_, file) => {
	expect(readHeader(file)).toEqual({kind: 'truncated'});
});

test.each([
	['a JPEG that ends within its pixels', drawn.subarray(0, drawn.length - 2)],
	[
		'a JPEG of which only the thumbnail is whole',
		bytes([0xff, 0xd8, 0xff, 0xe1, 0, 4, 0xff, 0xd9, 0xff, 0xc0, 0, 17, 8, 0, 100, 0, 200, 1, 2, 3]),
	],
	['a PNG without its end', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], zeros(8), [0, 0, 0, 9, 0, 0, 0, 9], zeros(40))],
	['a WebP shorter than it says', bytes('RIFF', [99, 0, 0, 0], 'WEBPVP8 ', zeros(10), [0x40, 0x01, 0xf0, 0x00])],
])('%s is known to break off', (_, file) => {
	expect(readHeader(file)).toMatchObject({kind: 'picture', isWhole: false});
});

test('whatever follows a signature, an answer comes', () => {
	const signatures = ['\xff\xd8\xff', '\x89PNG\r\n', 'GIF89a', 'RIFFxxxxWEBPVP8X', 'RIFFxxxxWEBPVP8L', 'xxxxftypavif', '<svg', ''];
	fc.assert(
		fc.property(fc.constantFrom(...signatures), fc.uint8Array({maxLength: 300}), (signature, rest) => {
			expect(readHeader(bytes(signature, [...rest])).kind).toMatch(/^(picture|truncated|unsupported|not-a-picture|empty)$/);
		}),
	);
});
