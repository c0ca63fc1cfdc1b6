import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {DetectedFace} from '../../../src/core/evidence/face.ts';
import {attack} from '../../../src/lab/cover/attack.ts';
import {withPlace} from '../../../src/lab/drawing/exif-place.ts';
import type {Inspection, OwnedVision} from '../../../src/vision/vision-client.ts';

const drawing = Uint8Array.from(readFileSync('test/fixtures/pictures/portrait-400.jpg'));
const phone = new Uint8Array(withPlace(drawing.buffer, drawing.buffer));
const cover = {x: 100, y: 100, width: 100, height: 100, shape: 'striped-box'} as const;
const faceAt = (x: number): DetectedFace => ({
	boundingBox: {x, y: 120, width: 50, height: 50},
	landmarks: [],
	score: 0.9,
	measures: {cutOff: 0},
});

const answering =
	(faces: readonly DetectedFace[], areaScores: readonly number[]): OwnedVision['inspect'] =>
	async () => ({outcome: {kind: 'faces', width: 400, height: 400, faces, metadata: {hasPlace: true}}, details: [], areaScores});

test('counts the covers under which each network finds a face', async () => {
	const saved = {bytes: drawing, width: 400, height: 400, covers: [cover, {...cover, x: 250}]};
	expect((await attack(saved, answering([faceAt(120)], [0.2, 0.7]))).found).toEqual({first: 1, second: 1});
	expect((await attack(saved, answering([faceAt(0)], [0.2, 0.2]))).found).toEqual({first: 0, second: 0});
	// The second network did not answer for every cover: nothing may be claimed.
	expect((await attack(saved, answering([], [0.2]))).found).toEqual({first: 0, second: 1});
});

test('searches the very bytes that were saved, and the picture hidden in them', async () => {
	const searched: number[] = [];
	const inspect: OwnedVision['inspect'] = async (bytes): Promise<Inspection> => {
		searched.push(bytes.byteLength);
		return answering([faceAt(120)], [0.2])(bytes, '');
	};
	const {hidden, metadata} = await attack({bytes: phone, width: 400, height: 400, covers: [cover]}, inspect);
	expect(hidden?.faces).toBe(1);
	expect(metadata.hasPlace).toBe(true);
	expect(searched).toEqual([phone.length, drawing.length]);
});

test('a file that cannot be searched counts as not searched', async () => {
	const inspect: OwnedVision['inspect'] = async () => ({
		outcome: {kind: 'unreadable', reason: 'model-failed'},
		details: [],
		areaScores: [],
	});
	expect(await attack({bytes: drawing, width: 400, height: 400, covers: [cover]}, inspect)).toEqual({metadata: {}});
});
