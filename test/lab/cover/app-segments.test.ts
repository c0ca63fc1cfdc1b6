import {readFileSync} from 'node:fs';
import exifr from 'exifr';
import {expect, test} from 'vitest';
import {findHiddenPicture, metadataSegments, withSegments} from '../../../src/lab/cover/app-segments.ts';
import {withPlace} from '../../../src/lab/drawing/exif-place.ts';
import {tag, withExif} from '../../vision/image/exif-bytes.ts';

const bytesOf = (name: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(`test/fixtures/pictures/${name}`));
const drawing = bytesOf('portrait-400.jpg');
const small = bytesOf('size-40.jpg');
const phone = new Uint8Array(withPlace(drawing.buffer, small.buffer));

test('a drawing is saved as a phone does it: with a place, and a small picture that other programs find as well', async () => {
	const thumbnail = await exifr.thumbnail(phone);
	expect(Buffer.from(thumbnail ?? []).equals(Buffer.from(small))).toBe(true);
	expect((await exifr.gps(phone))?.latitude).toBeCloseTo(1 / 3600);
});

test('the small picture is found where it is hidden, and nothing where there is none', () => {
	expect(findHiddenPicture(phone)).toEqual(small);
	expect(findHiddenPicture(drawing)).toBeUndefined();
	expect(metadataSegments(Uint8Array.of(1, 2, 3))).toEqual([]);
});

test('what says something goes over into the saved file, and what only shows the picture does not', async () => {
	const saved = withSegments(drawing, metadataSegments(phone));
	expect(findHiddenPicture(saved)).toEqual(small);
	expect((await exifr.gps(saved))?.latitude).toBeCloseTo(1 / 3600);
	expect(saved).toHaveLength(phone.length);
});

test('a picture that was turned by its file is saved upright, and is not turned again', async () => {
	const turned = withExif(drawing, {main: {[tag.orientation]: 6, [tag.artist]: 'Ada Muster'}});
	expect((await exifr.parse(turned, {translateValues: false})).Orientation).toBe(6);
	const saved = await exifr.parse(withSegments(drawing, metadataSegments(turned)), {translateValues: false});
	expect([saved.Orientation, saved.Artist]).toEqual([1, 'Ada Muster']);
});
