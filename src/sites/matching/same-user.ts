/**
 * Whether two account names in addresses may be the same account. If one address has none, or one has a number and the other a name,
 * they may be: it cannot be told.
 */
export function mayBeSameUser(a: string | undefined, b: string | undefined): boolean {
	return a === undefined || b === undefined || isNumber(a) !== isNumber(b) || a.toLowerCase() === b.toLowerCase();
}

/** Bluesky uses decentralised identifiers (DIDs) instead of numbers. */
const isNumber = (user: string): boolean => /^(?:\d+|did:.+)$/.test(user);
