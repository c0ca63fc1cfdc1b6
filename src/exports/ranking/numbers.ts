import {hasPlace} from './filters.ts';
import type {JudgedImage} from './judge.ts';

/** How many pictures of an export. What others posted does not count. */
export interface ExportNumbers {
	readonly pictures: number;
	/** With a face that a face search could use; the rest count only these. */
	readonly withFaces: number;
	readonly publicOnes: number;
	readonly unknownAudience: number;
	readonly withPlace: number;
	readonly withOthers: number;
}

export function countImages(judged: readonly JudgedImage[]): ExportNumbers {
	const own = judged.filter(({image}) => !image.isOthers);
	const faces = own.filter(({usableFaces}) => usableFaces > 0);
	const count = (holds: (each: JudgedImage) => boolean): number => faces.filter(holds).length;
	return {
		pictures: own.length,
		withFaces: faces.length,
		publicOnes: count(({image}) => image.audience === 'public'),
		unknownAudience: count(({image}) => image.audience === undefined),
		withPlace: count(hasPlace),
		withOthers: count(({usableFaces}) => usableFaces > 1),
	};
}
