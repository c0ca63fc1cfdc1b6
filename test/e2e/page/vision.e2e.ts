import {readFileSync} from 'node:fs';
import {deflateSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {VisionOutcome} from '../../../src/core/evidence/evidence.ts';
import type {DetectedFace} from '../../../src/core/evidence/face.ts';
import {assessFace} from '../../../src/core/score/face-quality.ts';
import {usabilities} from '../../../src/core/score/usability.ts';
import {openVisionPage} from '../../harness/open-vision-page.mjs';
import {withExif} from '../../vision/image/exif-bytes.ts';
import {pngHeader, pngOf} from '../../vision/image/png-bytes.ts';
import {jpegWithXmp, xmp} from '../../vision/image/xmp-bytes.ts';
import {kinds} from '../scene.ts';

type VisionPage = Awaited<ReturnType<typeof openVisionPage>>;
const folder = new URL('../../fixtures/pictures/', import.meta.url);
const image = (name: string): Uint8Array => readFileSync(new URL(`${name}.jpg`, folder));
const badImage = (file: string): Uint8Array => readFileSync(new URL(`../bad-pictures/${file}`, folder));
const names = ['portrait-400', 'portrait-1080', 'group-of-5', 'tiny-face', 'turned-face', 'covered-face', 'nobody'] as const;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The header says one pixel, but browsers enlarge the image for the first frame. */
const gifOfOnePixel = (...size: readonly number[]): Uint8Array =>
	Uint8Array.from([...text('GIF89a'), 1, 0, 1, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, ...size, 0, 2, 1, 0, 0, 0x3b]);

interface Point {
	readonly x: number;
	readonly y: number;
}
interface Drawn {
	readonly faces: readonly {readonly yaw?: number}[];
	readonly truth: readonly {readonly rightEye: Point; readonly leftEye: Point}[];
}
type Truth = Readonly<Record<string, Drawn>>;
const truth: Truth = JSON.parse(readFileSync(new URL('truth.json', folder), 'utf8'));

/** One property changed step by step, starting with the clearest image. */
const steps = {
	blur: ['portrait-400', 'blur-1.5', 'blur-3', 'blur-5'],
	yaw: ['portrait-400', 'yaw-15', 'yaw-30', 'yaw-45'],
	size: ['portrait-400', 'size-150', 'size-80', 'size-40'],
} as const;

/** What each browser found on the drawn images, to compare the two at the end. */
const seen: Record<string, Record<string, VisionOutcome>> = {};

describe.each(kinds)('vision in %s', kind => {
	let vision: VisionPage;
	beforeAll(async () => {
		vision = await openVisionPage(kind);
		const outcomes: Record<string, VisionOutcome> = {};
		for (const name of names) outcomes[name] = await vision.detect(image(name));
		seen[kind] = outcomes;
	});
	afterAll(() => vision.close());

	const facesOf = (name: string) => faces(seen[kind]?.[name]);

	test.each(names)('%s: finds every drawn face and no other, with the eyes where they were drawn', name => {
		const wanted = truth[name]?.truth ?? [];
		const found = facesOf(name).toSorted((a, b) => a.boundingBox.x - b.boundingBox.x);
		expect(found).toHaveLength(wanted.length);
		for (const [index, {rightEye, leftEye}] of wanted.entries()) {
			const distance = Math.hypot(leftEye.x - rightEye.x, leftEye.y - rightEye.y);
			for (const [type, eye] of [
				['right-eye', rightEye],
				['left-eye', leftEye],
			] as const) {
				const point = found[index]?.landmarks.find(landmark => landmark.type === type);
				expect(Math.hypot((point?.x ?? 0) - eye.x, (point?.y ?? 0) - eye.y)).toBeLessThan(distance * 0.2);
			}
		}
	});

	test('measures a frontal face as frontal and a turned face as turned', () => {
		expect(Math.abs(facesOf('portrait-400')[0]?.measures.headPose?.yaw ?? 90)).toBeLessThan(10);
		expect(facesOf('turned-face')[0]?.measures.headPose?.yaw).toBeGreaterThan(25);
		expect(facesOf('turned-face')[0]?.measures.headPose?.yaw).toBeLessThan(45);
	});

	test('a large portrait is very usable for face search, a turned face less so, a tiny face not at all', () => {
		expect(usability(facesOf('portrait-1080'))).toBe('very-good');
		expect(usability(facesOf('turned-face'))).toBe('good');
		expect(usability(facesOf('tiny-face'))).toBe('unusable');
	});

	describe.each(Object.entries(steps))('the same face, step by step: %s', (axis, series) => {
		const found: DetectedFace[] = [];
		beforeAll(async () => {
			for (const name of series) found.push(...faces(await vision.detect(image(name))));
		});

		test('each step shows one face with the drawn eye distance, corrected for the turn, within 12 %', () => {
			expect(found).toHaveLength(series.length);
			for (const [index, face] of found.entries()) {
				const drawn = getDrawn(series[index]);
				const frontal = drawn.eyeDistance / Math.cos((drawn.yaw * Math.PI) / 180);
				expect(Math.abs((face.measures.interEyeDistance ?? 0) / frontal - 1)).toBeLessThan(0.12);
			}
		});

		test('each step is turned as drawn, within 12 degrees', () => {
			for (const [index, {measures}] of found.entries())
				expect(Math.abs((measures.headPose?.yaw ?? 90) - getDrawn(series[index]).yaw)).toBeLessThan(12);
		});

		test('no step is more usable than the one before, and the last is less usable than the first', () => {
			const ranks = found.map(face => usabilities.indexOf(assessFace(face, 1).usability));
			expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
			expect(ranks.at(-1)).toBeLessThan(ranks[0] ?? 0);
		});

		if (axis !== 'blur') return;
		test('each step is less sharp than the one before', () => {
			const sharpness = found.map(({measures}) => measures.sharpness ?? 1);
			expect(sharpness).toEqual([...new Set(sharpness)].toSorted((a, b) => b - a));
		});
	});

	test('a small face in a large image is found in the second pass, with coordinates of the original file', async () => {
		const outcome = await vision.detect(image('tiny-face'));
		expect(outcome).toMatchObject({kind: 'faces', width: 640, height: 480});
		expect(faces(outcome)[0]?.boundingBox.width).toBeGreaterThan(12);
		expect(faces(outcome)[0]?.boundingBox.width).toBeLessThan(24);
	});

	test.each([2, 3, 4, 5, 6, 7, 8])('EXIF orientation %d is undone', async orientation => {
		const stored = await vision.storeTurned(image('portrait-400'), orientation);
		const [upright] = facesOf('portrait-400');
		const [found, ...others] = faces(await vision.detect(withExif(stored, {main: {274: orientation}})));
		expect(others).toEqual([]);
		expect(Math.abs((found?.boundingBox.x ?? 0) - (upright?.boundingBox.x ?? 0))).toBeLessThan(6);
		expect(Math.abs((found?.boundingBox.y ?? 0) - (upright?.boundingBox.y ?? 0))).toBeLessThan(6);
	});

	test.each<[string, Uint8Array, string, string]>([
		['no bytes', text(''), 'image/jpeg', 'empty'],
		['a page instead of a picture', text('<!doctype html><title>Log in</title>'), 'image/jpeg', 'not-a-picture'],
		['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'image/svg+xml', 'unsupported'],
		['a header alone', image('portrait-400').subarray(0, 200), 'image/jpeg', 'truncated'],
		['a header that claims 40,000 x 40,000 pixels', pngHeader(40_000, 40_000), 'image/png', 'too-large'],
		[
			'a GIF that claims the same',
			Uint8Array.from([...text('GIF89a'), 0x40, 0x9c, 0x40, 0x9c, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0]),
			'image/gif',
			'too-large',
		],
		['a GIF whose first frame claims the same', gifOfOnePixel(0x40, 0x9c, 0x40, 0x9c), 'image/gif', 'too-large'],
		['half a JPEG that shows nobody', image('nobody').subarray(0, 4000), 'image/jpeg', 'truncated'],
		['half a PNG', pngOf(400, 400, 8, deflateSync).subarray(0, 60), 'image/png', 'truncated'],
	])('%s is unreadable, and says why', async (_, bytes, contentType, reason) => {
		expect(await vision.detect(bytes, contentType)).toEqual({kind: 'unreadable', reason});
	});

	test('a face in the first half of a truncated image is found, if the browser draws that half', async () => {
		const half = await vision.detect(image('portrait-1080').subarray(0, 40_000));
		expect(half.kind === 'faces' ? half.faces.length : half).toEqual(half.kind === 'faces' ? 1 : {kind: 'unreadable', reason: 'truncated'});
	});

	test.each<[string, Uint8Array, object]>([
		['one pixel', pngOf(1, 1, 8, deflateSync), {width: 1, height: 1}],
		['16 bits a channel', pngOf(40, 30, 16, deflateSync), {width: 40, height: 30}],
		['a line 3,000 pixels long', pngOf(3000, 1, 8, deflateSync), {width: 3000, height: 1}],
		['an image larger than the detector’s input', pngOf(6000, 2000, 8, deflateSync), {width: 6000, height: 2000}],
	])('%s is analysed', async (_, bytes, size) => {
		expect(await vision.detect(bytes, 'image/png')).toMatchObject({kind: 'faces', faces: [], ...size});
	});

	test.each<[string, string, object, number]>([
		['in CMYK', 'cmyk.jpg', {width: 200, height: 200}, 1],
		['of 16 bits a channel', 'sixteen-bit.png', {width: 64, height: 64}, 1],
		['moving: GIF', 'moving.gif', {width: 160, height: 160}, 1],
		['moving: WebP', 'moving.webp', {width: 200, height: 200}, 1],
		['moving: AVIF', 'moving.avif', {width: 200, height: 200}, 1],
		['of few bytes and 49 megapixels', 'bomb.png', {width: 7000, height: 7000}, 0],
	])('an image %s is analysed, and only its first frame', async (_, file, size, count) => {
		const outcome = await vision.detect(badImage(file), '');
		expect(outcome).toMatchObject({kind: 'faces', ...size});
		expect(faces(outcome)).toHaveLength(count);
	});

	test('the metadata are read from the same bytes', async () => {
		const outcome = await vision.detect(withExif(image('nobody'), {exif: {36867: '2026:05:04 10:11:12'}}));
		expect(outcome).toMatchObject({metadata: {hasPlace: false, hasTime: true, hasCameraSerial: false, hasOwnerName: false}});
	});

	test('XMP that names the prototype of all objects changes nothing about later images', async () => {
		const packet = xmp('', '<__proto__:reason>truncated</__proto__:reason><__proto__:kind>unreadable</__proto__:kind>');
		expect(faces(await vision.detect(jpegWithXmp(image('portrait-400'), packet)))).toHaveLength(1);
		expect(faces(await vision.detect(image('portrait-400')))).toHaveLength(1);
	});

	test('60,000 open elements in XMP cost neither the faces nor the time', async () => {
		const packet = xmp('', '<exif:a>'.repeat(60_000));
		const parts = Array.from({length: Math.ceil(packet.length / 60_000)}, (_, index) => packet.slice(index * 60_000, (index + 1) * 60_000));
		const file = parts.reduce(jpegWithXmp, image('portrait-400'));
		expect(faces(await vision.detect(file))).toHaveLength(1);
	});
});

test.each([
	['a model', /faceboxes.*bin$/],
	['the runtime', /wasm$/],
])('a package without %s reports each picture, with the reason', async (_, without) => {
	const vision = await openVisionPage('chromium', {without});
	const outcomes = [await vision.detect(image('nobody')), await vision.detect(image('nobody'))];
	await vision.close();
	expect(outcomes).toEqual(Array(2).fill({kind: 'unreadable', reason: 'model-failed'}));
});

/** Decoders and canvases differ in the last bits, which must not change anything the user is told. */
test.each(names)('both browsers find the same in %s', name => {
	const [chromium, firefox] = kinds.map(kind => faces(seen[kind]?.[name]).toSorted((a, b) => a.boundingBox.x - b.boundingBox.x));
	expect(chromium?.length).toBe(firefox?.length);
	for (const [index, one] of (chromium ?? []).entries()) {
		const other = firefox?.[index] as DetectedFace;
		const tolerance = Math.max(1, one.boundingBox.width * 0.03);
		for (const side of ['x', 'y', 'width', 'height'] as const)
			expect(Math.abs(one.boundingBox[side] - other.boundingBox[side])).toBeLessThan(tolerance);
		expect(Math.abs(one.score - other.score)).toBeLessThan(0.1);
		expect(assessFace(one, 1).usability).toBe(assessFace(other, 1).usability);
	}
});

function faces(outcome: VisionOutcome | undefined): readonly DetectedFace[] {
	if (outcome?.kind !== 'faces') throw new Error(`Expected faces and not ${JSON.stringify(outcome)}.`);
	return outcome.faces;
}

function usability([face]: readonly DetectedFace[]): string | undefined {
	return face && assessFace(face, 1).usability;
}

/** How the face of a portrait was drawn: eye distance in pixels, and yaw in degrees. */
function getDrawn(name = ''): {eyeDistance: number; yaw: number} {
	const [face] = truth[name]?.faces ?? [];
	const [eyes] = truth[name]?.truth ?? [];
	if (!face || !eyes) throw new Error(`truth.json knows no face in "${name}"; run scripts/draw/fixtures.mjs.`);
	return {eyeDistance: Math.hypot(eyes.leftEye.x - eyes.rightEye.x, eyes.leftEye.y - eyes.rightEye.y), yaw: face.yaw ?? 0};
}
