import type {JudgedImage} from './judge.ts';

/** Nobody's age is guessed, so there is no filter for children. */
export const filterIds = ['public', 'place', 'others', 'portrait', 'early'] as const;
export type FilterId = (typeof filterIds)[number];

/** Most sites had neither closed accounts as a matter of course nor settings for old posts before. */
const longAgo = Date.UTC(2015, 0, 1);

const filters: Readonly<Record<FilterId, (judged: JudgedImage) => boolean>> = {
	public: ({image}) => image.audience === 'public',
	place: hasPlace,
	// Whose faces they are is not looked at: of two usable faces, one at least is somebody else's.
	others: ({usableFaces, image}) => usableFaces > 1 || (image.taggedPeople ?? 0) > 0,
	portrait: ({image}) => image.role === 'portrait',
	early: ({image}) => image.time !== undefined && image.time < longAgo,
};

/** In the post or in the file. */
export function hasPlace({image, hasPlaceInFile}: JudgedImage): boolean {
	return image.place !== undefined || hasPlaceInFile === true;
}

/** Those for which all the filters hold. */
export const applyFilters = (judged: readonly JudgedImage[], chosen: readonly FilterId[]): readonly JudgedImage[] =>
	judged.filter(each => chosen.every(id => filters[id](each)));
