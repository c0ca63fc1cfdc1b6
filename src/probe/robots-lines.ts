import {findInText} from './find-in-text.ts';

/** The lines of a robots.txt that say something: label in lower case, value without its comment. */
export const linesOf = (text: string): readonly (readonly [label: string, value: string])[] =>
	text.split(/\r\n?|\n/).flatMap(line => {
		const [, label, value] = /^[ \t]*([\w-]+)[ \t]*:([^#]*)/.exec(line) ?? [];
		return label !== undefined && value !== undefined ? [[label.toLowerCase(), value.trim()] as const] : [];
	});

/**
 * Whether a rule's path covers a page's: `*` matches any characters and a final `$` the end (RFC 9309, 2.2.3). Searched piece by piece,
 * each where the one before ended, so that every character of both is read once or twice, whatever the rule.
 */
export function coversPath(rule: string, path: string): boolean {
	const isWhole = rule.endsWith('$');
	const [first = '', ...rest] = rule.slice(0, isWhole ? -1 : undefined).split('*');
	const last = isWhole ? rest.pop() : undefined;
	if (!path.startsWith(first)) return false;

	let at = first.length;
	for (const piece of rest) {
		const found = findInText(path, piece, at);
		if (found === -1) return false;
		at = found + piece.length;
	}

	if (!isWhole) return true;
	return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
