/**
 * Fits articles to the number, date or time that was filled in after them: “il 8 dicembre” becomes “l’8 dicembre” in Italian, and
 * “στις 1 Δεκ” becomes “την 1 Δεκ” in Greek. No text can know which number it will be given.
 */
export function elide(text: string, locale: string): string {
	const rules = rulesOf[locale.slice(0, 2)] ?? [];
	return rules.reduce((fitted, [pattern, article]) => fitted.replace(pattern, article), text);
}

/** Eleven, and all numbers that begin with eight, begin with a vowel as they are read. */
const vowel = '(?=8|11(?!\\d))';

const rulesOf: Readonly<Record<string, readonly (readonly [pattern: RegExp, article: string])[]>> = {
	it: [
		[new RegExp(`(?<!\\p{L})([dD]a|[aA]|[dD]e|[nN]e|[sS]u)l ${vowel}`, 'gu'), '$1ll’'],
		[new RegExp(`(?<!\\p{L})il ${vowel}`, 'gu'), 'l’'],
		[new RegExp(`(?<!\\p{L})Il ${vowel}`, 'gu'), 'L’'],
		[/(?<!\p{L})([aA])lle (?=1[:.])/gu, '$1ll’'],
	],
	el: [
		[/(?<!\p{L})στις (?=1\s\p{L})/gu, 'την '],
		[/(?<!\p{L})στις (?=1:)/gu, 'στη '],
	],
};
