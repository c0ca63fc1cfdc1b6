/** What the user chose. */
export interface Settings {
	/** `active`: probe pages and images without cookies, as anybody could. `passive`: send no requests, and say only what can be said without. */
	readonly probe: 'active' | 'passive';
	readonly notice: 'page' | 'toolbar';
	/** Sites on which nothing is analysed. */
	readonly sitesOff: readonly string[];
	/** Sites on which no notice is shown. */
	readonly sitesQuiet: readonly string[];
	/** Sites the user says they have an account on, in the order in which they chose them: their steps come first. */
	readonly sitesUsed: readonly string[];
	/** Where the user lives (ISO 3166-1 alpha-2, lower case); empty if they would rather not say, absent if they were not asked. */
	readonly country?: string;
	/** Language of our own pages, where it is not the browser's. */
	readonly language?: string;
}
