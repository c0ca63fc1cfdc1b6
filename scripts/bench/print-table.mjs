/**
 * Prints rows in columns: text to the left, numbers to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(head, rows) {
	const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column].length)));
	const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
	for (const row of [head, ...rows]) console.log(row.map(pad).join('  ').trimEnd());
}

/** The middle one, or the mean of the two in the middle. @param {readonly number[]} values */
export function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
