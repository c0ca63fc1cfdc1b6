/**
 * The sites to ask about first, in that order. Our choice: large networks with pages about people, those where people show their own
 * face before those where few do.
 */
export const bestKnownSites: readonly string[] = [
	'instagram',
	'facebook',
	'tiktok',
	'youtube',
	'snapchat',
	'linkedin',
	'x',
	'pinterest',
	'telegram',
	'threads',
	'reddit',
	'bluesky',
];

/** Best-known first; the order of the others stays. */
export const bestKnownFirst = <T>(list: readonly T[], siteIdOf: (each: T) => string): readonly T[] =>
	list.toSorted((a, b) => rank(siteIdOf(a)) - rank(siteIdOf(b)));

function rank(siteId: string): number {
	const index = bestKnownSites.indexOf(siteId);
	return index < 0 ? bestKnownSites.length : index;
}
