import {readFileSync} from 'node:fs';
import {deflateSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readHeader} from '../../../src/vision/image/image-header.ts';
import {movingAvif, stillAvif} from './avif-bytes.ts';
import {pngOf} from './png-bytes.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
	Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...part].map(character => character.charCodeAt(0)) : [...part])));

const zeros = (count: number): readonly number[] => Array(count).fill(0);
const fixture = (path: string): Uint8Array => Uint8Array.from(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));

const drawn = fixture('pictures/group-of-5.jpg');

const pngSignature = bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]);
/** 40,000 pixels wide and high. */
const pngHeader = bytes([0, 0, 0, 13], 'IHDR', [0, 0, 0x9c, 0x40, 0, 0, 0x9c, 0x40, 8, 0, 0, 0, 0], zeros(4));
const pngEnd = bytes(zeros(4), 'IEND', zeros(4));

const lossy = bytes('VP8 ', [10, 0, 0, 0], zeros(3), [0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x00]);
const lossless = bytes('VP8L', [5, 0, 0, 0], [0x2f, 0x3f, 0xc1, 0x3b, 0x00, 0]);
/** 1024 by 512. */
const canvas = bytes('VP8X', [10, 0, 0, 0], zeros(4), [0xff, 0x03, 0, 0xff, 0x01, 0]);
const riff = (...chunks: readonly Uint8Array[]): Uint8Array => bytes('RIFF', [9, 0, 0, 0], 'WEBP', ...chunks.map(chunk => [...chunk]));

const gifFrame = (width: number, height: number): readonly number[] => [
	0x2c,
	0,
	0,
	0,
	0,
	width & 255,
	width >> 8,
	height & 255,
	height >> 8,
	0,
];
const gif = (...parts: readonly (readonly number[])[]): Uint8Array => bytes('GIF89a', [8, 0, 8, 0, 0, 0, 0], ...parts);

const jpegStart = [0xff, 0xd8];
const jpegFrame = (width: number, height: number): readonly number[] => [
	0xff,
	0xc0,
	0,
	11,
	8,
	height >> 8,
	height & 255,
	width >> 8,
	width & 255,
	1,
	1,
	0x11,
	0,
];
const comment = [0xff, 0xfe, 0, 4, 1, 2];
/** Decoders skip the marker and find the large frame. Read as a segment of 65,472 bytes, it ends at the small frame within a comment. */
const jpegWithDecoy = (marker: number): Uint8Array => {
	const large = jpegFrame(22_000, 22_000);
	const filler = [0xff, 0xfe, 0xff, 0xfd, ...zeros(0xffc0 - large.length - 4), ...jpegFrame(64, 64)];
	return bytes(jpegStart, [0xff, marker], large, filler, zeros(0xffff - filler.length));
};

test('reads the size of a drawn JPEG', () => {
	expect(readHeader(drawn)).toEqual({kind: 'picture', width: 1200, height: 700, isWhole: true});
});

test.each([
	['PNG', bytes([...pngSignature], [...pngHeader], [...pngEnd]), 40_000, 40_000],
	['GIF', bytes('GIF89a', [0x40, 0x01, 0xf0, 0x00, 0, 0, 0], gifFrame(1, 1)), 320, 240],
	['extended WebP', riff(canvas), 1024, 512],
	['lossy WebP', riff(lossy), 320, 240],
	['lossless WebP', riff(lossless), 320, 240],
	['AVIF', stillAvif({width: 320, height: 240}, {width: 320, height: 240}), 320, 240],
])('reads the size of a %s', (_, file, width, height) => {
	expect(readHeader(file)).toEqual({kind: 'picture', width, height, isWhole: true});
});

test.each(['cmyk.jpg', 'sixteen-bit.png', 'moving.gif', 'moving.webp', 'moving.avif', 'bomb.png'])('reads the size of %s', name => {
	expect(readHeader(fixture(`bad-pictures/${name}`))).toMatchObject({kind: 'picture', isWhole: true});
});

