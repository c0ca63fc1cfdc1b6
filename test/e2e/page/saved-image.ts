import type {Page} from 'puppeteer-core';

interface Saved {
	readonly name: string;
	readonly url: string;
}

/** Catches the file instead of letting the browser save it. */
export const catchFile = (page: Page): Promise<void> =>
	page.evaluate(() => {
		URL.revokeObjectURL = () => undefined;
		HTMLAnchorElement.prototype.click = function () {
			Object.assign(window, {saved: {name: this.download, url: this.href}});
		};
	});

/** The share of pixels that are not white, and the count of those in the colour of the outlines. */
export async function readImage() {
	const {name, url} = (window as unknown as {readonly saved: Saved}).saved;
	const image = new Image();
	image.src = url;
	await image.decode();
	const {naturalWidth: width, naturalHeight: height} = image;
	const context = new OffscreenCanvas(width, height).getContext('2d');
	context?.drawImage(image, 0, 0);
	const {data} = context?.getImageData(0, 0, width, height) ?? {data: []};
	let [dark, outlines] = [0, 0];
	for (let index = 0; index < data.length; index += 4) {
		const [red = 0, green = 0, blue = 0] = [data[index], data[index + 1], data[index + 2]];
		if (red < 250 || green < 250 || blue < 250) dark++;
		if (red > 160 && green > 50 && green < 90 && blue < 40) outlines++;
	}
	return {name, width, height, ink: dark / (width * height), outlines};
}
