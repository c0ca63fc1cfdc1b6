/** A4 at 96 dpi, the size of the sheet on screen, drawn at double resolution. */
const paper = {width: 794, height: 1123, scale: 2} as const;

/**
 * The sheet as a PNG, made on this device: the sheet with the page's styles inside an SVG that is drawn on a canvas.
 *
 * @throws if the browser cannot draw it
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
		canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('This browser could not draw the sheet as a PNG; print it instead.'))));
	});
}

/** Self-contained, since an SVG loaded as an image may load nothing itself. */
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
