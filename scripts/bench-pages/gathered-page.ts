export interface GatheredPage {
	readonly file: string;
	/** `profile`, `photo`, `album`, or `none` for a page that is left alone. */
	readonly kind: string;
	readonly images: readonly {
		readonly role: string;
		/** The rendition that is shown, and the others. */
		readonly urls: readonly string[];
	}[];
}

/** What a page holds, as somebody wrote it down. */
export interface Label {
	readonly kind: string;
	/** Parts of the addresses of the owner's portrait, any of which will do; empty where the page shows none. */
	readonly portraits: readonly string[];
	/** Parts of the addresses of other people's images. */
	readonly strangers: readonly string[];
}
