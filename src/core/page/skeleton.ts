/**
 * The shape of a page without anything of a person: for whoever mends a site's rules, saved and sent by hand. What is kept and what is
 * replaced is in `src/content/skeleton`.
 */
export interface Skeleton {
	readonly format: typeof skeletonFormat;
	readonly version: typeof skeletonVersion;
	readonly site: string;
	readonly kind: 'profile' | 'photo' | 'album';
	/** Of the page, with its words replaced. */
	readonly address: string;
	/** HTML with single quotes, one element a line, indented with tabs. */
	readonly page: readonly string[];
}

export const skeletonFormat = 'overexposed-skeleton';
export const skeletonVersion = 1;

/** Stands for the account name in the page's address, wherever it occurs. */
export const userPlaceholder = '{user}';
/** Stands for any text. */
export const textPlaceholder = '…';

/** What a skeleton is made with: all of it comes from the site's rules, none from the page. */
export interface SkeletonRequest {
	readonly site: string;
	readonly kind: Skeleton['kind'];
	readonly user?: string;
	/** Words, names and values that the rules mention: the same in the page, they say nothing of a person. */
	readonly known: readonly string[];
}
