/**
 * Rows of a CSV file by the names in its header (RFC 4180). A mark at the start is dropped, as are the lines of notes that LinkedIn writes
 * above the header: the header is the first line that holds one of `columns`.
 */
export function parseCsv(text: string, columns: readonly string[]): readonly Readonly<Record<string, string>>[] {
	const rows = splitRows(text.replace(/^\ufeff/, ''));
	const at = rows.findIndex(row => columns.some(column => row.includes(column)));
	const header = rows[at];
	if (!header) return [];
	return rows.slice(at + 1).map(row => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** The quoted part is written so that a long cell does not use up the stack. */
const cell = /("[^"]*(?:""[^"]*)*"|[^,\r\n]*)(,|\r?\n|$)/g;

function splitRows(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, value = '', end] of text.matchAll(cell)) {
		row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
		if (end === ',') continue;
		if (row.length > 1 || row[0] !== '') rows.push(row);
		row = [];
	}

	return rows;
}
