import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readMetadata} from '../../src/vision/read-metadata.ts';
import {type ExifTags, tag, withExif} from './exif-bytes.ts';

const drawn = readFileSync(new URL('../fixtures/pictures/nobody.jpg', import.meta.url));
const nothing = {hasPlace: false, hasTime: false, hasCameraSerial: false, hasOwnerName: false};
const read = (tags: ExifTags) => readMetadata(withExif(drawn, tags).buffer as ArrayBuffer);

const degrees = [
	[52, 1],
	[31, 1],
	[12, 1],
] as const;
const place = {[tag.latitudeRef]: 'N', [tag.latitude]: degrees, [tag.longitudeRef]: 'E', [tag.longitude]: degrees};

test('a file without metadata tells nothing', async () => {
	expect(await readMetadata(Uint8Array.from(drawn).buffer)).toEqual(nothing);
});

test.each<[string, ExifTags, object]>([
	['a place', {gps: place}, {hasPlace: true}],
	['a time', {exif: {[tag.dateTimeOriginal]: '2026:05:04 10:11:12'}}, {hasTime: true}],
	["a camera's number", {exif: {[tag.bodySerialNumber]: '0420061'}}, {hasCameraSerial: true}],
	["an owner's name", {exif: {[tag.cameraOwnerName]: 'Ada Muster'}}, {hasOwnerName: true}],
	["an artist's name", {main: {[tag.artist]: 'Ada Muster'}}, {hasOwnerName: true}],
])('%s is told by its own tag alone', async (_, tags, expected) => {
	expect(await read(tags)).toEqual({...nothing, ...expected});
});

test('tags that the camera left empty tell nothing', async () => {
	const exif = {[tag.cameraOwnerName]: '   ', [tag.bodySerialNumber]: '0000000', [tag.dateTimeOriginal]: '0000:00:00 00:00:00'};
	expect(await read({main: {[tag.artist]: ''}, exif})).toEqual(nothing);
});

test.each([
	['no picture', new TextEncoder().encode('<html>')],
	['nothing', new Uint8Array(0)],
	['a broken segment', withExif(drawn, {gps: place}).subarray(0, 40)],
])('%s tells nothing, and does not throw', async (_, file) => {
	expect(await readMetadata(Uint8Array.from(file).buffer)).toEqual(nothing);
});
