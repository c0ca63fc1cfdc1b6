import type {BoundingBox} from '../../core/evidence/face.ts';
import type {Cover} from '../../redaction/covers/cover.ts';
import {isCovered, isSameOutside, type Pixels} from '../../redaction/covers/is-covered.ts';
import type {FilePart} from '../../redaction/file-part.ts';
import {hasSameImageData, readBack} from '../../redaction/read-back/read-back.ts';
import {sharedArea} from '../../vision/merge.ts';
import type {OwnedVision} from '../../vision/vision-client.ts';
import type {Copy} from './make-copy.ts';

/** How sites change pictures: not at all, smaller, or encoded again. Part of text keys. */
export const searchWays = ['as-saved', 'half', 're-encoded'] as const;
export type SearchWay = (typeof searchWays)[number];

/** A search for faces under the covers; `undefined` where it could not be made. */
export interface Search {
	readonly way: SearchWay;
	/** Covers under which our detector, or the second network by itself, found a face. */
	readonly found: number | undefined;
}

export interface CopyCheck {
	/** What the saved file holds besides image data. */
	readonly metadata: readonly FilePart[];
	readonly covers: {readonly total: number; readonly missing: number};
	/** None where nothing is covered. */
	readonly searches: readonly Search[];
	/** Whether what was claimed of the rest holds; `undefined` where nothing was. */
	readonly isUnchanged?: boolean | undefined;
}

/** Pixels of a file, as any viewer gets them. */
export interface DecodedImage {
	readonly width: number;
	readonly height: number;
	readonly pixelsIn: (box: BoundingBox) => Pixels;
	/** Encoded as JPEG, as sites do. */
	readonly reencoded: (options: {readonly scale: number; readonly quality: number}) => Promise<ArrayBuffer>;
	readonly close: () => void;
}

export interface CheckTools {
	readonly decode: (bytes: Uint8Array<ArrayBuffer>) => Promise<DecodedImage>;
	readonly inspect: OwnedVision['inspect'];
}

/** Score from which the second network has found a face, 0 to 1. */
const minAreaScore = 0.5;
/** Share of a detected face that lies under one cover: that face was to be covered. */
const minUnderCover = 0.6;

export const passes = ({metadata, covers, searches, isUnchanged}: CopyCheck): boolean =>
	metadata.length === 0 && covers.missing === 0 && searches.every(({found}) => found === 0) && isUnchanged !== false;

/** Reads the very bytes that are saved, as anybody who gets the file would. @throws where they cannot be decoded */
export async function checkCopy(original: Uint8Array<ArrayBuffer>, copy: Copy, {decode, inspect}: CheckTools): Promise<CopyCheck> {
	const read = await readBack(copy.bytes);
	const image = await decode(copy.bytes);
	try {
		const missing = copy.covers.filter(cover => !isCovered(image.pixelsIn(cover), cover)).length;
		const isSize = image.width === copy.width && image.height === copy.height;
		return {
			metadata: read.found,
			covers: {total: copy.covers.length, missing: isSize ? missing : copy.covers.length},
			searches: copy.covers.length > 0 ? await searchAll(image, copy, inspect) : [],
			isUnchanged: copy.claim && (await holds(original, copy, image, decode)),
		};
	} finally {
		image.close();
	}
}

async function searchAll(image: DecodedImage, copy: Copy, inspect: CheckTools['inspect']): Promise<readonly Search[]> {
	const files: Readonly<Record<SearchWay, () => Promise<ArrayBuffer>>> = {
		'as-saved': async () => copy.bytes.slice().buffer,
		half: () => image.reencoded({scale: 0.5, quality: 0.9}),
		're-encoded': () => image.reencoded({scale: 1, quality: 0.7}),
	};
	const searches: Search[] = [];
	for (const way of searchWays) {
		const scale = way === 'half' ? 0.5 : 1;
		searches.push({
			way,
			found: await searchOne(
				await files[way](),
				copy.covers.map(cover => scaled(cover, scale)),
				inspect,
			),
		});
	}
	return searches;
}

async function searchOne(file: ArrayBuffer, covers: readonly BoundingBox[], inspect: CheckTools['inspect']): Promise<number | undefined> {
	const {outcome, areaScores} = await inspect(file, '', {areas: covers, priority: 1});
	if (outcome.kind !== 'faces' || areaScores.length !== covers.length) return undefined;
	return covers.filter(
		(cover, index) => (areaScores[index] ?? 1) >= minAreaScore || outcome.faces.some(({boundingBox}) => isUnder(cover, boundingBox)),
	).length;
}

const scaled = ({x, y, width, height}: Cover, scale: number): BoundingBox => ({
	x: x * scale,
	y: y * scale,
	width: width * scale,
	height: height * scale,
});

const isUnder = (cover: BoundingBox, face: BoundingBox): boolean => sharedArea(cover, face) >= minUnderCover * face.width * face.height;

async function holds(original: Uint8Array<ArrayBuffer>, copy: Copy, image: DecodedImage, decode: CheckTools['decode']): Promise<boolean> {
	if (copy.claim === 'image-data') {
		const [before, after] = [await readBack(original, {countsBlocks: false}), await readBack(copy.bytes, {countsBlocks: false})];
		return hasSameImageData({bytes: original, read: before}, {bytes: copy.bytes, read: after});
	}
	const first = await decode(original);
	try {
		const whole = {x: 0, y: 0, width: image.width, height: image.height};
		return isSameOutside(first.pixelsIn({...whole, width: first.width, height: first.height}), image.pixelsIn(whole), copy.covers);
	} finally {
		first.close();
	}
}
