/** Directives that some crawler understands. Anything else in a header or tag is dropped, so that a page cannot fill our memory. */
const directives = new Set(
	'all archive follow index none noai noarchive nofollow noimageai noimageindex noindex noml nosnippet notranslate unavailable_after'.split(
		' ',
	),
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
	for (const part of value.toLowerCase().split(',', maxParts)) {
		const [, name, rest] = /^\s*([\w-]+)\s*(?::(.*))?$/s.exec(part) ?? [];
		if (name === undefined) continue;

		const isCrawler = rest !== undefined && !directives.has(name) && !name.startsWith('max-');
		if (isCrawler) named = name;
		const directive = isCrawler ? rest.trim() : name;
		if (directives.has(directive)) read.push(named === 'robots' ? directive : `${named}: ${directive}`);
	}

	return [...new Set(read)];
}

const maxParts = 50;
