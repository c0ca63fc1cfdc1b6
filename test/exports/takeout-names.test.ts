import {describe, expect, it} from 'vitest';
import {readExport} from '../../src/exports/read-export.ts';
import {json, type MadeFile, partOf, planned, stub} from '../fixtures/exports/plan.ts';
import {sidecar, sidecarOf} from '../fixtures/exports/takeout.ts';

const [image] = planned;
if (!image) throw new Error('Nothing is planned.');

const folder = 'Takeout/Google Photos/Photos from 2019';

/** Every picture and sidecar of these names; each sidecar has a latitude of its own, by its position. */
const make = (pictures: readonly string[], sidecars: readonly string[], in_ = folder): readonly MadeFile[] => [
	...pictures.map((name, number) => ({path: `${in_}/${name}`, content: stub({...image, id: String(number)})})),
	...sidecars.map((name, number) => ({
		path: `${in_}/${name}`,
		content: json(sidecar({...image, place: {latitude: number + 1, longitude: 1}}, name)),
	})),
];

const latitudes = async (files: readonly MadeFile[]) => {
	const read = await readExport([partOf(files)]);
	return read.images.map(({place}) => place?.latitude);
};

describe('the data file of a picture in Google Takeout', () => {
	it.each([
		['classic, with a counter that jumps', ['IMG.jpg', 'IMG(1).jpg'], ['IMG.jpg.json', 'IMG.jpg(1).json']],
		['new, with a counter', ['IMG.jpg', 'IMG(1).jpg'], ['IMG.jpg.supplemental-metadata.json', 'IMG.jpg.supplemental-metadata(1).json']],
		['mixed', ['A.jpg', 'B.jpg'], ['A.jpg.json', 'B.jpg.supplemental-metadata.json']],
		['uploaded without an extension', ['2013-08-22.jpg'], ['2013-08-22.json']],
		['Pixel motion picture', ['PXL_1.MP.jpg'], ['PXL_1.MP.jpg.supplemental-metadata.json']],
	])('%s', async (_, pictures, sidecars) => {
		expect(await latitudes(make(pictures, sidecars))).toEqual(pictures.map((_name, index) => index + 1));
	});

	it.each([20, 23, 24, 30, 39, 42, 43, 44, 45, 46])('is found for a stem of %i letters, wherever its name was cut', async length => {
		const name = `${'a'.repeat(length)}.jpg`;
		expect(await latitudes(make([name], [sidecarOf(name, true)]))).toEqual([1]);
		expect(await latitudes(make([name], [sidecarOf(name, false)]))).toEqual([1]);
	});

	it('is found where the name was cut and has a counter', async () => {
		const name = `${'b'.repeat(36)}.jpg`;
		const counted = `${'b'.repeat(36)}(1).jpg`;
		const cut = `${name}.supplemental-metadata`.slice(0, 46);
		expect(await latitudes(make([name, counted], [`${cut}.json`, `${cut}(1).json`]))).toEqual([1, 2]);
	});

	it('is found where a picture’s own name was cut at 47 letters, and its data file’s at 46', async () => {
		const stem = 'c'.repeat(60);
		expect(await latitudes(make([`${stem.slice(0, 47)}.jpg`], [`${stem.slice(0, 46)}.json`]))).toEqual([1]);
	});

	it('is never guessed among pictures that were cut to the same name', async () => {
		const stem = 'd'.repeat(47);
		const pictures = ['', '(1)', '(2)', '(3)', '(4)'].map(counter => `${stem}${counter}.jpg`);
		const sidecars = ['', '(1)', '(2)', '(3)', '(4)'].map(counter => `${stem.slice(0, 46)}${counter}.json`);
		const read = await readExport([partOf(make(pictures, sidecars))]);
		expect(read.images.map(({place}) => place)).toEqual(Array.from({length: 5}));
		expect(read.ambiguous).toBe(5);
	});

	it('is found where the cut halved an emoji', async () => {
		const name = `a${'🎉'.repeat(23)}.jpg`;
		const cut = `a${'🎉'.repeat(22)}\ufffd.json`;
		expect(await latitudes(make([name], [cut]))).toEqual([1]);
	});

	it.each(['IMG-edited.jpg', 'IMG-bearbeitet.jpg', 'IMG-modifie\u0301.jpg', 'IMG-ha editado.jpg'])(
		'is that of the original for %s',
		async name => {
			expect(await latitudes(make(['IMG.jpg', name], ['IMG.jpg.json']))).toEqual([1, 1]);
		},
	);

	it('is not another picture’s, though a name begins like it', async () => {
		expect(await latitudes(make(['party.jpg', 'party-1.jpg', 'party (2).jpg'], ['party.jpg.json']))).toEqual([1, undefined, undefined]);
	});

	it('counts from another part, in a folder of any name', async () => {
		const files = make(['IMG.jpg'], ['IMG.jpg.json'], 'Takeout/Google Fotos/Fotos von 2019 ');
		const read = await readExport([partOf(files.slice(0, 1)), partOf(files.slice(1))]);
		expect(read.images.map(({place}) => place?.latitude)).toEqual([1]);
	});
});

describe('what is in Takeout besides', () => {
	const withFlags = (name: string, flags: object) => ({
		path: `${folder}/${name}.json`,
		content: json({...(sidecar(image, name) as object), ...flags}),
	});

	it('sets apart what others shared, and what is in the bin', async () => {
		const pictures = make(['a.jpg', 'b.jpg', 'c.jpg'], []);
		const read = await readExport([
			partOf([
				...pictures,
				withFlags('a.jpg', {googlePhotosOrigin: {fromPartnerSharing: {}}}),
				withFlags('b.jpg', {trashed: true}),
				withFlags('c.jpg', {geoData: {latitude: 0, longitude: 0}}),
			]),
		]);
		const [shared, trashed, nowhere] = read.images;
		expect(shared?.isOthers).toBe(true);
		expect(trashed?.state).toBe('deleted');
		expect(nowhere?.place).toBeUndefined();
	});

	it('leaves out videos, empty files and what macOS adds', async () => {
		const files = make(['a.jpg', 'a.MP4', '._a.jpg', 'b.jpg'], ['a.jpg.json']);
		const read = await readExport([partOf(files.map(file => (file.path.endsWith('b.jpg') ? {...file, content: ''} : file)))]);
		expect(read.images.map(({entry}) => entry.path)).toEqual([`${folder}/a.jpg`]);
		expect(read).toMatchObject({videos: 1, empty: 1});
	});
});
