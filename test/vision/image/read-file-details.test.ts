import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readFileDetails} from '../../../src/vision/image/read-file-details.ts';
import {tag, withExif} from './exif-bytes.ts';
import {jpegWithXmp, xmp} from './xmp-bytes.ts';

const jpeg = Uint8Array.from(readFileSync(new URL('../../fixtures/pictures/nobody.jpg', import.meta.url)));
const detailsOf = (bytes: Uint8Array) => readFileDetails(bytes.slice().buffer);

test('says place, time, serial number and owner as the file has them', async () => {
	const bytes = withExif(jpeg, {
		main: {[tag.artist]: 'Ada Muster'},
		exif: {[tag.dateTimeOriginal]: '2026:07:11 20:15:30', [tag.bodySerialNumber]: '00123'},
		gps: {
			[tag.latitudeRef]: 'N',
			[tag.latitude]: [
				[52, 1],
				[30, 1],
				[0, 1],
			],
			3: 'E',
			4: [
				[13, 1],
				[15, 1],
				[0, 1],
			],
		},
	});
	expect(await detailsOf(bytes)).toEqual([
		{id: 'place', text: '52.50000, 13.25000'},
		{id: 'time', text: '2026:07:11 20:15:30'},
		{id: 'serial', text: '00123'},
		{id: 'owner', text: 'Ada Muster'},
	]);
});

test('says what XMP has a value for, without it', async () => {
	const packet = xmp('xmlns:a="a" a:PersonInImage="Ada" a:CreatorTool="Editor" a:DocumentID="xmp.did:1" a:title=" "');
	expect(await detailsOf(jpegWithXmp(jpeg, packet))).toEqual([{id: 'people'}, {id: 'software'}, {id: 'history'}]);
});

test('says nothing of a file without metadata, nor of one that cannot be read', async () => {
	expect(await detailsOf(jpeg)).toEqual([]);
	expect(await detailsOf(Uint8Array.of(1, 2, 3))).toEqual([]);
	expect(await detailsOf(withExif(jpeg, {main: {[tag.artist]: '\0 \x01'}}))).toEqual([]);
});

test('shortens what is long, and leaves out what cannot be shown', async () => {
	const [owner] = await detailsOf(withExif(jpeg, {main: {[tag.artist]: `A\x07da${'!'.repeat(500)}`}}));
	expect(owner?.text).toMatch(/^Ada!+$/);
	expect(owner?.text).toHaveLength(120);
});
