import type {Appearance} from './appearance.ts';
import {type Context, fillEllipse, stroke} from './strokes.ts';

/** A medical mask. Expects a canvas whose origin is the centre of the head and whose unit is the head's height. */
export function drawMask(context: Context, {width}: Appearance): void {
	context.fillStyle = '#dfe7ea';
	context.beginPath();
	context.roundRect(-width / 2 + 0.02, 0.05, width - 0.04, 0.38, 0.14);
	context.fill();
	for (const y of [0.16, 0.25, 0.34])
		stroke(context, '#b9c6cc', 0.008, [
			{x: -0.27, y},
			{x: 0, y: y + 0.01},
			{x: 0.27, y},
		]);
}

/** A plain sun, like the stickers people paste over a child's face. */
export function drawSticker(context: Context): void {
	context.fillStyle = '#f2b233';
	for (let ray = 0; ray < 12; ray++) {
		const [from, to] = [(ray - 0.35) * (Math.PI / 6), (ray + 0.35) * (Math.PI / 6)];
		context.beginPath();
		context.moveTo(0.44 * Math.cos(from), 0.44 * Math.sin(from));
		context.lineTo(0.6 * Math.cos((from + to) / 2), 0.6 * Math.sin((from + to) / 2));
		context.lineTo(0.44 * Math.cos(to), 0.44 * Math.sin(to));
		context.fill();
	}

	fillEllipse(context, '#ffd25e', {x: 0, y: 0}, 0.47, 0.47);
	fillEllipse(context, '#ffe08c', {x: -0.08, y: -0.1}, 0.3, 0.28);
}
