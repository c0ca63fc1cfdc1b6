/** Sky, sunlight and a hill. */
export function drawGround(
	context: OffscreenCanvasRenderingContext2D,
	[sky, ground]: readonly [string, string],
	width: number,
	height: number,
): void {
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

/** Firs along the hill, smaller the further away they are. Centre and height are fractions of the image's height. */
const trees = [
	{x: 0.25, y: 0.76, size: 0.3},
	{x: 0.42, y: 0.74, size: 0.2},
	{x: 1.62, y: 0.75, size: 0.24},
	{x: 1.78, y: 0.79, size: 0.36},
	{x: 2.0, y: 0.8, size: 0.26},
	{x: 2.26, y: 0.88, size: 0.42},
] as const;

export function drawTrees(context: OffscreenCanvasRenderingContext2D, width: number, height: number): void {
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
