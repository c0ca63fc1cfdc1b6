import {withoutWeekdays} from '../core/page/without-weekdays.ts';

/** Directives that some crawler understands. Anything else in a header or tag is dropped, so that a page cannot fill our memory. */
const directives = new Set(
	'all archive follow index none noai noarchive nocache nofollow noimageai noimageindex noindex noml nosnippet notranslate'.split(' '),
);

/**
 * The directives of a robots meta or `X-Robots-Tag`, lower case: `directive` for all crawlers, else `crawler: directive`.
 * `fetch` joins several headers with commas, so a crawler's name holds until the next one, as in
 * `googlebot: noindex, nofollow, otherbot: noai`.
 *
 * @param crawler the name of the meta tag; `robots` means all crawlers
 */
export function readDirectives(value: string, crawler = 'robots'): readonly string[] {
	let named = crawler;
	const read: string[] = [];
	for (const part of withoutWeekdays(value.toLowerCase()).split(',', maxParts)) {
		const [, name, rest] = /^\s*([\w-]+)\s*(?::(.*))?$/s.exec(part) ?? [];
		if (name === undefined) continue;

		const isCrawler = rest !== undefined && !directives.has(name) && name !== 'unavailable_after' && !name.startsWith('max-');
		if (isCrawler) named = name;
		const directive = directiveIn(isCrawler ? rest.trim() : part.trim());
		if (directive) read.push(named === 'robots' ? directive : `${named}: ${directive}`);
	}

	return [...new Set(read)];
}

const maxParts = 50;

/** A directive, without its value unless that is a date. */
function directiveIn(text: string): string | undefined {
	const [, end] = /^unavailable_after\s*:?\s*(.*)$/s.exec(text) ?? [];
	if (end !== undefined) return `unavailable_after: ${end.slice(0, maxDateLength)}`.trimEnd();
	const [, name = ''] = /^([\w-]+)\s*(?::.*)?$/s.exec(text) ?? [];
	return directives.has(name) ? name : undefined;
}

/** Characters; no real date is longer. */
const maxDateLength = 60;
