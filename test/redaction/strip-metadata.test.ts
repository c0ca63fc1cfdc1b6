import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {latin} from '../../src/redaction/format.ts';
import {hasSameImageData, readBack} from '../../src/redaction/read-back/read-back.ts';
import {stripMetadata} from '../../src/redaction/strip/strip-metadata.ts';
import {
	bombBytes,
	drawing,
	fixture,
	grey,
	jpegs,
	pngBomb,
	pngs,
	pngWithHiddenLines,
	pngWithRepeatedChunks,
	secret,
	toEncode,
	webps,
	webpsWithHiddenTransparency,
	webpWithTransparency,
} from './corpus.ts';

const corpus = Object.entries({jpegs, pngs, webps}).flatMap(([format, files]) =>
	Object.entries(files).map(([what, bytes]) => ({format, what, bytes})),
);

describe('a file with metadata', () => {
	test.each(corpus)('$format: $what is found, and is gone from what is saved', async ({bytes}) => {
		expect((await readBack(bytes)).found).not.toEqual([]);
		const outcome = stripMetadata(bytes);
		if (outcome.kind !== 'stripped') throw new Error(`It was not stripped: ${JSON.stringify(outcome)}`);

		const [before, after] = [await readBack(bytes), await readBack(outcome.bytes)];
		expect(after.found).toEqual([]);
		expect(textOf(outcome.bytes)).not.toContain(secret);
		expect(hasSameImageData({bytes, read: before}, {bytes: outcome.bytes, read: after})).toBe(true);
	});

	test.each(Object.entries(toEncode))('%s has to be encoded again', (_, [bytes, reason]) => {
		expect(stripMetadata(bytes)).toEqual({kind: 'encode', reason});
	});

	test('what no browser shows is not touched', () => {
		for (const text of ['', 'no picture', '\0\0\0\x18ftypheic'])
			expect(stripMetadata(Uint8Array.from([...text].map(letter => letter.charCodeAt(0)))).kind).toBe('unsupported');
	});
});

describe('the image data', () => {
	test('of every drawing stay as they are, bit for bit', async () => {
		for (const file of ['portrait-1080.jpg', 'group-of-5.jpg', 'nobody.jpg', 'yaw-30.jpg']) {
			const bytes = fixture(`pictures/${file}`);
			const outcome = stripMetadata(bytes);
			if (outcome.kind !== 'stripped') throw new Error(file);
			const [before, after] = [await readBack(bytes), await readBack(outcome.bytes)];
			expect(hasSameImageData({bytes, read: before}, {bytes: outcome.bytes, read: after}), file).toBe(true);
		}
	});

	test('that differ in one bit are not the same', async () => {
		const changed = Uint8Array.from(drawing);
		const middle = Math.floor(changed.length / 2);
		changed[middle] = (changed[middle] ?? 0) ^ 1;
		const [before, after] = [await readBack(drawing), await readBack(changed)];
		expect(hasSameImageData({bytes: drawing, read: before}, {bytes: changed, read: after})).toBe(false);
	});

	test('CMYK keeps what says how its colours are stored, and nothing else', async () => {
		const outcome = stripMetadata(fixture('bad-pictures/cmyk.jpg'));
		if (outcome.kind !== 'stripped') throw new Error(JSON.stringify(outcome));
		expect((await readBack(outcome.bytes)).found).toEqual([]);
	});
});

