import {readFileSync} from 'node:fs';
import {deflateSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {readMetadata} from '../../../src/vision/image/read-metadata.ts';
import {type ExifTags, pngWithExif, tag, webpWithExif, withExif} from './exif-bytes.ts';
import {pngOf} from './png-bytes.ts';
import {gifWithXmp, jpegWithExtendedXmp, jpegWithXmp, pngWithXmp, webpWithXmp, xmp} from './xmp-bytes.ts';

const fixture = (path: string): Uint8Array => Uint8Array.from(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
const drawn = fixture('pictures/nobody.jpg');
const png = pngOf(4, 4, 8, deflateSync);
const gif = fixture('bad-pictures/moving.gif');
const nothing = {hasPlace: false, hasTime: false, hasCameraSerial: false, hasOwnerName: false};
const read = (file: Uint8Array) => readMetadata(Uint8Array.from(file).buffer);
const readExif = (tags: ExifTags) => read(withExif(drawn, tags));

const degrees = [
	[52, 1],
	[31, 1],
	[12, 1],
] as const;
const place = {[tag.latitudeRef]: 'N', [tag.latitude]: degrees, [tag.longitudeRef]: 'E', [tag.longitude]: degrees};

test.each([
	['a JPEG', drawn],
	['a PNG', png],
	['a GIF', gif],
	['a WebP', fixture('bad-pictures/moving.webp')],
	['an AVIF', fixture('bad-pictures/moving.avif')],
])('%s without metadata reveals nothing', async (_, file) => {
	expect(await read(file)).toEqual(nothing);
});

describe('EXIF', () => {
	test.each<[string, ExifTags, object]>([
		['a place', {gps: place}, {hasPlace: true}],
		['a time', {exif: {[tag.dateTimeOriginal]: '2026:05:04 10:11:12'}}, {hasTime: true}],
		["a camera's serial number", {exif: {[tag.bodySerialNumber]: '0420061'}}, {hasCameraSerial: true}],
		["an owner's name", {exif: {[tag.cameraOwnerName]: 'Ada Muster'}}, {hasOwnerName: true}],
		["an artist's name", {main: {[tag.artist]: 'Ada Muster'}}, {hasOwnerName: true}],
	])('%s is found, and nothing else', async (_, tags, expected) => {
		expect(await readExif(tags)).toEqual({...nothing, ...expected});
	});

	const all: ExifTags = {main: {[tag.artist]: 'Ada Muster'}, exif: {[tag.bodySerialNumber]: '0420061'}, gps: place};
	test.each<[string, Uint8Array]>([
		['a JPEG', withExif(drawn, all)],
		['a PNG', pngWithExif(png, all)],
		['a WebP', webpWithExif(all)],
		['a WebP whose EXIF begins as in a JPEG', webpWithExif(all, 'Exif\0\0')],
	])('is read from %s', async (_, file) => {
		expect(await read(file)).toEqual({...nothing, hasPlace: true, hasCameraSerial: true, hasOwnerName: true});
	});

	test('tags that the camera left empty reveal nothing', async () => {
		const exif = {[tag.cameraOwnerName]: '   ', [tag.bodySerialNumber]: '0000000', [tag.dateTimeOriginal]: '0000:00:00 00:00:00'};
		expect(await readExif({main: {[tag.artist]: ''}, exif})).toEqual(nothing);
	});

	test.each([
		['a segment that breaks off', withExif(drawn, {gps: place}).subarray(0, 40)],
		['a WebP that breaks off in its EXIF', webpWithExif(all).subarray(0, 40)],
		['a WebP that breaks off before its EXIF', webpWithExif(all).subarray(0, 16)],
		['no picture', new TextEncoder().encode('<html>')],
		['an empty file', new Uint8Array(0)],
	])('%s leaves it unknown, and does not throw', async (_, file) => {
		expect(await read(file)).toEqual({});
	});
});

describe('XMP', () => {
	const latitude = xmp('exif:GPSLatitude="52,31.2N"');
	test.each<[string, Uint8Array]>([
		['a JPEG', jpegWithXmp(drawn, latitude)],
		['a PNG', pngWithXmp(png, latitude)],
		['a WebP', webpWithXmp(latitude)],
		['a GIF', gifWithXmp(gif, latitude)],
		['a JPEG that divides it within a name', jpegWithExtendedXmp(drawn, latitude, latitude.indexOf('Latitude'))],
	])('a place in XMP alone is found in %s', async (_, file) => {
		expect(await read(file)).toEqual({...nothing, hasPlace: true});
	});

	test.each<[string, string, object]>([
		['an element', '<exif:GPSLatitude>52,31.2N</exif:GPSLatitude>', {hasPlace: true}],
		['an element with attributes', '<exif:GPSLatitude rdf:datatype="text">52,31.2N</exif:GPSLatitude>', {hasPlace: true}],
		['another prefix', '<e:GPSLatitude>52,31.2N</e:GPSLatitude>', {hasPlace: true}],
		['a list', '<dc:creator><rdf:Seq><rdf:li>Ada Muster</rdf:li></rdf:Seq></dc:creator>', {hasOwnerName: true}],
		['a serial number', '<aux:SerialNumber>0420061</aux:SerialNumber>', {hasCameraSerial: true}],
		['a time', '<exif:DateTimeOriginal>2026-05-04T10:11:12</exif:DateTimeOriginal>', {hasTime: true}],
	])('%s is understood', async (_, element, expected) => {
		expect(await read(jpegWithXmp(drawn, xmp('', element)))).toEqual({...nothing, ...expected});
	});

	test.each([
		['an empty attribute', xmp('exif:GPSLatitude=""')],
		['an empty element', xmp('', '<exif:GPSLatitude></exif:GPSLatitude><dc:format>image/jpeg</dc:format>')],
		['an element closed at once', xmp('', '<exif:GPSLatitude/><dc:format>image/jpeg</dc:format>')],
		['an empty list', xmp('', '<dc:creator><rdf:Seq><rdf:li/></rdf:Seq></dc:creator>')],
		['a longer name', xmp('xmp:CreatorTool="Pencil"')],
	])('%s reveals nothing', async (_, packet) => {
		expect(await read(jpegWithXmp(drawn, packet))).toEqual(nothing);
	});

	test('what is compressed in a PNG leaves it unknown', async () => {
		expect(await read(pngWithXmp(png, latitude, {isCompressed: true}))).toEqual({});
	});

	test('what is found counts, even where the rest is unknown', async () => {
		const file = pngWithXmp(pngWithXmp(png, xmp('dc:creator="Ada Muster"')), latitude, {isCompressed: true});
		expect(await read(file)).toEqual({hasOwnerName: true});
	});

	test('a file that repeats a name without end leaves it unknown', async () => {
		expect(await read(jpegWithXmp(drawn, xmp('', '<dc:creator/>'.repeat(1000))))).toEqual({});
	});

	test('a name that is a property of every object changes no object', async () => {
		const packet = xmp('', '<__proto__:reason>truncated</__proto__:reason><constructor:prototype>x</constructor:prototype>');
		expect(await read(jpegWithXmp(drawn, packet))).toEqual(nothing);
		expect('reason' in {}).toBe(false);
	});

	test('60,000 open elements are not followed', async () => {
		expect(await read(jpegWithXmp(drawn, xmp('', '<a:b>'.repeat(13_000))))).toEqual(nothing);
		expect(await read(webpWithXmp(xmp('', '<exif:a>'.repeat(60_000))))).toEqual(nothing);
	});
});
