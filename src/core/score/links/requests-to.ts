/**
 * The directives said to all crawlers, or to one of these by name: with Googlebot among them, `noindex` and `googlebot: noindex` both
 * count as `noindex`, and `gptbot: noindex` does not count.
 *
 * @param directives as in `CrawlRules.directives`
 */
export const requestsTo = (crawlers: RegExp, directives: readonly string[]): ReadonlySet<string> =>
	new Set(
		directives.flatMap(text => {
			const [, crawler, directive] = /^(?:([\w-]+):\s*)?([\w-]+)$/.exec(text.trim()) ?? [];
			return directive !== undefined && (crawler === undefined || crawlers.test(crawler)) ? [directive] : [];
		}),
	);
