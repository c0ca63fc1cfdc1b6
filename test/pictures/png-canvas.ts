import {crc32, deflateSync, inflateSync} from 'node:zlib';
import type {DecodedImage} from '../../src/pictures/before-posting/check-copy.ts';
import type {Encode} from '../../src/pictures/before-posting/make-copy.ts';
import {paintCover} from '../../src/redaction/covers/cover.ts';
import type {Pixels} from '../../src/redaction/covers/is-covered.ts';
import type {Inspection, OwnedVision} from '../../src/vision/vision-client.ts';

/** Real PNGs, decoded and encoded without a browser, and a detector that finds whatever has the colour of skin. */

export const skin = [224, 172, 140, 255] as const;

const chunk = (name: string, data: Uint8Array): Buffer => {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
};

/** @param extra chunks before the end */
export function pngFrom({width, height, data}: Pixels, extra: readonly Buffer[] = []): Uint8Array<ArrayBuffer> {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 6], 8);
	const lines = Buffer.alloc(height * (width * 4 + 1));
	for (let y = 0; y < height; y++) lines.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
	const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), ...extra, chunk('IEND', Buffer.alloc(0))];
	return Uint8Array.from(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]));
}

export const textChunk = (text: string): Buffer => chunk('tEXt', Buffer.from(`Author\0${text}`, 'latin1'));

export function pixelsOf(png: Uint8Array): Pixels {
	const view = new DataView(png.buffer, png.byteOffset);
	const [width, height] = [view.getUint32(16), view.getUint32(20)];
	const packed: Uint8Array[] = [];
	for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
		if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
	const lines = inflateSync(Buffer.concat(packed));
	const data = new Uint8ClampedArray(width * height * 4);
	for (let y = 0; y < height; y++) data.set(lines.subarray(y * (width * 4 + 1) + 1, (y + 1) * (width * 4 + 1)), y * width * 4);
	return {width, height, data};
}

/** The nearest pixel of the original for each of the copy. */
function drawn(pixels: Pixels, from: {x: number; y: number; width: number; height: number}, width: number, height: number): Pixels {
	const data = new Uint8ClampedArray(width * height * 4);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const column = Math.floor(from.x + ((x + 0.5) * from.width) / width);
			const row = Math.floor(from.y + ((y + 0.5) * from.height) / height);
			data.set(pixels.data.subarray((row * pixels.width + column) * 4, (row * pixels.width + column) * 4 + 4), (y * width + x) * 4);
		}
	}
	return {width, height, data};
}

export const encodePng: Encode = async (original, {from, width, height, covers}) => {
	const copy = drawn(pixelsOf(original), from, width, height);
	for (const cover of covers) paintCover(copy.data, {left: 0, top: 0, width}, cover);
	return pngFrom(copy);
};

export async function decodePng(bytes: Uint8Array<ArrayBuffer>): Promise<DecodedImage> {
	const pixels = pixelsOf(bytes);
	const {width, height} = pixels;
	return {
		width,
		height,
		pixelsIn: box => drawn(pixels, box, box.width, box.height),
		reencoded: async ({scale}) => pngFrom(drawn(pixels, {x: 0, y: 0, width, height}, width * scale, height * scale)).buffer,
		close: () => undefined,
	};
}

/** Both detectors: a face is wherever skin is, and nothing else. */
export const inspectPng: OwnedVision['inspect'] = async (bytes, _, {areas = []} = {}): Promise<Inspection> => {
	if (bytes.byteLength < 40) return {outcome: {kind: 'unreadable', reason: 'not-a-picture'}, details: [], areaScores: []};
	const {width, height, data} = pixelsOf(new Uint8Array(bytes));
	const isSkin = (x: number, y: number): boolean => skin.every((level, channel) => data[(y * width + x) * 4 + channel] === level);
	const places = Array.from({length: width * height}, (_, at) => [at % width, Math.floor(at / width)] as const).filter(([x, y]) =>
		isSkin(x, y),
	);
	const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const box = {x: left, y: top, width: Math.max(...xs) - left + 1, height: Math.max(...ys) - top + 1};
	const faces = places.length > 0 ? [{boundingBox: box, landmarks: [], score: 0.9, measures: {}}] : [];
	const isIn = (area: typeof box): boolean =>
		places.some(([x, y]) => x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height);
	return {
		outcome: {kind: 'faces', width, height, faces, metadata: {}},
		details: [],
		areaScores: areas.map(area => (isIn(area) ? 0.9 : 0)),
	};
};
