/** Our languages besides English. */
export const labelLanguages = ['de', 'fr', 'it', 'el'] as const;
export type LabelLanguage = (typeof labelLanguages)[number];

/** The way to a place in a platform's menus. */
export interface MenuPath {
	/** Labels to follow, in the platform's English words, outermost first. */
	readonly menuPath: readonly string[];
	/** The same in other languages: only the platform's own words where a source shows them, never translated. */
	readonly menuPathIn?: Readonly<Partial<Record<LabelLanguage, readonly string[]>>>;
}
