import {isDistinctivePath} from '../core/evidence/distinctive-path.ts';
import {createWordFinder, type WordFinder} from './find-all.ts';
import {nextTurn, turnLength} from './turns.ts';

/**
 * The image URLs that occur in a page, in any of the escaped forms used in attributes, scripts and other URLs. Images are compared by
 * path: hosts, signatures and sizes in the query differ from one response to the next.
 *
 * All are looked for in one pass over the page, a turn at a time: a page whose addresses and text are made for each other would otherwise
 * be searched for hours.
 *
 * @param signal ends the search; what was found until then is returned
 */
export async function imagesInHtml(html: string, addresses: readonly string[], signal?: AbortSignal): Promise<readonly string[]> {
	const keys = keysOf(addresses);
	const finder = createWordFinder([...keys.values()]);
	await search(html, finder, signal);
	const found = finder.end();
	return addresses.filter(address => found.has(keys.get(address) ?? ''));
}

/**
 * Characters to look for in one page; four times what an ordinary page of forty images needs. What is beyond them is not looked for, and so
 * counts as not found: unknown.
 */
export const maxKeyCharacters = 60_000;

/** What to look for, by address. */
function keysOf(addresses: readonly string[]): ReadonlyMap<string, string> {
	const keys = new Map<string, string>();
	let left = maxKeyCharacters;
	for (const address of addresses) {
		if (keys.has(address) || !URL.canParse(address)) continue;
		const key = keyInHtml(new URL(address));
		left -= key.length;
		if (left >= 0) keys.set(address, key);
	}

	return keys;
}

async function search(html: string, finder: WordFinder, signal: AbortSignal | undefined): Promise<void> {
	for (let at = 0; at < html.length && !finder.isDone() && !signal?.aborted; ) {
		const end = Math.min(at + turnLength, html.length);
		while (at < end) {
			const {plain, length} = readAt(html, at);
			finder.take(plain);
			at += length;
		}

		await nextTurn();
	}
}

/** Forms in which pages write the signs of an address, lower case, by their first character. */
const escapes: Readonly<Record<string, readonly (readonly [escaped: string, plain: string])[]>> = {
	'\\': [
		['\\/', '/'],
		['\\u002f', '/'],
		['\\u0026', '&'],
		['\\u003a', ':'],
	],
	'%': [
		['%2f', '/'],
		['%26', '&'],
		['%3a', ':'],
		['%40', '@'],
	],
	'&': [['&amp;', '&']],
};
const longestEscape = 6;
const starts: ReadonlySet<number> = new Set(Object.keys(escapes).map(start => start.charCodeAt(0)));

/** The next character of a text, and how many characters it is written with. */
function readAt(text: string, at: number): {readonly plain: number; readonly length: number} {
	const unit = text.charCodeAt(at);
	if (!starts.has(unit)) return {plain: unit, length: 1};

	const written = text.slice(at, at + longestEscape).toLowerCase();
	const form = escapes[text.charAt(at)]?.find(([escaped]) => written.startsWith(escaped));
	return form ? {plain: form[1].charCodeAt(0), length: form[0].length} : {plain: unit, length: 1};
}

function unescaped(text: string): string {
	const units: string[] = [];
	for (let at = 0; at < text.length; ) {
		const {plain, length} = readAt(text, at);
		units.push(String.fromCharCode(plain));
		at += length;
	}

	return units.join('');
}

/** The part of an image's URL to look for in a page. */
export function keyInHtml({hostname, pathname, search: query}: URL): string {
	const path = unescaped(pathname);
	return isDistinctivePath(path) ? path : hostname + path + unescaped(query);
}