describe('only known structure may come before the size', () => {
	test.each<[string, Uint8Array]>([
		['a JPEG with a marker that has no length (TEM)', jpegWithDecoy(0x01)],
		['a JPEG with a restart marker', jpegWithDecoy(0xd0)],
		['a JPEG with a second start of image', jpegWithDecoy(0xd8)],
		['a JPEG with a stuffed zero', jpegWithDecoy(0x00)],
		['a JPEG with a segment shorter than its own length', bytes(jpegStart, [0xff, 0xfe, 0, 1, 0xff], jpegFrame(64, 64))],
		['a JPEG with bytes between two segments', bytes(jpegStart, comment, [1, 2, 3], jpegFrame(64, 64))],
		['a JPEG with a frame of the wrong length', bytes(jpegStart, [0xff, 0xc0, 0, 17, 8, 0, 64, 0, 64, 1, 1, 0x11, 0], zeros(20))],
		['a JPEG with two frames', bytes(jpegStart, jpegFrame(64, 64), comment, jpegFrame(22_000, 22_000))],
		[
			'a PNG with a chunk before its header',
			bytes([...pngSignature], [0, 0, 0, 13], 'tEXt', [0, 0, 0, 8, 0, 0, 0, 8], zeros(9), [...pngHeader], [...pngEnd]),
		],
		['a PNG with a header of the wrong length', bytes([...pngSignature], [0, 0, 0, 14], [...pngHeader.subarray(4)], zeros(20))],
		['a PNG with two headers', bytes([...pngSignature], [...pngHeader], zeros(4), 'tEXt', zeros(4), [...pngHeader], [...pngEnd])],
		['a GIF with something unknown before its first frame', gif([0x7e, 0, 0], gifFrame(8, 8))],
		['a GIF with an extension of no known kind', gif([0x21, 0x42, 1, 0, 0], gifFrame(8, 8))],
		['a GIF with a control extension that is too short', gif([0x21, 0xf9, 1, 0, 0], gifFrame(8, 8))],
		['a GIF with a repetition that is too short', gif([0x21, 0xff, 11], [...bytes('NETSCAPE2.0')], [1, 1, 0], gifFrame(8, 8))],
		['a GIF without a frame', gif([0x3b])],
		['a WebP that begins with an unknown chunk', riff(bytes('VP9 ', [2, 0, 0, 0], zeros(2)), lossy)],
		['a WebP with a canvas of the wrong length', riff(bytes('VP8X', [12, 0, 0, 0], zeros(4), [0xff, 3, 0, 0xff, 1, 0, 0, 0]))],
		['a WebP whose pixels are no key frame', riff(bytes('VP8 ', [10, 0, 0, 0], [1, 0, 0, 0x9d, 1, 0x2a, 64, 0, 64, 0]))],
		['a WebP whose pixels do not begin as they must', riff(bytes('VP8L', [5, 0, 0, 0], [0x2e, 0x3f, 0xc1, 0x3b, 0, 0]))],
		['an AVIF without pixels', bytes([0, 0, 0, 16], 'ftypavif', zeros(4), [0, 0, 0, 20], 'ispe', zeros(4), [0, 0, 0, 64, 0, 0, 0, 64])],
		['an AVIF with an unknown box', bytes([...stillAvif({width: 8, height: 8}, {width: 8, height: 8})], [0, 0, 0, 8], 'mini')],
		['an AVIF whose pixels are elsewhere', stillAvif({width: 8, height: 8}, {width: 8, height: 8}).subarray(0, -12)],
	])('%s is refused', (_, file) => {
		expect(readHeader(Uint8Array.from(file))).toEqual({kind: 'truncated'});
	});
});

describe('of several sizes, the largest counts', () => {
	const [small, large] = [
		{width: 64, height: 64},
		{width: 16_384, height: 16_384},
	];

	test.each<[string, Uint8Array]>([
		['the first frame of a GIF', gif(gifFrame(16_384, 16_384))],
		[
			'the first frame of a GIF, after extensions',
			gif([0x21, 0xfe, 1, 0x2c, 2, 0x2c, 0x2c, 0], [0x21, 0xf9, 4, 0, 0, 0, 0, 0], gifFrame(16_384, 16_384)),
		],
		['the frame on the canvas of a WebP', riff(canvas, bytes('VP8L', [5, 0, 0, 0], [0x2f, 0xff, 0xff, 0xff, 0x0f, 0]))],
		['a frame of an animated WebP', riff(canvas, bytes('ANMF', [24, 0, 0, 0], zeros(6), [0xff, 0x3f, 0, 0xff, 0x3f, 0], zeros(12)))],
		['the pixels of an AVIF', stillAvif(small, large)],
		['the property of an AVIF', stillAvif(large, small)],
		['the property of an AVIF, after the pixels', stillAvif(large, small, {metaLast: true})],
		['the track of an AVIF', movingAvif({claimed: small, track: large, pixels: small})],
		['the pixels of an animated AVIF', movingAvif({claimed: small, track: small, pixels: large})],
		['the property of an animated AVIF', movingAvif({claimed: large, track: small, pixels: small})],
	])('%s', (_, file) => {
		expect(readHeader(file)).toMatchObject({kind: 'picture', ...large});
	});
});

