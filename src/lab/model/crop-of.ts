import {shownFaces} from '../../core/report/shown-faces.ts';
import type {FaceReport, Report} from '../../core/score/report.ts';
import type {LabImage} from './image-store.ts';

/** The crop of a face; `undefined` if the face is not on this image. */
export function cropOf({vision, crops}: LabImage, {boundingBox}: FaceReport): string | undefined {
	return vision.kind === 'faces' ? crops[vision.faces.findIndex(face => face.boundingBox === boundingBox)] : undefined;
}

/** The crops of the faces that a report shows, by index. */
export function cropsOf({
	report,
	images,
}: {
	readonly report: Report;
	readonly images: readonly LabImage[];
}): Readonly<Record<number, string>> {
	const crops = shownFaces(report).map(({image: shown, face}) => {
		const image = images.find(({recipe}) => shown.imageUrl.includes(`/${recipe.id}.jpg`));
		return image && cropOf(image, face);
	});
	return Object.fromEntries(crops.flatMap((crop, index) => (crop === undefined ? [] : [[index, crop]])));
}
