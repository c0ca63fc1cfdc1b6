import {isDistinctivePath} from '../core/evidence/distinctive-path.ts';

/**
 * Those addresses that stand in a page, in any of the spellings that attributes, scripts and other addresses use. A picture is
 * told by its path: hosts, signatures and sizes in the query differ from one answer to the next.
 */
export function imagesInHtml(html: string, addresses: readonly string[]): readonly string[] {
	const plain = plainly(html);
	return addresses.filter(address => URL.canParse(address) && holds(plain, new URL(address)));
}

const spellings: readonly (readonly [RegExp, string])[] = [
	[/\\u002f|\\\/|%2f/gi, '/'],
	[/&amp;|\\u0026|%26/gi, '&'],
	[/\\u003a|%3a/gi, ':'],
	[/%40/g, '@'],
];

const plainly = (text: string): string => spellings.reduce((plain, [spelling, sign]) => plain.replace(spelling, sign), text);

const holds = (plain: string, url: URL): boolean => includesWhole(plain, keyInHtml(url));

/** By what a picture is told in a page. */
export function keyInHtml({hostname, pathname, search}: URL): string {
	const path = plainly(pathname);
	return isDistinctivePath(path) ? path : hostname + path + plainly(search);
}

/** Not as the beginning of a longer name. */
function includesWhole(text: string, part: string): boolean {
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
		if (!/[\w-]/.test(text.charAt(at + part.length))) return true;
	}

	return false;
}
