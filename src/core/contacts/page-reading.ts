import type {PageText} from './page-text.ts';

/** What is read of a page when somebody wants to ask for a picture on it to be taken down. Kept nowhere until they write the letter. */
export interface PageReading {
	readonly text: PageText;
	/** In reading order. */
	readonly images: readonly PageImage[];
}

/** A reading with the address that a letter gives: without what may tell for whom the page was opened. */
export interface AddressedReading extends PageReading {
	readonly pageUrl: string;
	/** The page is open in a Firefox container, which requests of ours would leave. */
	readonly isContainer?: true;
}

export interface PageImage {
	readonly imageUrl: string;
	/** Other renditions that the page offers, the address it links to among them. */
	readonly others: readonly string[];
	/** Pixels, as far as the browser has loaded it; otherwise 0. */
	readonly width: number;
	readonly height: number;
	/** Alternative text, to tell the pictures apart. */
	readonly alt: string;
}

/** As many as are offered to be picked. */
export const maxPageImages = 60;
