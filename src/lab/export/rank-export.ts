import type {ExportedImage} from '../../exports/exported-image.ts';
import {type JudgedImage, judgeImage, rank} from '../../exports/ranking/judge.ts';
import type {LabImage} from '../model/image-store.ts';
import {pathOf} from './invented-export.ts';
import {postedPictures} from './invented-pictures.ts';

/** A picture of the export with its drawing. */
export interface RankedPicture {
	readonly judged: JudgedImage;
	readonly drawing: LabImage;
}

/**
 * Those of the pictures that are drawn and analysed, worst first.
 *
 * @param day milliseconds since 1970
 */
export function rankExport(images: readonly ExportedImage[], drawings: readonly LabImage[], day: number): readonly RankedPicture[] {
	const found = images.flatMap(image => {
		const recipe = postedPictures.find(picture => pathOf(picture) === image.entry.path)?.recipe;
		const drawing = drawings.find(each => each.recipe === recipe);
		return drawing ? [{judged: judgeImage(image, drawing.vision, day), drawing}] : [];
	});
	return rank(found.map(({judged}) => judged)).flatMap(judged => found.find(each => each.judged === judged) ?? []);
}
