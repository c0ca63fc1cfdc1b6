import {effect} from '@preact/signals';
import {ZipWriter} from '@zip.js/zip.js/lib/zip-core-custom.js';
import {unzipSync} from 'fflate';
import {expect, test, vi} from 'vitest';
import {createBeforePostingModel, maxPictures, type Picture} from '../../src/pictures/before-posting/model.ts';
import type {Pixels} from '../../src/redaction/covers/is-covered.ts';
import {decodePng, encodePng, inspectPng, pixelsOf, pngFrom, skin, textChunk} from './png-canvas.ts';

const size = {width: 60, height: 40};

function drawing(): Pixels {
	const data = new Uint8ClampedArray(size.width * size.height * 4).fill(255);
	for (let y = 14; y < 26; y++) for (let x = 24; x < 34; x++) data.set(skin, (y * size.width + x) * 4);
	return {...size, data};
}

const png = pngFrom(drawing(), [textChunk('Ada Muster')]);
const file = (name = 'IMG_20260711_201530.png', bytes = png) => new File([bytes], name, {type: 'image/png'});

function scene(change: Partial<Parameters<typeof createBeforePostingModel>[0]> = {}) {
	vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no browser')));
	const saved: {name: string; content: Blob}[] = [];
	const model = createBeforePostingModel({
		vision: {inspect: inspectPng},
		encode: encodePng,
		decode: decodePng,
		save: (name, content) => void saved.push({name, content}),
		...change,
	});
	const selected = (): Picture => {
		const picture = model.pictures.value.find(({id}) => id === model.selectedId.value);
		if (!picture) throw new Error('No picture is selected.');
		return picture;
	};
	const inspected = () => vi.waitFor(() => expect(selected().inspected?.kind).toBe('inspected'));
	return {model, saved, selected, inspected};
}

const bytesOf = async (content: Blob | undefined) => new Uint8Array((await content?.arrayBuffer()) ?? new ArrayBuffer());

test('a picture that is opened is inspected, and its face is covered until somebody says otherwise', async () => {
	const {model, selected, inspected} = scene();
	model.open([file()]);
	await inspected();
	expect(selected().inspected).toMatchObject({...size, dateInName: '20260711', parts: [{name: 'tEXt'}], faces: [{label: 'unusable'}]});
	expect(model.boxesOf(selected())).toHaveLength(1);
	model.coverFace(selected(), 0, false);
	expect(model.boxesOf(selected())).toEqual([]);
	model.addBox(selected());
	model.coverFace(selected(), 0, true);
	expect(model.boxesOf(selected()).map(({id}) => id)).toEqual([expect.stringContaining('added'), 'face-0']);
});

test('the copy that is saved is the one that was checked, and its name says nothing', async () => {
	const {model, saved, selected, inspected} = scene();
	model.open([file()]);
	await inspected();
	await model.prepare(selected());
	const {outcome} = selected();
	if (outcome?.kind !== 'copy') throw new Error('There is no copy.');
	model.save(selected());
	expect(saved.map(({name}) => name)).toEqual(['picture-1.png']);
	expect(await bytesOf(saved[0]?.content)).toEqual(outcome.copy.bytes);
	expect(pixelsOf(outcome.copy.bytes).data.filter((_, at) => at % 4 === 0)).not.toContain(skin[0]);
});

test('a change takes the copy away: what is saved is never older than what is shown', async () => {
	const {model, saved, selected, inspected} = scene();
	model.open([file()]);
	await inspected();
	for (const change of [
		() => model.addBox(selected()),
		() => model.change({shape: 'striped-oval'}),
		() => model.setCrop(selected(), {x: 0, y: 0, width: 20, height: 20}),
	]) {
		await model.prepare(selected());
		expect(selected().outcome?.kind).toBe('copy');
		change();
		expect(selected().outcome).toBeUndefined();
	}
	model.save(selected());
	expect(saved).toEqual([]);
});

test('all at once come as one archive; a picture that cannot be read stops no other, and is named', async () => {
	const {model, saved} = scene();
	model.open([file('one.png'), file('broken.png', Uint8Array.of(1, 2, 3)), file('three.png')]);
	await model.saveAll();
	expect(model.batch.value).toMatchObject({done: 3, total: 3, state: 'finished'});
	expect(model.batch.value?.failed.map(each => each.file.name)).toEqual(['broken.png']);
	const entries = unzipSync(await bytesOf(saved[0]?.content));
	expect(Object.keys(entries)).toEqual(['picture-1.png', 'picture-3.png']);
	expect(pixelsOf(Uint8Array.from(entries['picture-1.png'] ?? []))).toMatchObject(size);
});

