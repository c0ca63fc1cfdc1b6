/** How a face is covered. `solid` is what this extension does; the others are made from the face. Part of text keys. */
export const coverWays = ['mosaic', 'blur', 'solid'] as const;
export type CoverWay = (typeof coverWays)[number];

/** How the file is saved: with whatever else was in it, as many programs do, or with nothing but pixels. Part of text keys. */
export const coverSavings = ['kept', 'cleaned'] as const;
export type CoverSaving = (typeof coverSavings)[number];

/** Whose picture it is: a drawing, or one that somebody in the group brings. Part of text keys. */
export const coverSources = ['drawn', 'own'] as const;
export type CoverSource = (typeof coverSources)[number];

/** What the group expects a machine to find. Part of text keys. */
export const coverGuesses = ['nothing', 'face', 'file', 'both'] as const;
export type CoverGuess = (typeof coverGuesses)[number];

/** What is done to a picture before it is saved and attacked. */
export interface CoverPlan {
	readonly source: CoverSource;
	readonly way: CoverWay;
	readonly saving: CoverSaving;
}

/** Begins with what people know from other programs. */
export const firstCoverPlan: CoverPlan = {source: 'drawn', way: 'mosaic', saving: 'kept'};
