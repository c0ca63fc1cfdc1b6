import {comparable, fileNameOf} from '../archive/entry-index.ts';
import type {ExportedImage, ImageGroup} from '../exported-image.ts';
import type {JudgedImage} from './judge.ts';

export const groupings = ['none', 'post', 'album', 'copies'] as const;
export type Grouping = (typeof groupings)[number];

export interface JudgedGroup {
	readonly key: string;
	readonly title?: string;
	/** Worst first, as they came. */
	readonly images: readonly [JudgedImage, ...JudgedImage[]];
}

/**
 * Pictures that one setting hides together, the group of the worst first. Copies are told by the names of their files, such as `IMG-edited` and
 * `IMG(1)`, and never by who is on them.
 *
 * @param ranked worst first
 */
export function groupImages(ranked: readonly JudgedImage[], by: Grouping): readonly JudgedGroup[] {
	const groups = new Map<string, {readonly title: string | undefined; readonly images: [JudgedImage, ...JudgedImage[]]}>();
	for (const judged of ranked) {
		const {key, title} = keyOf(judged.image, by);
		const group = groups.get(key);
		if (group) group.images.push(judged);
		else groups.set(key, {title, images: [judged]});
	}

	return [...groups].map(([key, {title, images}]) => ({key, images, ...(title !== undefined && {title})}));
}

function keyOf(image: ExportedImage, by: Grouping): ImageGroup {
	// Two exports of one platform use the same names.
	const alone = {key: `file ${image.entry.size} ${image.entry.path}`};
	if (by === 'post') return image.post ?? alone;
	if (by === 'album') return image.album ?? alone;
	return by === 'copies' ? {key: `name ${stemOf(image.entry.path)}`} : alone;
}

/** A file's name without what editors and platforms add to that of a copy. A number alone is added to the next picture as well. */
const stemOf = (path: string): string =>
	comparable(fileNameOf(path))
		.replace(/\.\w+$/, '')
		.replace(/(?:\(\d+\)|[-_ ](?:edited|bearbeitet|modifié|modificato|επεξεργασία|copy|kopie|copie|copia|o)){1,9}$/u, '');
