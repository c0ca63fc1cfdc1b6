/**
 * @typedef {{code: string, message: string}} Warning
 * @typedef {Warning & {count: number}} Explained one row of the table
 */

/**
 * The rows of the table whose columns are code, message, how often and why.
 * @param {string} markdown
 * @returns {Explained[]}
 */
export function readExplained(markdown) {
	return [...markdown.matchAll(/^\| `([A-Z_]+)` \| ([^|]+?) \| (\d+) \| [^|]+\|$/gm)].map(([, code = '', message = '', count]) => ({
		code,
		message,
		count: Number(count),
	}));
}

/**
 * Warnings that are printed but not explained, or explained but no longer printed; empty if both agree. Ignores file names, since the
 * bundler changes them with every change.
 *
 * @param {readonly Warning[]} warnings
 * @param {readonly Explained[]} explained
 */
export function compareWarnings(warnings, explained) {
	const keys = new Set([...warnings, ...explained].map(keyOf));
	return [...keys].flatMap(key => {
		const printed = warnings.filter(warning => keyOf(warning) === key).length;
		const expected = explained.find(row => keyOf(row) === key)?.count ?? 0;
		return printed === expected ? [] : [`${key}: printed ${printed} times, explained ${expected} times`];
	});
}

/** @param {Warning} warning */
const keyOf = ({code, message}) => `${code}: ${message}`;
