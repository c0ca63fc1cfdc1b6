// Draws test/fixtures/pictures with the lab's people, so that no test needs a photograph.
// node scripts/draw/fixtures.mjs — run it again after a change to src/lab/drawing/drawn-face.ts, and look at the result.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {getBrowser} from '../../test/harness/find-browser.mjs';
import {root} from '../prepare.mjs';

/** @typedef {{seed: number, x: number, y: number, size: number, yaw?: number, cover?: string}} Face */
/** @typedef {{width: number, height: number, faces: Face[], blur?: number, truth?: unknown}} Plan */

const people = [21, 2, 9, 12, 13];

/** Heads in pixels. `size` is from chin to crown, a little more than a detector's box. */
/** @type {Record<string, Plan>} */
const pictures = {
	'portrait-400': portrait(),
	'portrait-1080': {width: 1080, height: 1080, faces: [{seed: 21, x: 540, y: 520, size: 620}]},
	'group-of-5': {
		width: 1200,
		height: 700,
		faces: people.map((seed, index) => ({seed, x: 150 + index * 225, y: 320 + (index % 2) * 60, size: 190})),
	},
	'tiny-face': {width: 640, height: 480, faces: [{seed: 9, x: 320, y: 240, size: 24}]},
	'blurred-face': portrait({}, {blur: 9}),
	'turned-face': portrait({yaw: 35}),
	'covered-face': portrait({cover: 'mask'}),
	// Each changes one property of portrait-400, which is the first step.
	...Object.fromEntries([1.5, 3, 5].map(blur => [`blur-${blur}`, portrait({}, {blur})])),
	...Object.fromEntries([15, 30, 45].map(yaw => [`yaw-${yaw}`, portrait({yaw})])),
	...Object.fromEntries([150, 80, 40].map(size => [`size-${size}`, portrait({size})])),
	nobody: {width: 640, height: 480, faces: []},
};

const browser = await puppeteer.launch({
	executablePath: getBrowser('chromium'),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
	const page = await browser.newPage();
	await page.addScriptTag({content: await bundleDrawing()});
	const folder = path.join(root, 'test/fixtures/pictures');
	mkdirSync(folder, {recursive: true});
	for (const [name, plan] of Object.entries(pictures)) {
		const {data, truth} = await page.evaluate(draw, plan);
		writeFileSync(path.join(folder, `${name}.jpg`), Buffer.from(data, 'base64'));
		pictures[name] = {...plan, truth};
	}

	writeFileSync(path.join(folder, 'truth.json'), `${JSON.stringify(pictures, undefined, '\t')}\n`);
} finally {
	await browser.close();
}

/** @param {Partial<Face>} [face] @param {Partial<Plan>} [picture] @returns {Plan} */
function portrait(face = {}, picture = {}) {
	return {width: 400, height: 400, ...picture, faces: [{seed: 21, x: 200, y: 190, size: 230, ...face}]};
}

async function bundleDrawing() {
	/** @type {import('vite').LibraryOptions} */
	const lib = {entry: path.join(root, 'src/lab/drawing/drawn-face.ts'), formats: ['iife'], name: 'drawing', fileName: 'drawing'};
	const results = await build({configFile: false, root, publicDir: false, logLevel: 'warn', build: {write: false, lib}});
	const [result] = Array.isArray(results) ? results : [];
	if (!result) throw new Error('The drawing was not bundled.');
	return result.output[0].code;
}

/** Runs in the page. @param {Plan} plan */
async function draw({width, height, faces, blur}) {
	const canvas = new OffscreenCanvas(width, height);
	const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
	const sky = context.createLinearGradient(0, 0, 0, height);
	sky.addColorStop(0, '#b9cfdb');
	sky.addColorStop(1, '#8ba288');
	context.fillStyle = sky;
	context.fillRect(0, 0, width, height);
	const truth = faces.map(face =>
		/** @type {typeof globalThis & {drawing: {drawFace: (context: OffscreenCanvasRenderingContext2D, face: Face) => unknown}}} */ (
			globalThis
		).drawing.drawFace(context, face),
	);
	if (blur) {
		context.filter = `blur(${blur}px)`;
		context.drawImage(canvas, 0, 0);
	}

	const blob = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.9});
	const bytes = new Uint8Array(await blob.arrayBuffer());
	return {data: btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), '')), truth};
}
