/** What `unavailable_after` says of the time at which the evidence was gathered. */
export type Removal =
	| {readonly kind: 'passed' | 'ahead' /** ISO, the day on which search results are to drop the page. */; readonly date: string}
	| {readonly kind: 'unread'};

/**
 * The earliest day after which Google is asked to leave the page out of its results; `undefined` where nothing asks it. Only Google
 * documents `unavailable_after`, so what is said to other crawlers does not count.
 *
 * @param directives as in `CrawlRules.directives`
 * @param now milliseconds since 1970
 */
export function removalDate(directives: readonly string[], now: number): Removal | undefined {
	const dates = directives.flatMap(text => {
		const [found, end = ''] = /^(?:googlebot[\w-]*:\s*)?unavailable_after(?::\s*(.*))?$/.exec(text.trim().toLowerCase()) ?? [];
		return found === undefined ? [] : [dayIn(end)];
	});
	const [first] = dates.filter(date => date !== undefined).sort();
	if (first !== undefined) return {kind: first < new Date(now).toISOString().slice(0, 10) ? 'passed' : 'ahead', date: first};
	return dates.length > 0 ? {kind: 'unread'} : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in a date of ISO 8601, RFC 822 or RFC 850. Read here, since engines differ in what `Date.parse` takes. */
function dayIn(text: string): string | undefined {
	const iso = /\b(\d{4}-\d\d-\d\d)(?!\d)/.exec(text)?.[1];
	const [, day = '', name = '', year = ''] = /\b(\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\d{4}|\d\d)\b/.exec(text) ?? [];
	const month = months.indexOf(name) + 1;
	const date = iso ?? (month > 0 ? `${year.padStart(4, '20')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : '');
	return Number.isNaN(Date.parse(date)) ? undefined : date;
}
