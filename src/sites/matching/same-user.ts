/**
 * Whether two account names in addresses may be the same account. If one address has none, or one has a number and the other a name,
 * they may be: it cannot be told.
 */
export function mayBeSameUser(a: string | undefined, b: string | undefined): boolean {
	return a === undefined || b === undefined || isNumber(a) !== isNumber(b) || a.toLowerCase() === b.toLowerCase();
}

/** Besides plain numbers: Bluesky's decentralised identifiers (DIDs), Flickr's NSIDs, YouTube's channel ids and LinkedIn's member ids. */
const isNumber = (user: string): boolean => /^(?:\d+(?:@N\d+)?|did:.+|UC[\w-]{22}|ACoA[\w-]+)$/i.test(user);
