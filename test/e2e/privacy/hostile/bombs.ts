import {crc32, deflateSync, gzipSync} from 'node:zlib';
import {movingAvif, stillAvif} from '../../../vision/image/avif-bytes.ts';

/** Small files with huge images, and files that are not what they claim. They are built here instead of being committed. */

const bytes = (text: string) => Buffer.from(text, 'latin1');
const u32 = (value: number) => Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
const u16 = (value: number) => Buffer.from([value >>> 8, value & 255]);
const u16le = (value: number) => Buffer.from([value & 255, value >>> 8]);
const u24le = (value: number) => Buffer.from([value & 255, (value >>> 8) & 255, (value >>> 16) & 255]);

function chunk(name: string, data: Buffer): Buffer {
	const named = Buffer.concat([bytes(name), data]);
	return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
}

/** One bit per pixel, all black: 100 MB of lines in 100 kB. */
function png(width: number, height: number, extra: readonly Buffer[] = [], lines = height): Buffer {
	const header = Buffer.concat([u32(width), u32(height), Buffer.from([1, 0, 0, 0, 0])]);
	const pixels = deflateSync(Buffer.alloc(lines * (1 + Math.ceil(width / 8))), {level: 1});
	return Buffer.concat([
		bytes('\x89PNG\r\n\x1a\n'),
		chunk('IHDR', header),
		...extra,
		chunk('IDAT', pixels),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

const packed = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1_000_000), {level: 1});

/** A canvas of this size, with an empty first frame. */
const gif = (width: number, height: number): Buffer =>
	Buffer.concat([
		bytes('GIF89a'),
		u16le(width),
		u16le(height),
		Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2c]),
		...[0, 0, width, height].map(u16le),
		Buffer.from([0, 2, 2, 0x44, 1, 0, 0x3b]),
	]);

/** Thousands of tiny frames, of which only the first is analysed. */
const manyFrames = (): Buffer => {
	const whole = gif(64, 64);
	const frame = whole.subarray(19, -1);
	return Buffer.concat([whole.subarray(0, -1), ...Array.from({length: 50_000}, () => frame), bytes(';')]);
};

const webp = (width: number, height: number): Buffer => {
	const extended = Buffer.concat([bytes('VP8X'), Buffer.from([10, 0, 0, 0, 0, 0, 0, 0]), u24le(width - 1), u24le(height - 1)]);
	const body = Buffer.concat([bytes('WEBP'), extended]);
	return Buffer.concat([bytes('RIFF'), Buffer.from([body.length, 0, 0, 0]), body]);
};

/** A frame header and the start of a scan. @param before what comes before the frame */
const jpeg = (width: number, height: number, before: readonly number[] = []): Buffer =>
	Buffer.concat([
		Buffer.from([0xff, 0xd8, ...before, 0xff, 0xc0, 0, 11, 8]),
		u16(height),
		u16(width),
		Buffer.from([1, 1, 0x11, 0, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0xff, 0xd9]),
	]);

/** The property and the pixels of an AVIF each claim a size. `late`: the property comes after the pixels. */
const avif = (claimed: number, pixels: number, {late = false} = {}): Buffer =>
	Buffer.from(stillAvif({width: claimed, height: claimed}, {width: pixels, height: pixels}, {metaLast: late}));

/** A property and a track of 64 pixels, and an AV1 stream of 484 million. */
const movingBomb = (): Buffer => {
	const small = {width: 64, height: 64};
	return Buffer.from(movingAvif({claimed: small, track: small, pixels: {width: 22_000, height: 22_000}}));
};

const laughs = `<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="99999"><g id="a0"><rect width="9" height="9"/></g>${Array.from(
	{length: 20},
	(_, index) => `<g id="a${index + 1}">${`<use href="#a${index}"/>`.repeat(10)}</g>`,
).join('')}<script>globalThis.ran=1</script></svg>`;

/** Builds a value only once, since it takes a second. */
function once<T>(build: () => T): () => T {
	let built: T | undefined;
	return () => {
		built ??= build();
		return built;
	};
}

/** So small that analysing it costs nothing. */
export const dot = once(() => gif(8, 8));

/** By file name. */
export const bombs = once(() => ({
	'huge.png': png(30_000, 30_000),
	'huge.gif': gif(65_535, 65_535),
	'huge.webp': webp(16_777_215, 16_777_215),
	'huge.jpg': jpeg(65_500, 65_500),
	'huge.avif': avif(60_000, 60_000),
	'late.avif': avif(60_000, 64, {late: true}),
	'inside.avif': avif(64, 60_000),
	'moving.avif': movingBomb(),
	'laughs.svg': Buffer.from(laughs),
}));

/** Files that claim to be small. */
export const liars = once(() => ({
	'more-lines.png': png(64, 64, [], 5_000_000),
	'packed-text.png': png(64, 64, [chunk('zTXt', Buffer.concat([bytes('Comment\0\0'), packed(60)]))]),
	'packed-profile.png': png(64, 64, [chunk('iCCP', Buffer.concat([bytes('icc\0\0'), packed(60)]))]),
	'frames.gif': manyFrames(),
	'nothing.jpg': Buffer.alloc(0),
	'text.jpg': Buffer.from('<!doctype html><script>globalThis.ran=1</script>'),
	'broken.jpg': jpeg(64, 64),
}));

/** 100 MB in 100 kB. */
export const zeroes = once(() => gzipSync(Buffer.alloc(100_000_000), {level: 1}));
