import {describe, expect, test} from 'vitest';
import {readBack} from '../../src/redaction/read-back/read-back.ts';
import {stripMetadata} from '../../src/redaction/strip/strip-metadata.ts';
import {drawing, fixture, secret} from './corpus.ts';

const letters = [...secret].map(letter => letter.charCodeAt(0));
/** The file with something behind the last block of its last scan, in front of the end marker. */
const hiddenIn = (jpeg: Uint8Array): Uint8Array => {
	const end = jpeg.length - 2;
	expect([...jpeg.subarray(end)]).toEqual([0xff, 0xd9]);
	return Uint8Array.from([...jpeg.subarray(0, end), ...letters, 0xff, 0xd9]);
};
const namesIn = async (jpeg: Uint8Array): Promise<readonly string[]> => (await readBack(jpeg)).found.map(({name}) => name);
/** Two blocks beside each other, with a restart marker between them: the one block of a file, twice. */
function withRestart(jpeg: Uint8Array): Uint8Array {
	const at = (code: number): number => jpeg.findIndex((byte, index) => byte === 0xff && jpeg[index + 1] === code);
	const scan = at(0xda);
	const data = jpeg.subarray(scan + 2 + (jpeg[scan + 3] ?? 0), jpeg.length - 2);
	const wide = Uint8Array.from(jpeg.subarray(0, jpeg.length - 2));
	wide[at(0xc0) + 8] = 16;
	return Uint8Array.from([...wide.subarray(0, scan), 0xff, 0xdd, 0, 4, 0, 1, ...wide.subarray(scan), 0xff, 0xd0, ...data, 0xff, 0xd9]);
}

const stripped = (jpeg: Uint8Array): Uint8Array => {
	const outcome = stripMetadata(jpeg);
	if (outcome.kind !== 'stripped') throw new Error(JSON.stringify(outcome));
	return outcome.bytes;
};

describe('what is hidden behind the last block of a scan', () => {
	const files = [
		'pictures/portrait-1080.jpg',
		'pictures/group-of-5.jpg',
		'pictures/size-40.jpg',
		'bad-pictures/cmyk.jpg',
		'bad-pictures/progressive.jpg',
	];

	test.each(files)('%s: nothing is found where nothing is, and what is put there is found', async file => {
		const clean = stripped(fixture(file));
		expect(await namesIn(clean)).toEqual([]);
		const found = (await readBack(hiddenIn(clean))).found;
		expect(found).toEqual([{name: 'after the last block', at: clean.length - 2, length: letters.length}]);
	});

	test('a picture in restart intervals', async () => {
		const twice = withRestart(stripped(fixture('bad-pictures/one-block.jpg')));
		expect(await namesIn(twice)).toEqual([]);
		expect(await namesIn(hiddenIn(twice))).toEqual(['after the last block']);
	});

	test('a scan that breaks off, or is no scan of this picture, claims nothing', async () => {
		const clean = stripped(drawing);
		const half = Uint8Array.from([...clean.subarray(0, clean.length - 400), 0xff, 0xd9]);
		expect(await namesIn(half)).toEqual([]);
	});

	test('the file is then encoded again: dropping segments leaves it where it is', async () => {
		expect(await namesIn(stripped(hiddenIn(drawing)))).toEqual(['after the last block']);
	});

	test('a crafted file of thousands of scans, each of all blocks in a few bytes, is not counted to its end', async () => {
		const segment = (code: number, ...payload: number[]) => [0xff, code, 0, payload.length + 2, ...payload];
		const frame = segment(0xc2, 8, 0x0b, 0x60, 0xff, 0x80, 1, 1, 0x11, 0);
		// One code, a zero, for 16,384 blocks and as many more as the next 14 bits say.
		const table = segment(0xc4, 0x10, 1, ...Array.from({length: 15}, () => 0), 0xe0);
		const scan = [...segment(0xda, 1, 1, 0, 1, 63, 0), ...Array.from({length: 400}, () => 0)];
		const scans = Array.from({length: 5000}, () => scan).flat();
		const {found} = await readBack(Uint8Array.from([0xff, 0xd8, ...frame, ...table, ...scans, 0xff, 0xd9]));
		// The first ones are counted: their data go on behind the last block.
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThan(20);
	});
});
