import type {Report} from '../core/report.ts';
import {shownFaces} from '../core/shown-faces.ts';
import {cropFaces} from '../vision/crop-faces.ts';
import {addressOf} from './demo-report.ts';
import type {DrawnPicture} from './drawn-pictures.ts';

/** The faces themselves, by their place among those shown. */
export async function cropDrawn(report: Report, pictures: readonly DrawnPicture[]): Promise<Readonly<Record<number, string>>> {
	const crops = await Promise.all(
		shownFaces(report).map(async ({image, face}) => {
			const picture = pictures.find(drawn => addressOf(drawn) === image.src);
			return picture && (await cropFaces(picture.bytes, 'image/jpeg', {...image, boxes: [face.boundingBox]}))[0];
		}),
	);
	return Object.fromEntries(crops.flatMap((crop, index) => (crop === undefined ? [] : [[index, crop]])));
}
