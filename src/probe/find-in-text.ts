/** What the search needs of a text; a test counts how often it is read. */
export interface Characters {
	readonly length: number;
	readonly charCodeAt: (index: number) => number;
}

/**
 * Where a piece first occurs in a text, from a place on, or -1: an `indexOf` that reads each character a few times, whatever the texts are
 * (Knuth, Morris and Pratt, Fast Pattern Matching in Strings, SIAM J. Comput. 6:2, 1977). That of the browsers may take the product of both
 * lengths, and a page chooses both: the one in its address, the other in its host's `robots.txt`.
 */
export function findInText(text: Characters, piece: Characters, from: number): number {
	// Most rules that are no match are ruled out here, without any preparation.
	if (piece.length > text.length - from) return -1;

	const shorter = shorterMatches(piece);
	let matched = 0;
	for (let at = from; matched < piece.length; at++) {
		if (at === text.length) return -1;
		matched = lengthen(piece, shorter, matched, text.charCodeAt(at));
		if (matched === piece.length) return at + 1 - matched;
	}

	return from;
}

/** For each number of characters that match: the next smaller number of them that end at the same place. */
function shorterMatches(piece: Characters): readonly number[] {
	const shorter = [0, 0];
	for (let at = 1; at < piece.length; at++) shorter.push(lengthen(piece, shorter, shorter[at] ?? 0, piece.charCodeAt(at)));
	return shorter;
}

/** How many characters match once the next one of the text is `unit`. */
function lengthen(piece: Characters, shorter: readonly number[], matched: number, unit: number): number {
	let length = matched;
	while (length > 0 && piece.charCodeAt(length) !== unit) length = shorter[length] ?? 0;
	return piece.charCodeAt(length) === unit ? length + 1 : 0;
}
