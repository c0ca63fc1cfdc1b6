import {afterEach, describe, expect, test, vi} from 'vitest';
import {readHeader} from '../../../src/vision/image/image-header.ts';
import {searchXmp} from '../../../src/vision/image/xmp.ts';
import {av1Stream, box, flags, ftyp, sampleTable, u32, zeros} from './avif-bytes.ts';

/** How often the reader reads a number, or takes a part of the file to read on. */
function stepsFor(file: Uint8Array): number {
	const readers = (['getUint8', 'getUint16', 'getUint32', 'getBigUint64'] as const).map(name => vi.spyOn(DataView.prototype, name));
	const parts = vi.spyOn(Uint8Array.prototype, 'subarray');
	readHeader(file);
	const steps = [...readers, parts].reduce((sum, {mock}) => sum + mock.calls.length, 0);
	vi.restoreAllMocks();
	return steps;
}
afterEach(() => vi.restoreAllMocks());

const latin = (text: string): readonly number[] => [...text].map(letter => letter.charCodeAt(0));
const u32Little = (value: number): readonly number[] => u32(value).toReversed();
const chunk = (name: string, length: number, data: readonly number[] = []) => [...latin(name), ...u32Little(length), ...data];
const many = (count: number, part: readonly number[]): readonly number[] => Array.from({length: count}, () => part).flat();

/** An animation whose frames all lead to the same row of transparency channels at the end of the file. */
function framesWithOneTail(count: number): readonly number[] {
	const frame = 24 + 8;
	const canvas = chunk('VP8X', 10, zeros(10));
	const tailAt = 12 + canvas.length + count * frame;
	const frames = Array.from({length: count}, (_, index) => {
		const innerAt = 12 + canvas.length + index * frame + 24;
		return [...chunk('ANMF', 24, zeros(16)), ...chunk('ALPH', tailAt - innerAt - 8)];
	});
	return [...latin('RIFF'), ...zeros(4), ...latin('WEBP'), ...canvas, ...frames.flat(), ...many(count, chunk('ALPH', 0))];
}

const size = {width: 8, height: 8};
const tracks = (tables: readonly (readonly number[])[]) =>
	box(
		'moov',
		tables.flatMap(table => box('trak', box('mdia', box('minf', table)))),
	);

/** As many places of frames as lengths of frames, in one table. */
function oneTableOfMany(count: number): readonly number[] {
	const stream = av1Stream(size);
	const head = [...ftyp('avis'), ...box('mdat', stream)];
	const places = many(count, box('stco', [...flags(), ...u32(1), ...u32(head.length - stream.length)]));
	const lengths = many(count, box('stsz', [...flags(), ...u32(stream.length), ...u32(1)]));
	const samples = box('stsd', [...flags(), ...u32(1), ...box('av01', zeros(78))]);
	return [...head, ...tracks([box('stbl', [...samples, ...places, ...lengths])])];
}

/** As many tracks as sequence headers, and each track has them all. */
function manyTracksOfOneStream(count: number): readonly number[] {
	const stream = many(count, av1Stream(size));
	const head = [...ftyp('avis'), ...box('mdat', stream)];
	return [...head, ...tracks(Array(count).fill(sampleTable(head.length - stream.length, stream.length, size)))];
}

describe('a file twice as long takes twice as many steps', () => {
	test.each<[string, (count: number) => readonly number[]]>([
		['bug: a WebP whose frames share their transparency', framesWithOneTail],
		['bug: an AVIF with many places and many lengths', oneTableOfMany],
		['bug: an AVIF whose tracks share a stream', manyTracksOfOneStream],
		[
			'a WebP of chunks',
			count => [...latin('RIFF'), ...zeros(4), ...latin('WEBP'), ...chunk('VP8X', 10, zeros(10)), ...many(count, chunk('ALPH', 0))],
		],
		['a JPEG of comments', count => [0xff, 0xd8, ...many(count, [0xff, 0xfe, 0, 2])]],
		['a JPEG of fill bytes', count => [0xff, 0xd8, ...many(count, [0xff])]],
		['a PNG of chunks', count => [0x89, ...latin('PNG\r\n\x1a\n'), ...u32(13), ...latin('IHDR'), ...zeros(17), ...many(count, zeros(12))]],
		['a GIF of comments', count => [...latin('GIF89a'), ...zeros(7), ...many(count, [0x21, 0xfe, 1, 0, 0])]],
		['an AVIF of boxes', count => [...ftyp('avif'), ...many(count, box('meta', [...flags(), ...box('iinf', zeros(8))]))]],
	])('%s', (_, fileOf) => {
		const [once, twice] = [300, 600].map(count => stepsFor(Uint8Array.from(fileOf(count))));
		expect(once).toBeGreaterThan(20);
		expect(twice).toBeLessThanOrEqual(2.1 * (once ?? 0));
	});

	test('XMP that repeats a name', () => {
		const steps = (count: number) => {
			const searches = ['indexOf', 'slice', 'split'] as const;
			const calls = searches.map(name => vi.spyOn(String.prototype, name));
			searchXmp('<x:creator/><x:GPSLatitude'.repeat(count), ['creator', 'GPSLatitude']);
			const total = calls.reduce((sum, {mock}) => sum + mock.calls.length, 0);
			vi.restoreAllMocks();
			return total;
		};
		expect(steps(20)).toBeGreaterThan(20);
		expect(steps(40)).toBeLessThanOrEqual(2.1 * steps(20));
		expect(steps(80_000)).toBe(steps(40_000));
	});
});

test('bug: an AVIF could list its parts a hundred times over, and filled the memory; it lists them once', () => {
	const list = box('iloc', [...flags(), 0, 0, 0x13, 0x88, ...many(5000, [0, 1, 0, 0, 0, 50])]);
	const file = [...ftyp('avif'), ...box('meta', [...flags(), ...list, ...list])];
	expect(stepsFor(Uint8Array.from(file))).toBeLessThan(1000);
	expect(readHeader(Uint8Array.from(file))).toEqual({kind: 'truncated'});
});