test('HEIC, which no browser reads, is told apart from what is no picture', async () => {
	const {model, selected} = scene();
	model.open([file('IMG_1.HEIC', new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0mif1heic'))]);
	await vi.waitFor(() => expect(selected().inspected).toEqual({kind: 'unreadable', reason: 'heic'}));
	model.open([file('notes.txt', Uint8Array.of(1, 2, 3))]);
	await vi.waitFor(() => expect(selected().inspected).toEqual({kind: 'unreadable', reason: 'not-a-picture'}));
});

test('a copy in which a face is found is not put among the others', async () => {
	const {model, saved} = scene({
		vision: {
			inspect: async (...request) => {
				const inspection = await inspectPng(...request);
				return {...inspection, areaScores: inspection.areaScores.map(() => 0.9)};
			},
		},
	});
	model.open([file()]);
	await model.saveAll();
	expect(model.batch.value?.failed).toHaveLength(1);
	expect(saved).toEqual([]);
});

test('stopping saves what is done', async () => {
	const {model, saved} = scene();
	model.open(Array.from({length: 10}, (_, index) => file(`${index}.png`)));
	effect(() => {
		if (model.batch.value?.done === 2) model.stop();
	});
	await model.saveAll();
	expect(model.batch.value?.state).toBe('stopped');
	const entries = Object.keys(unzipSync(await bytesOf(saved[0]?.content)));
	expect(entries).toEqual(['picture-1.png', 'picture-2.png']);
});

test('takes up to two hundred, says how many were left out, and forgets all of them', () => {
	const {model} = scene();
	model.open(Array.from({length: maxPictures + 3}, () => file()));
	expect([model.pictures.value.length, model.leftOut.value]).toEqual([200, 3]);
	model.forgetAll();
	expect([model.pictures.value.length, model.leftOut.value, model.selectedId.value]).toEqual([0, 0, undefined]);
});

test('bug: opening one more while all are saved lost the archive', async () => {
	const {model, saved} = scene();
	model.open([file('one.png'), file('two.png')]);
	const saving = model.saveAll();
	model.open([file('three.png')]);
	expect(model.batch.value?.state).toBe('running');
	await saving;
	expect(model.batch.value).toMatchObject({done: 2, total: 2, state: 'finished'});
	expect(Object.keys(unzipSync(await bytesOf(saved[0]?.content)))).toEqual(['picture-1.png', 'picture-2.png']);
});

test('bug: pictures that were forgotten while they were saved could end up in an archive, and stopped the next one', async () => {
	let release = (): void => undefined;
	const held = new Promise<void>(resolve => {
		release = resolve;
	});
	let encoded = 0;
	const {model, saved} = scene({
		encode: async (...request) => {
			if (++encoded === 2) await held;
			return encodePng(...request);
		},
	});
	model.open([file('one.png'), file('two.png')]);
	const forgotten = model.saveAll();
	await vi.waitFor(() => expect(encoded).toBe(2));
	model.forgetAll();
	model.open([file('three.png'), file('four.png')]);
	await model.saveAll();
	release();
	await forgotten;
	expect(saved).toHaveLength(1);
	expect(model.batch.value).toMatchObject({done: 2, state: 'finished'});
});

test('bug: where the archive could not be written, saving all of them never ended', async () => {
	const logged = vi.spyOn(console, 'error').mockReturnValue();
	const {model, saved} = scene();
	model.open([file('one.png'), file('two.png')]);
	const noRoom = vi.spyOn(ZipWriter.prototype, 'close').mockRejectedValue(new Error('no room'));
	await model.saveAll();
	noRoom.mockRestore();
	expect(model.batch.value).toMatchObject({done: 2, total: 2, state: 'finished'});
	expect(model.batch.value?.failed.map(each => each.file.name)).toEqual(['one.png', 'two.png']);
	expect(saved).toEqual([]);
	expect(logged).toHaveBeenCalledOnce();
	logged.mockRestore();
});
