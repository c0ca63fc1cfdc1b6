import {isDistinctivePath} from '../core/evidence/distinctive-path.ts';

/**
 * The image URLs that occur in a page, in any of the escaped forms used in attributes, scripts and other URLs. Images are compared by
 * path: hosts, signatures and sizes in the query differ from one response to the next.
 */
export function imagesInHtml(html: string, addresses: readonly string[]): readonly string[] {
	const plain = unescaped(html);
	return addresses.filter(address => URL.canParse(address) && holds(plain, new URL(address)));
}

const escapes: readonly (readonly [RegExp, string])[] = [
	[/\\u002f|\\\/|%2f/gi, '/'],
	[/&amp;|\\u0026|%26/gi, '&'],
	[/\\u003a|%3a/gi, ':'],
	[/%40/g, '@'],
];

const unescaped = (text: string): string => escapes.reduce((plain, [escaped, character]) => plain.replace(escaped, character), text);

const holds = (plain: string, url: URL): boolean => includesWhole(plain, keyInHtml(url));

/** The part of an image's URL to look for in a page. */
export function keyInHtml({hostname, pathname, search}: URL): string {
	const path = unescaped(pathname);
	return isDistinctivePath(path) ? path : hostname + path + unescaped(search);
}

/** Whether `part` occurs, and not only as the beginning of a longer name. */
function includesWhole(text: string, part: string): boolean {
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
		if (!/[\w-]/.test(text.charAt(at + part.length))) return true;
	}

	return false;
}