test('an AVIF whose parts overlap endlessly is refused at once', () => {
	const file = stillAvif({width: 8, height: 8}, {width: 8, height: 8});
	const at = Buffer.from(file).indexOf('iloc');
	// 65,535 items instead of one.
	const endless = Uint8Array.from(file).fill(0xff, at + 10, at + 12);
	expect(readHeader(endless)).toEqual({kind: 'truncated'});
});

test('a GIF of one pixel is as large as its first frame reaches', () => {
	const frame = [0x2c, 1, 0, 2, 0, 0x40, 0x9c, 0x40, 0x9c, 0];
	const colours = bytes('GIF89a', [1, 0, 1, 0, 0x81, 0, 0], zeros(12), frame);
	expect(readHeader(colours)).toEqual({kind: 'picture', width: 40_001, height: 40_002, isWhole: true});
});

test.each([
	['nothing', bytes(), 'empty'],
	['a web page', bytes('<!doctype html><html><body>Sign in</body></html>'), 'not-a-picture'],
	['an SVG', bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'unsupported'],
	['a TIFF', bytes('II*', [0], zeros(20)), 'unsupported'],
	['text', bytes('hello'), 'not-a-picture'],
])('%s is not a picture we can read', (_, file, kind) => {
	expect(readHeader(file)).toEqual({kind});
});

test('an SVG that begins with a long comment is detected by its tag, or by its content type', () => {
	const before = `<!-- ${'drawn by hand '.repeat(10)} --><svg width="9">`;
	expect(readHeader(bytes('<?xml version="1.0"?>', before))).toEqual({kind: 'unsupported'});
	expect(readHeader(bytes(' '.repeat(2000), '<svg>'), 'image/svg+xml')).toEqual({kind: 'unsupported'});
	expect(readHeader(bytes('<html><svg></svg></html>'))).toEqual({kind: 'not-a-picture'});
});

test('a JPEG may have fill bytes and tables before its frame', () => {
	const file = bytes(jpegStart, [0xff, 0xff, 0xc4, 0, 4, 1, 2], jpegFrame(200, 100), [0xff, 0xd9, 0, 0]);
	expect(readHeader(file)).toEqual({kind: 'picture', width: 200, height: 100, isWhole: true});
});

test.each([
	['a JPEG cut off in a segment', bytes([0xff, 0xd8, 0xff, 0xe0, 0x00])],
	['a PNG cut off before its size', pngSignature],
	['a PNG of no pixels', bytes([...pngSignature], [0, 0, 0, 13], 'IHDR', zeros(40))],
	['an AVIF cut off within its pixels', stillAvif({width: 8, height: 8}, {width: 8, height: 8}).subarray(0, -2)],
])('%s is truncated', (_, file) => {
	expect(readHeader(Uint8Array.from(file))).toEqual({kind: 'truncated'});
});

test.each([
	['a JPEG that ends within its pixels', drawn.subarray(0, drawn.length - 2)],
	['a JPEG of which only the thumbnail is complete', bytes(jpegStart, [0xff, 0xe1, 0, 4, 0xff, 0xd9], jpegFrame(200, 100), [2, 3])],
	['a PNG without its end', bytes([...pngSignature], [...pngHeader], zeros(40))],
	['a WebP shorter than it says', bytes('RIFF', [99, 0, 0, 0], 'WEBP', [...lossy])],
])('%s is known to be incomplete', (_, file) => {
	expect(readHeader(file)).toMatchObject({kind: 'picture', isWhole: false});
});

test('whatever follows a signature, there is an answer', () => {
	const signatures = ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF89a', 'RIFFxxxxWEBPVP8X', 'RIFFxxxxWEBPVP8L', 'xxxxftypavif', '<svg', ''];
	fc.assert(
		fc.property(fc.constantFrom(...signatures), fc.uint8Array({maxLength: 300}), (signature, rest) => {
			expect(readHeader(bytes(signature, [...rest])).kind).toMatch(/^(picture|truncated|unsupported|not-a-picture|empty)$/);
		}),
	);
});

test('a damaged file of any format gets an answer', () => {
	const files = [
		drawn,
		fixture('bad-pictures/moving.avif'),
		fixture('bad-pictures/moving.webp'),
		fixture('bad-pictures/moving.gif'),
		pngOf(9, 9, 8, deflateSync),
	];
	const damage = fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), {minLength: 1, maxLength: 20});
	fc.assert(
		fc.property(fc.constantFrom(...files), damage, (file, changes) => {
			const damaged = Uint8Array.from(file);
			for (const [at, value] of changes) damaged[at % damaged.length] = value;
			expect(readHeader(damaged).kind).toMatch(/^(picture|truncated|unsupported|not-a-picture)$/);
		}),
	);
});
