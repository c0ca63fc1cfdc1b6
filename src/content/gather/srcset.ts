import type {ImageCandidate} from '../../core/page/artifacts.ts';

/** Longer than any gallery writes. The rest of an attribute of megabytes is not read. */
const maxLength = 20_000;

/**
 * HTML, "Parsing a srcset attribute". Commas inside a URL belong to it, as in `…/w_100,h_100/…`. Scans forward, each step
 * starting where the last ended: a pattern for a whole entry would backtrack for minutes in a URL of megabytes.
 */
export function parseSrcset(text: string): readonly ImageCandidate[] {
	const start = text.slice(0, maxLength);
	const candidates: ImageCandidate[] = [];
	for (let at = 0; at < start.length; ) {
		const token = tokenAt(start, at);
		if (!token) break;

		// A trailing comma closes the entry; otherwise the text up to the next comma describes it.
		const isClosed = token.text.endsWith(',');
		const next = isClosed ? -1 : start.indexOf(',', token.end);
		const end = next === -1 ? start.length : next;
		const described = isClosed ? '' : start.slice(token.end, end);
		candidates.push({url: token.text.replace(/,{1,100}$/, ''), ...measure(described.trim())});
		at = isClosed ? token.end : end + 1;
	}

	return candidates;
}

/** A URL: the text between white space, without leading commas. */
function tokenAt(text: string, at: number): {readonly text: string; readonly end: number} | undefined {
	gaps.lastIndex = at;
	gaps.test(text);
	const start = gaps.lastIndex;
	words.lastIndex = start;
	return words.test(text) ? {text: text.slice(start, words.lastIndex), end: words.lastIndex} : undefined;
}

const gaps = /[\s,]*/y;
const words = /\S+/y;

function measure(text: string): {width?: number; density?: number} {
	const [, size, unit] = /^(\d{1,9}(?:\.\d{1,9})?)([wx])/.exec(text) ?? [];
	if (unit === 'w') return {width: Number(size)};
	return unit === 'x' ? {density: Number(size)} : {};
}
