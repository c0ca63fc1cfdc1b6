/**
 * Prints rows in columns, text aligned left and numbers right.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(head, rows) {
	const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]?.length ?? 0)));
	const pad = (/** @type {string} */ cell, /** @type {number} */ column) =>
		column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
	for (const row of [head, ...rows]) console.log(row.map(pad).join('  ').trimEnd());
}

/** The middle one, or the mean of the two in the middle. @param {readonly number[]} values */
export function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low = Number.NaN, high = low] = sorted.slice(sorted.length % 2 === 1 ? middle : middle - 1, middle + 1);
	return (low + high) / 2;
}
