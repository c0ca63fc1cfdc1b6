import {directiveIn, isHeard, partsOf, saidTo} from '../core/page/robots-directives.ts';

/**
 * The directives of an `X-Robots-Tag`, lower case: `directive` for all crawlers, else `crawler: directive`.
 * `fetch` joins several headers with commas, so a crawler's name holds until the next one, as in
 * `googlebot: noindex, nofollow, otherbot: noai`. What is said to others than the crawlers of search engines is dropped with their names.
 */
export function directivesInHeader(value: string): readonly string[] {
	let crawler = 'robots';
	const read = partsOf(value).flatMap(part => {
		const [, name, rest] = /^\s*([\w-]+)\s*:\s*(.*)$/s.exec(part) ?? [];
		const isCrawler = name !== undefined && !name.startsWith('max-') && directiveIn(part) === undefined;
		if (isCrawler) crawler = name;
		return isHeard(crawler) ? saidTo(crawler, directiveIn((isCrawler && rest) || part)) : [];
	});
	return [...new Set(read)].slice(0, maxDirectives);
}

const maxDirectives = 50;
