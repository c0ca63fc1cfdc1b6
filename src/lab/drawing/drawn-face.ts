import {type Appearance, appearanceFrom} from './appearance.ts';
import {drawMask, drawSticker} from './covers.ts';
import {type Context, fillEllipse, type Point, stroke} from './strokes.ts';

export interface FacePlan {
	/** The same seed always draws the same invented person. */
	readonly seed: number;
	/** Centre of the head, in canvas pixels. */
	readonly x: number;
	readonly y: number;
	/** Height of the head from chin to crown, in pixels. */
	readonly size: number;
	/** Degrees to the person's left; the features move as if on a ball. Default 0. */
	readonly yaw?: number;
	/** Degrees clockwise. Default 0. */
	readonly roll?: number;
	/** A mask over mouth and nose, or a sticker over the whole face. Default none. */
	readonly cover?: 'none' | 'mask' | 'sticker';
}

/** Where the eyes were drawn, in canvas pixels: the ground truth that a detector is measured against. */
export interface DrawnFace {
	readonly rightEye: Point;
	readonly leftEye: Point;
}

/** Positions and sizes of the features as fractions of the head's height, after Loomis: the eyes are at half height. */
const feature = {eye: {x: 0.165, y: -0.02}, brow: -0.1, noseTip: 0.14, mouth: 0.27} as const;

/** Draws an invented person's head and shoulders: clearly a drawing, but enough of a face for a detector. */
export function drawFace(context: Context, plan: FacePlan): DrawnFace {
	const {seed, x, y, size, yaw = 0, roll = 0, cover = 'none'} = plan;
	const appearance = appearanceFrom(seed);
	const turn = turnedBy(yaw, appearance.width / 2);

	context.save();
	context.translate(x, y);
	context.rotate((roll * Math.PI) / 180);
	context.scale(size, size);
	drawBackHair(context, appearance);
	drawShoulders(context, appearance);
	drawHead(context, appearance);
	for (const side of [-1, 1] as const) drawEye(context, appearance, turn, side);
	drawNose(context, appearance, turn);
	drawMouth(context, appearance, turn);
	if (appearance.hasBeard) drawBeard(context, appearance, turn);
	drawHair(context, appearance);
	if (appearance.hasGlasses) drawGlasses(context, turn);
	if (cover === 'mask') drawMask(context, appearance);
	if (cover === 'sticker') drawSticker(context);
	const {a, b, c, d, e, f} = context.getTransform();
	context.restore();

	const onCanvas = (point: Point): Point => ({x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f});
	return {
		rightEye: onCanvas({x: turn(-feature.eye.x).x, y: feature.eye.y}),
		leftEye: onCanvas({x: turn(feature.eye.x).x, y: feature.eye.y}),
	};
}

/** Where a feature ends up when the head is turned like a ball, and how narrow it looks from the front. */
type Turn = (x: number) => {readonly x: number; readonly narrow: number};

function turnedBy(yaw: number, radius: number): Turn {
	return x => {
		const angle = Math.asin(Math.max(-1, Math.min(1, x / radius))) + (yaw * Math.PI) / 180;
		return {x: radius * Math.sin(angle), narrow: Math.max(0.25, Math.cos(angle))};
	};
}

function drawShoulders(context: Context, {clothes, skin}: Appearance): void {
	fillEllipse(context, clothes, {x: 0, y: 1.02}, 0.78, 0.48);
	context.fillStyle = skin.dark;
	context.fillRect(-0.16, 0.3, 0.32, 0.33);
	fillEllipse(context, skin.dark, {x: 0, y: 0.62}, 0.16, 0.08);
}

function drawBackHair(context: Context, {hair, width}: Appearance): void {
	const half = width / 2 + 0.06;
	if (hair.cut === 'bob') fillEllipse(context, hair.colour, {x: 0, y: 0.02}, half + 0.02, 0.5);
	if (hair.cut !== 'long') return;
	context.fillStyle = hair.colour;
	context.beginPath();
	context.ellipse(0, -0.1, half, 0.46, 0, Math.PI, 0);
	context.bezierCurveTo(half + 0.02, 0.3, half + 0.1, 0.5, half, 0.72);
	context.lineTo(-half, 0.72);
	context.bezierCurveTo(-half - 0.1, 0.5, -half - 0.02, 0.3, -half, -0.1);
	context.fill();
}

function drawHead(context: Context, {skin, width}: Appearance): void {
	for (const side of [-1, 1]) fillEllipse(context, skin.base, {x: side * (width / 2), y: 0.05}, 0.05, 0.1);
	const shade = context.createRadialGradient(-0.08, -0.12, 0.05, 0, 0, 0.62);
	shade.addColorStop(0, skin.light);
	shade.addColorStop(0.6, skin.base);
	shade.addColorStop(1, skin.dark);
	context.fillStyle = shade;
	outlineHead(context, width);
	context.fill();
	for (const side of [-1, 1]) fillEllipse(context, 'rgb(200 80 60 / 12%)', {x: side * 0.2, y: 0.13}, 0.09, 0.06);
}

