import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../prepare.mjs';

/**
 * @typedef {{x: number, y: number, w: number, h: number, ignore?: boolean}} Label
 * @param {string} folder holds labels.json and images/
 * @returns {{images: string, pictures: {file: string, faces: Label[]}[]}} without the pictures labelled with a count alone (`faces: null`), which says nothing of where
 * @throws with what is wrong and where
 */
export function readLabels(folder) {
	const file = path.join(folder, 'labels.json');
	if (!existsSync(file)) throw new Error(`${file} is missing: DIR holds labels.json and images/.`);
	const pictures = parse(file);
	if (!Array.isArray(pictures)) throw new Error(`${file} is no list of pictures.`);
	for (const [index, picture] of pictures.entries()) check(picture, `${file}, picture ${index + 1}`, folder);
	const boxed = pictures.filter(({faces}) => faces !== null);
	if (boxed.length === 0) throw new Error(`${file} holds no picture with boxes.`);
	return {images: path.join(folder, 'images'), pictures: boxed};
}

/** @param {string} file */
function parse(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		throw new Error(`${file} is no JSON: ${error instanceof Error ? error.message : error}`);
	}
}

/**
 * @param {{file?: unknown, faces?: unknown} | null} picture
 * @param {string} where
 * @param {string} folder
 */
function check(picture, where, folder) {
	if (typeof picture?.file !== 'string') throw new Error(`${where}: "file" is missing.`);
	if (!existsSync(path.join(folder, 'images', picture.file))) throw new Error(`${where}: images/${picture.file} is missing.`);
	const {faces} = picture;
	if (faces !== null && !Array.isArray(faces)) throw new Error(`${where}: "faces" is neither a list nor null.`);
	const wrong = (faces ?? []).findIndex(face => !['x', 'y', 'w', 'h'].every(side => Number.isFinite(face?.[side])));
	if (wrong >= 0) throw new Error(`${where}: face ${wrong + 1} lacks one of the numbers x, y, w, h.`);
}

/** A drawn face is as high as it says, and three quarters as wide: scripts/draw/fixtures.mjs. */
const widthOfHeight = 0.75;

/** The project's own drawings, which know where their faces are. */
export function readDrawings() {
	const images = path.join(root, 'test/fixtures/pictures');
	/** @type {Record<string, {faces: {x: number, y: number, size: number}[]}>} */
	const truth = JSON.parse(readFileSync(path.join(images, 'truth.json'), 'utf8'));
	const toLabel = (/** @type {{x: number, y: number, size: number}} */ {x, y, size}) => ({
		x: x - (size * widthOfHeight) / 2,
		y: y - size / 2,
		w: size * widthOfHeight,
		h: size,
	});
	return {images, pictures: Object.entries(truth).map(([name, {faces}]) => ({file: `${name}.jpg`, faces: faces.map(toLabel)}))};
}
