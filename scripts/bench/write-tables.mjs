/**
 * docs/performance.md with the tables of one run.
 * @typedef {{name: string, before: string, value: string, limit: string}} Row
 * @param {string} text
 * @param {{rows: readonly Row[], weights: readonly (readonly string[])[], earlierDay: string, day: string, conditions: string}} run
 * @returns {string}
 */
export function withTables(text, {rows, weights, earlierDay, day, conditions}) {
	const figures = table(
		['figure', `0.1, ${earlierDay}`, day, 'promised'],
		rows.map(({name, before, value, limit}) => [name, emphasised(before, limit), emphasised(value, limit), limit]),
	);
	const withFigures = between(text, 'figures', `${conditions}\n\n${figures}`);
	return between(withFigures, 'weights', table(['part, compressed', '0.1, kB', `${day}, kB`, 'loaded'], weights));
}

/** @param {string} text @param {string} name @param {string} content */
function between(text, name, content) {
	const start = `<!-- table: ${name} -->`;
	const [head, rest] = text.split(start);
	const end = rest?.indexOf('<!-- /table -->') ?? -1;
	if (head === undefined || rest === undefined || end < 0) throw new Error(`docs/performance.md has no place for the table "${name}".`);
	return `${head}${start}\n\n${content}\n\n${rest.slice(end)}`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** Bold where it misses what was promised; "as fast" is better where it is more. @param {string} value @param {string} limit */
function emphasised(value, limit) {
	const [measured, promised] = [value, limit].map(each => Number.parseFloat(each));
	if (measured === undefined || promised === undefined || Number.isNaN(measured) || Number.isNaN(promised)) return value;
	const misses = value.includes('as fast') ? measured < promised : measured > promised;
	return misses ? `**${value}**` : value;
}
