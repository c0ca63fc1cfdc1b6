/**
 * Whether two account names in addresses may be one account. Where an address carries none, or one says its number and the other its
 * name, nobody can tell, and they may be.
 */
export function mayBeSameUser(a: string | undefined, b: string | undefined): boolean {
	return a === undefined || b === undefined || isNumber(a) !== isNumber(b) || a.toLowerCase() === b.toLowerCase();
}

/** Bluesky's numbers are decentralised identifiers. */
const isNumber = (user: string): boolean => /^(?:\d+|did:.+)$/.test(user);
