/** A page reduced to what may say who runs it. Read from a document or from HTML; which of the two makes no difference to the reader. */
export interface PageText {
	readonly address: string;
	readonly title: string;
	/** In reading order. */
	readonly lines: readonly PageLine[];
	readonly links: readonly PageLink[];
	readonly forms: readonly PageForm[];
	/** From structured data, microdata and microformats. */
	readonly cards: readonly ContactCard[];
	/** Addresses of its frames. */
	readonly frames: readonly string[];
}

export interface PageLine {
	readonly text: string;
	/** 1 to 6 for headings, 7 for a term of a list, 8 for a line that is all bold. */
	readonly heading?: number;
	/** Number of the paragraph, cell or item it stands in: lines of one belong together. */
	readonly block: number;
	readonly part?: 'navigation' | 'footer';
	/** File names and alternative texts of the images in it. */
	readonly images?: readonly string[];
}

export interface PageLink {
	readonly text: string;
	/** Absolute; also `mailto:` and `tel:`. */
	readonly address: string;
	/** Index of the line it stands in, or would. */
	readonly line: number;
}

export interface PageForm {
	readonly address: string;
	/** It has a field for a text of several lines. */
	readonly takesText: boolean;
	readonly takesPassword: boolean;
}

export interface ContactCard {
	readonly kind: 'organisation' | 'person';
	readonly name?: string;
	readonly email?: string;
	readonly street?: string;
	readonly postalCode?: string;
	readonly city?: string;
}

/** Of an element, as written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Far more than any imprint has. Bounds what a hostile page makes us keep and search. */
export const pageTextLimits = {
	lines: 3000,
	lineLength: 600,
	links: 1000,
	elements: 20_000,
	depth: 200,
	cards: 20,
	structuredData: 200_000,
} as const;
