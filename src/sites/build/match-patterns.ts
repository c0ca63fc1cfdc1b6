import type {Site} from '../site.ts';

/** What the manifest must list for these sites: where the content script runs, and which hosts images are requested from. */
export function matchPatterns(sites: readonly Site[]): {readonly pages: readonly string[]; readonly hosts: readonly string[]} {
	const listed = sites.filter(({optional}) => !optional);
	const pages = sorted(listed.flatMap(({matches}) => matches));
	return {
		pages,
		hosts: sorted([
			...pages,
			...listed.flatMap(({imageHosts}) => imageHosts.filter(host => host !== '*').map(host => `https://${host}/*`)),
		]),
	};
}

const sorted = (patterns: readonly string[]): readonly string[] => [...new Set(patterns)].sort();
