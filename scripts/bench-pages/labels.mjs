import {readFileSync} from 'node:fs';

/** @typedef {import('./gathered-page.ts').Label} Label */

const columns = ['file', 'kind', 'portrait', 'strangers'];

/**
 * Tab-separated, with a header: `file`, `kind`, `portrait`, `strangers`. In the last two, parts of image addresses, with spaces between
 * them, or `-` for none.
 * @param {string} file
 * @returns {Map<string, Label>}
 */
export const readLabels = file => parseLabels(readFileSync(file, 'utf8'));

/** @param {string} text @returns {Map<string, Label>} */
export function parseLabels(text) {
	const [head, ...rows] = text
		.split('\n')
		.filter(line => line.trim() !== '')
		.map(line => line.split('\t'));
	const missing = columns.find(column => !head?.includes(column));
	if (missing) throw new Error(`the labels have no column "${missing}": the first line must name ${columns.join(', ')}.`);
	/** @param {readonly string[]} row @param {string} column */
	const cell = (row, column) => row[head?.indexOf(column) ?? -1]?.trim() ?? '';
	return new Map(
		rows.map(row => [
			cell(row, 'file'),
			{kind: cell(row, 'kind'), portraits: parts(cell(row, 'portrait')), strangers: parts(cell(row, 'strangers'))},
		]),
	);
}

/** @param {string} text */
const parts = text => (text === '-' ? [] : text.split(/\s+/).filter(part => part !== ''));

/**
 * One address a line, after the kind of page it is; an address without a kind is of none.
 * @param {string} text
 * @returns {{kind: string, url: URL}[]}
 */
export const parseAddresses = text =>
	text
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '' && !line.startsWith('#'))
		.map(line => {
			const [, kind = 'none', address] = /^(?:(\w+)\s+)?(https?:\S+)$/.exec(line) ?? [];
			if (!address || !URL.canParse(address)) throw new Error(`"${line}" is no address, or its kind is missing.`);
			return {kind, url: new URL(address)};
		});