function outlineHead(context: Context, width: number): void {
	context.beginPath();
	context.ellipse(0, -0.06, width / 2, 0.44, 0, Math.PI, 0);
	context.bezierCurveTo(width / 2, 0.24, width / 4, 0.5, 0, 0.5);
	context.bezierCurveTo(-width / 4, 0.5, -width / 2, 0.24, -width / 2, -0.06);
}

function drawEye(context: Context, {skin, iris, hair}: Appearance, turn: Turn, side: -1 | 1): void {
	const {x, narrow} = turn(side * feature.eye.x);
	const {y} = feature.eye;
	const colour = hair.cut === 'bald' ? skin.dark : hair.colour;
	fillEllipse(context, 'rgb(60 30 20 / 22%)', {x, y: y - 0.012}, 0.092 * narrow, 0.055);
	fillEllipse(context, '#fbf8f4', {x, y}, 0.076 * narrow, 0.036);
	fillEllipse(context, iris, {x, y}, 0.034 * narrow, 0.034);
	fillEllipse(context, '#0c0806', {x, y}, 0.016 * narrow, 0.017);
	fillEllipse(context, '#ffffff', {x: x + 0.01, y: y - 0.011}, 0.007, 0.007);
	stroke(context, '#2b1a12', 0.014, [
		{x: x - 0.08 * narrow, y},
		{x, y: y - 0.058},
		{x: x + 0.08 * narrow, y},
	]);
	const brow = feature.brow;
	stroke(context, colour, 0.028, [
		{x: x - 0.09 * narrow, y: brow + 0.012},
		{x, y: brow - 0.03},
		{x: x + 0.095 * narrow, y: brow + 0.01},
	]);
}

function drawNose(context: Context, {skin}: Appearance, turn: Turn): void {
	const {x} = turn(0);
	const tip = x * 1.15;
	stroke(context, skin.dark, 0.014, [
		{x: x * 0.9 - 0.03, y: -0.01},
		{x: tip - 0.045, y: 0.08},
		{x: tip - 0.05, y: feature.noseTip},
	]);
	fillEllipse(context, skin.light, {x: tip, y: feature.noseTip - 0.025}, 0.03, 0.026);
	for (const side of [-1, 1])
		fillEllipse(context, 'rgb(50 20 15 / 55%)', {x: tip + side * 0.026, y: feature.noseTip + 0.012}, 0.014, 0.008);
	stroke(context, skin.dark, 0.01, [
		{x: tip - 0.055, y: feature.noseTip},
		{x: tip, y: feature.noseTip + 0.045},
		{x: tip + 0.055, y: feature.noseTip},
	]);
}

function drawMouth(context: Context, {skin, smile}: Appearance, turn: Turn): void {
	const {x, narrow} = turn(0);
	const half = 0.115 * narrow;
	const y = feature.mouth;
	context.fillStyle = skin.lips;
	context.beginPath();
	context.moveTo(x - half, y - smile);
	context.quadraticCurveTo(x - half / 2, y - 0.035, x, y - 0.018);
	context.quadraticCurveTo(x + half / 2, y - 0.035, x + half, y - smile);
	context.quadraticCurveTo(x, y + 0.07 + smile, x - half, y - smile);
	context.fill();
	stroke(context, 'rgb(60 15 15 / 70%)', 0.01, [
		{x: x - half, y: y - smile},
		{x, y: y + smile},
		{x: x + half, y: y - smile},
	]);
}

function drawBeard(context: Context, {hair, width}: Appearance, turn: Turn): void {
	const {x} = turn(0);
	context.save();
	outlineHead(context, width);
	context.clip();
	context.globalAlpha = 0.6;
	context.fillStyle = hair.colour;
	context.beginPath();
	context.ellipse(x * 0.5, 0.2, width / 2, 0.32, 0, 0.1, Math.PI - 0.1);
	context.ellipse(x, 0.28, 0.13, 0.07, 0, Math.PI - 0.1, 0.1, true);
	context.fill('evenodd');
	context.restore();
}

function drawHair(context: Context, {hair, width}: Appearance): void {
	if (hair.cut === 'bald') return;
	const half = width / 2 + 0.03;
	context.fillStyle = hair.colour;
	context.beginPath();
	context.ellipse(0, -0.1, half, 0.45, 0, Math.PI, 0);
	context.bezierCurveTo(half - 0.02, -0.22, 0.2, -0.34, 0.04, -0.3);
	context.bezierCurveTo(-0.12, -0.27, -half + 0.04, -0.24, -half, -0.1);
	context.fill();
	stroke(context, 'rgb(255 255 255 / 14%)', 0.02, [
		{x: -0.22, y: -0.36},
		{x: -0.02, y: -0.5},
		{x: 0.2, y: -0.4},
	]);
}

function drawGlasses(context: Context, turn: Turn): void {
	context.strokeStyle = '#22262c';
	context.lineWidth = 0.014;
	for (const side of [-1, 1]) {
		const {x, narrow} = turn(side * feature.eye.x);
		context.beginPath();
		context.ellipse(x, feature.eye.y, 0.105 * narrow, 0.08, 0, 0, 2 * Math.PI);
		context.stroke();
	}

	stroke(context, '#22262c', 0.014, [
		{x: turn(-0.06).x, y: feature.eye.y},
		{x: turn(0).x, y: -0.045},
		{x: turn(0.06).x, y: feature.eye.y},
	]);
}
