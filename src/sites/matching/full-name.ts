/**
 * A person's full name at the start of a title, heading or alt text, judged by its form: two to five words that
 * start with a capital, or up to twenty characters of a script without capitals. `Ada Muster (@ada) / X` has one, `ada_m on X` has none.
 */
export function findFullName(text: string, user?: string): string | undefined {
	const start = text.trim().slice(0, maxLength).split(separators, 1)[0]?.trim() ?? '';
	if (start.toLowerCase() === user?.toLowerCase()) return undefined;
	return (capitalised.exec(start) ?? (beyondGreek.test(start) ? unicameral.exec(start) : undefined))?.[0];
}

/** Longer than any name and its context. On a page's worth of white space the patterns below would backtrack for minutes. */
const maxLength = 300;

const separators = /\s*[|•·(:,/–—\n]\s*|\s+[-@]|\s+(?:on|auf|sur|su|en|no|στο)\s+\p{Lu}/u;
const capitalised =
	/^\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|da|del|della|di|dos|du|van|von|der|den|la|le|el|al|bin|y|e)\s+){0,2}\p{Lu}[\p{L}.’'-]*){1,4}$/u;
/** Scripts without capitals come after Latin, Greek and Cyrillic. Compiling the pattern for nothing would cost a page 0.3 ms. */
const beyondGreek = /[\u0590-\uffff]/;
const unicameral = /^[\p{Lo}\p{M}\s]{2,20}$/u;
