import {readFileSync} from 'node:fs';
import {deflateSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {readMetadata} from '../../../src/vision/image/read-metadata.ts';
import {type ExifTags, pngWithExif, tag, webpWithExif, withExif} from './exif-bytes.ts';
import {pngOf} from './png-bytes.ts';

const drawn = readFileSync(new URL('../../fixtures/pictures/nobody.jpg', import.meta.url));
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

const all: ExifTags = {main: {[tag.artist]: 'Ada Muster'}, exif: {[tag.bodySerialNumber]: '0420061'}, gps: place};
test.each<[string, Uint8Array]>([
	['a JPEG', withExif(drawn, all)],
	['a PNG', pngWithExif(pngOf(4, 4, 8, deflateSync), all)],
	['a WebP', webpWithExif(all)],
	['a WebP whose EXIF begins as in a JPEG', webpWithExif(all, 'Exif\0\0')],
])('tags are read in %s', async (_, file) => {
	expect(await readMetadata(Uint8Array.from(file).buffer)).toEqual({...nothing, hasPlace: true, hasCameraSerial: true, hasOwnerName: true});
});

test('tags that the camera left empty tell nothing', async () => {
	const exif = {[tag.cameraOwnerName]: '   ', [tag.bodySerialNumber]: '0000000', [tag.dateTimeOriginal]: '0000:00:00 00:00:00'};
	expect(await read({main: {[tag.artist]: ''}, exif})).toEqual(nothing);
});

test.each([
	['no picture', new TextEncoder().encode('<html>')],
	['nothing', new Uint8Array(0)],
	['a broken segment', withExif(drawn, {gps: place}).subarray(0, 40)],
	['a WebP that ends in its EXIF', webpWithExif(all).subarray(0, 40)],
	['the start of a WebP', webpWithExif(all).subarray(0, 16)],
])('%s tells nothing, and does not throw', async (_, file) => {
	expect(await readMetadata(Uint8Array.from(file).buffer)).toEqual(nothing);
});
