/** A4 at 96 dots an inch, the size of the sheet on screen, drawn twice as fine. */
const paper = {width: 794, height: 1123, scale: 2} as const;

/**
 * The sheet as a PNG, made on this device: the sheet itself, with the page's own styles, inside a drawing that a canvas paints.
 *
 * @throws where the browser does not paint it.
 */
export async function imageOfSheet(sheet: Element): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawingOf(sheet, stylesOf(sheet.ownerDocument)))}`;
	await image.decode();

	const canvas = document.createElement('canvas');
	canvas.width = paper.width * paper.scale;
	canvas.height = paper.height * paper.scale;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('This browser made no picture of the sheet; print it instead.'))));
	});
}

/** Complete in itself: a drawing loaded as a picture may load nothing. */
export function drawingOf(sheet: Element, styles: string): string {
	const {width, height, scale} = paper;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">`,
		`<style><![CDATA[${styles.replaceAll(']]>', '')}]]></style>`,
		`<foreignObject width="${width}" height="${height}">${new XMLSerializer().serializeToString(sheet)}</foreignObject></svg>`,
	].join('');
}

const stylesOf = ({styleSheets}: Document): string =>
	[...styleSheets].flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n');
