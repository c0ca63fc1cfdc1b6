/**
 * Directives that the report asks about. Anything else in a header or tag is dropped: a page can write there whatever it likes, names of
 * people included, and must not fill our memory.
 */
const known = /^\s*(no(ne|archive|cache|(image)?(ai|index)|ml|snippet)|unavailable_after)\s*(:|$)/;

/** In dates of ISO 8601, RFC 822 and RFC 850. */
const day = /\d{4}-\d\d-\d\d|\d\d?[- ][a-z]{3,9}[- ]\d{2,4}(?!\d)/;

/** Characters read of a tag or header. */
const maxLength = 4000;

/** The directives of a robots meta tag, lower case: `directive` for all crawlers, else `crawler: directive`. */
export function directivesInTag(content: string, name: string): readonly string[] {
	const crawler = name.toLowerCase();
	return isHeard(crawler) ? partsOf(content).flatMap(part => saidTo(crawler, directiveIn(part))) : [];
}

/** Between commas, but for the one between a weekday and its date. */
export const partsOf = (value: string): readonly string[] =>
	value
		.slice(0, maxLength)
		.toLowerCase()
		.split(/,(?!\s*\d)/);

/** A directive, without its value unless that is a day. */
export function directiveIn(part: string): string | undefined {
	const name = known.exec(part)?.[1];
	return name === 'unavailable_after' ? `${name}:${day.exec(part)?.[0] ?? ''}` : name;
}

/** Whether the report asks what is said to this crawler, or to all. Bing’s older name, `msnbot`, is no longer in use. */
export const isHeard = (crawler: string): boolean => /^(robots|googlebot|googlebot-image|bingbot|yandex)$/.test(crawler);

export const saidTo = (crawler: string, directive: string | undefined): readonly string[] =>
	directive ? [crawler === 'robots' ? directive : `${crawler}: ${directive}`] : [];
