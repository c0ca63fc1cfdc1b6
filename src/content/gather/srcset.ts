import type {ImageCandidate} from '../../core/page/artifacts.ts';

/** Longer than any gallery writes. The rest of an attribute of megabytes is not read. */
const maxLength = 20_000;

/**
 * HTML, "Parsing a srcset attribute": a URL without white space, and what describes it up to the next comma. Commas inside a URL belong to
 * it, as in `…/w_100,h_100/…`, and one at its end closes the entry.
 */
const entry = /([^\s,]\S*)(?:(?<!,)\s+([^,]*))?/g;

export const parseSrcset = (text: string): readonly ImageCandidate[] =>
	[...text.slice(0, maxLength).matchAll(entry)].map(([, url = '', description = '']) => ({
		url: url.replace(/,{1,100}$/, ''),
		...measure(description),
	}));

function measure(text: string): {width?: number; density?: number} {
	const [, size, unit] = /^(\d{1,9}(?:\.\d{1,9})?)([wx])/.exec(text) ?? [];
	if (unit === 'w') return {width: Number(size)};
	return unit === 'x' ? {density: Number(size)} : {};
}
