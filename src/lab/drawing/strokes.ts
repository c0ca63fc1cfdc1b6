export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface Point {
	readonly x: number;
	readonly y: number;
}

export function fillEllipse(context: Context, colour: string, {x, y}: Point, radiusX: number, radiusY: number): void {
	context.fillStyle = colour;
	context.beginPath();
	context.ellipse(x, y, radiusX, radiusY, 0, 0, 2 * Math.PI);
	context.fill();
}

export function stroke(context: Context, colour: string, width: number, [from, over, to]: readonly [Point, Point, Point]): void {
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.lineCap = 'round';
	context.beginPath();
	context.moveTo(from.x, from.y);
	context.quadraticCurveTo(over.x, over.y, to.x, to.y);
	context.stroke();
}
