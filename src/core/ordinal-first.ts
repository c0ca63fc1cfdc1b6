/** A formatted date in which the first of a month is an ordinal, as French, Italian and Portuguese write it and `Intl` does not. */
export const withOrdinalFirst = (parts: readonly Intl.DateTimeFormatPart[], locale: string): string =>
	parts.map(({type, value}) => (type === 'day' && value === '1' ? (firsts[locale.slice(0, 2)] ?? value) : value)).join('');

const firsts: Readonly<Record<string, string>> = {fr: '1er', it: '1º', pt: '1º'};
