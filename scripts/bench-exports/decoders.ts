/** Longer side that the second pass of the detector uses, in pixels. */
const needed = 1792;
const rounds = 7;

/** Opens a picture in every way a browser has, and draws it at the size of the detector's first pass. @returns medians, in milliseconds */
export async function compareDecoders(bytes: Uint8Array<ArrayBuffer>): Promise<Readonly<Record<string, number>>> {
	const blob = new Blob([bytes], {type: 'image/jpeg'});
	const {width, height} = await createImageBitmap(blob);
	const scale = needed / Math.max(width, height);
	const [smallWidth, smallHeight] = [Math.round(width * scale), Math.round(height * scale)];
	const resized = (resizeQuality: ResizeQuality) => () =>
		createImageBitmap(blob, {resizeWidth: smallWidth, resizeHeight: smallHeight, resizeQuality});
	const ways: Readonly<Record<string, () => Promise<CanvasImageSource & {close: () => void}>>> = {
		'whole, as now': () => createImageBitmap(blob, {imageOrientation: 'from-image'}),
		'resized, quality low': resized('low'),
		'resized, quality medium': resized('medium'),
		'resized, quality high': resized('high'),
		'ImageDecoder, whole': () => decode(bytes, {}),
		'ImageDecoder, desired size': () => decode(bytes, {desiredWidth: smallWidth, desiredHeight: smallHeight}),
	};
	const medians: Record<string, number> = {};
	for (const [name, open] of Object.entries(ways)) {
		const times: number[] = [];
		for (let round = 0; round < rounds; round++) times.push(await timeOf(open));
		medians[name] = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
	}

	return medians;
}

async function timeOf(open: () => Promise<CanvasImageSource & {close: () => void}>): Promise<number> {
	const start = performance.now();
	const picture = await open();
	const canvas = new OffscreenCanvas(1024, 768);
	const context = canvas.getContext('2d', {willReadFrequently: true});
	context?.drawImage(picture, 0, 0, 1024, 768);
	context?.getImageData(0, 0, 1024, 768);
	picture.close();
	return performance.now() - start;
}

async function decode(data: BufferSource, size: {readonly desiredWidth?: number; readonly desiredHeight?: number}): Promise<VideoFrame> {
	const decoder = new ImageDecoder({data, type: 'image/jpeg', ...size});
	const {image} = await decoder.decode();
	decoder.close();
	return image;
}