describe('reading back', () => {
	test('bug: a thumbnail that is left in place is named as one', async () => {
		const found = (await readBack(jpegs['a thumbnail in EXIF'] ?? drawing)).found.map(({name}) => name);
		expect(found).toContain('thumbnail in APP1 Exif');
	});

	test('a second picture behind the first, or in a chunk, is named as one', async () => {
		for (const kind of ['a second picture (MPF)', 'something after the end'])
			expect((await readBack(jpegs[kind] ?? drawing)).found.at(-1)?.name).toBe('thumbnail after the end');
		expect((await readBack(pngs['eXIf'] ?? grey)).found.map(({name}) => name)).toEqual(['thumbnail in eXIf']);
	});

	test('sees what is hidden behind the lines of a PNG, which stripping cannot take out', async () => {
		const outcome = stripMetadata(pngWithHiddenLines);
		if (outcome.kind !== 'stripped') throw new Error('It is a whole PNG.');
		expect((await readBack(outcome.bytes)).found.map(({name}) => name)).toEqual(['something among the compressed data']);
		expect((await readBack(grey)).found).toEqual([]);
	});

	test('bug: a few kilobytes that stand for gigabytes were unpacked to their end', async () => {
		let unpacked = 0;
		class Counted extends DecompressionStream {
			override get readable() {
				const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
					transform: (chunk, controller) => {
						unpacked += chunk.length;
						controller.enqueue(chunk);
					},
				});
				return super.readable.pipeThrough(count);
			}
		}
		vi.stubGlobal('DecompressionStream', Counted);
		expect((await readBack(pngBomb)).found.map(({name}) => name)).toEqual(['something among the compressed data']);
		vi.unstubAllGlobals();
		expect(unpacked).toBeGreaterThan(0);
		expect(unpacked).toBeLessThan(bombBytes / 10);
	});

	test('bug: chunks that decoders pass over, since they were there already, could hold anything', async () => {
		expect((await readBack(pngWithRepeatedChunks)).found.map(({name}) => name)).toEqual(['gAMA']);
	});

	test('bug: transparency that belongs to no picture could hold anything', async () => {
		for (const file of webpsWithHiddenTransparency)
			expect((await readBack(file)).found.map(({name}) => name)).toEqual(['ALPH that belongs to no picture']);
		expect((await readBack(webpWithTransparency)).found).toEqual([]);
	});

	test('sees what stands behind a table within its segment', async () => {
		const at = drawing.findIndex((byte, index) => byte === 0xff && drawing[index + 1] === 0xdb);
		const length = ((drawing[at + 2] ?? 0) << 8) + (drawing[at + 3] ?? 0);
		const longer = Uint8Array.from([
			...drawing.subarray(0, at + 2),
			...[(length + 4) >> 8, (length + 4) & 255],
			...drawing.subarray(at + 4, at + 2 + length),
			...[1, 2, 3, 4],
			...drawing.subarray(at + 2 + length),
		]);
		expect((await readBack(longer)).found.map(({name}) => name)).toContain('marker db');
		expect((await readBack(drawing)).found.map(({name}) => name)).not.toContain('marker db');
	});

	test('names a file of any other format as a whole', async () => {
		const gif = fixture('bad-pictures/moving.gif');
		expect(await readBack(gif)).toEqual({
			format: undefined,
			found: [{name: 'unknown format', at: 0, length: gif.length}],
			imageData: [],
		});
	});

	test('whatever is put anywhere into a JPEG is found, or it is image data', async () => {
		const clean = stripMetadata(drawing);
		if (clean.kind !== 'stripped') throw new Error('The drawing is a whole JPEG.');
		const scan = clean.bytes.findIndex((byte, index) => byte === 0xff && clean.bytes[index + 1] === 0xda);
		await fc.assert(
			fc.asyncProperty(fc.integer({min: 2, max: scan}), fc.uint8Array({minLength: 1, maxLength: 60}), async (at, extra) => {
				const file = Uint8Array.from([...clean.bytes.subarray(0, at), ...extra, ...clean.bytes.subarray(at)]);
				const read = await readBack(file);
				const known = [...read.found, ...read.imageData].reduce((sum, {length}) => sum + length, 0);
				// The start, the end and the plain segments are all that neither list names.
				expect(file.length - known).toBeLessThanOrEqual(2 + 2 + 18 + 16);
				expect(read.found.length > 0 || read.imageData.length >= 5).toBe(true);
			}),
			{numRuns: 200},
		);
	});

	test('and stripping survive any damage', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(drawing, grey, ...Object.values(webps)),
				fc.nat(),
				fc.nat({max: 255}),
				fc.boolean(),
				async (file, at, value, isCut) => {
					const place = at % file.length;
					const damaged = isCut ? file.subarray(0, place) : file.with(place, value);
					const outcome = stripMetadata(damaged);
					await readBack(damaged);
					if (outcome.kind === 'stripped') expect(outcome.bytes.length).toBeLessThanOrEqual(file.length + 20);
				},
			),
			{numRuns: 300},
		);
	});
});

const textOf = (bytes: Uint8Array): string =>
	Array.from({length: Math.ceil(bytes.length / 4096)}, (_, index) => latin(bytes.subarray(index * 4096, (index + 1) * 4096))).join('');
