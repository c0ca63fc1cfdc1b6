/** What is believed of a ZIP. An export stays far below all of these. */
export const zipBounds = {
	/** Google's largest parts hold some 50,000 files. Each entry takes about a kilobyte of memory. */
	entries: 200_000,
	/** Bytes, unpacked. Pictures of 50 megapixels, the most that are decoded, hardly ever reach a fifth of it; lists of posts are split before. */
	entryBytes: 250_000_000,
	/** Deflate can reach 1032 to 1 (zlib.net/zlib_tech.html); lists of posts reach 30 to 1, pictures 1.1 to 1. */
	ratio: 200,
	/** Bytes, unpacked. Below, no ratio does any harm. */
	ratioFrom: 20_000_000,
} as const;
