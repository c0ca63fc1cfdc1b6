import {drawFace} from './drawn-face.ts';

/** A picture of invented people, drawn on the spot. */
export interface DrawnPicture {
	readonly name: 'portrait' | 'friends' | 'hill';
	/** As a browser would have loaded it. */
	readonly bytes: ArrayBuffer;
	/** For showing it; `blob:`, of this page alone. */
	readonly url: string;
	readonly width: number;
	readonly height: number;
}

interface Scene {
	readonly name: DrawnPicture['name'];
	readonly width: number;
	readonly height: number;
	/** Seeds choose the people; centre and size are shares of the picture's height. */
	readonly people: readonly {readonly seed: number; readonly x: number; readonly y: number; readonly size: number}[];
	/** Of the sky and the ground. */
	readonly colours: readonly [string, string];
}

/** One person's page: a portrait, friends at a table, and a hill with nobody on it. */
const scenes: readonly Scene[] = [
	{name: 'portrait', width: 640, height: 640, people: [{seed: 21, x: 0.5, y: 0.5, size: 0.62}], colours: ['#9db7c9', '#6f8a9b']},
	{
		name: 'friends',
		width: 960,
		height: 640,
		people: [
			{seed: 21, x: 0.3, y: 0.52, size: 0.3},
			{seed: 9, x: 0.75, y: 0.46, size: 0.32},
			{seed: 2, x: 1.2, y: 0.54, size: 0.28},
		],
		colours: ['#e6d3b8', '#b98f64'],
	},
	{name: 'hill', width: 1200, height: 480, people: [], colours: ['#bcd7e8', '#7fa36b']},
];

export const drawPictures = (): Promise<readonly DrawnPicture[]> => Promise.all(scenes.map(drawScene));

async function drawScene({name, width, height, people, colours}: Scene): Promise<DrawnPicture> {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser cannot draw on a canvas; the demonstration needs one.');

	drawGround(context, colours, width, height);
	if (people.length === 0) drawTrees(context, width, height);
	for (const {seed, x, y, size} of people) drawFace(context, {seed, x: x * height, y: y * height, size: size * height});
	const blob = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.92});
	return {name, bytes: await blob.arrayBuffer(), url: URL.createObjectURL(blob), width, height};
}

function drawGround(context: OffscreenCanvasRenderingContext2D, [sky, ground]: Scene['colours'], width: number, height: number): void {
	context.fillStyle = sky;
	context.fillRect(0, 0, width, height);
	const light = context.createRadialGradient(width * 0.8, height * 0.25, 0, width * 0.8, height * 0.25, height * 0.9);
	light.addColorStop(0, 'rgb(255 250 235 / 70%)');
	light.addColorStop(1, 'rgb(255 250 235 / 0%)');
	context.fillStyle = light;
	context.fillRect(0, 0, width, height);
	context.fillStyle = ground;
	context.beginPath();
	context.ellipse(width * 0.4, height * 1.25, width * 0.95, height * 0.6, 0, 0, 2 * Math.PI);
	context.fill();
}

/** Firs along the hill, smaller the further away. Centre and height are shares of the picture's height. */
const trees = [
	{x: 0.25, y: 0.76, size: 0.3},
	{x: 0.42, y: 0.74, size: 0.2},
	{x: 1.62, y: 0.75, size: 0.24},
	{x: 1.78, y: 0.79, size: 0.36},
	{x: 2.0, y: 0.8, size: 0.26},
	{x: 2.26, y: 0.88, size: 0.42},
] as const;

function drawTrees(context: OffscreenCanvasRenderingContext2D, width: number, height: number): void {
	context.fillStyle = '#5d8350';
	context.beginPath();
	context.ellipse(width * 0.9, height * 1.3, width * 0.6, height * 0.6, 0, 0, 2 * Math.PI);
	context.fill();
	context.fillStyle = '#35573c';
	for (const {x, y, size} of trees) {
		for (const tier of [0, 1, 2]) {
			const [top, half] = [y - size + tier * size * 0.25, size * (0.14 + tier * 0.05)];
			context.beginPath();
			context.moveTo(x * height, top * height);
			context.lineTo((x - half) * height, (top + size * 0.42) * height);
			context.lineTo((x + half) * height, (top + size * 0.42) * height);
			context.fill();
		}
	}
}
