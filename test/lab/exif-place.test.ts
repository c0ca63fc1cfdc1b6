import {readFileSync} from 'node:fs';
import exifr from 'exifr';
import {expect, test} from 'vitest';
import {withPlace} from '../../src/lab/drawing/exif-place.ts';
import {readMetadata} from '../../src/vision/image/read-metadata.ts';

const {buffer, byteOffset, byteLength} = new Uint8Array(readFileSync('test/fixtures/pictures/portrait-400.jpg'));
const drawing = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;

test('our metadata reader finds the place and nothing else', async () => {
	expect((await readMetadata(drawing)).hasPlace).toBe(false);
	expect(await readMetadata(withPlace(drawing))).toEqual({hasPlace: true, hasTime: false, hasCameraSerial: false, hasOwnerName: false});
});

test('the place is in the sea, where nobody lives', async () => {
	const place = await exifr.gps(withPlace(drawing));
	expect(place?.latitude).toBeCloseTo(1 / 3600);
	expect(place?.longitude).toBeCloseTo(1 / 3600);
});

test('the image data stays unchanged', () => {
	const whole = new Uint8Array(withPlace(drawing));
	expect([...whole.subarray(-(byteLength - 2))]).toEqual([...new Uint8Array(drawing).subarray(2)]);
});
