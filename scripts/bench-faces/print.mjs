import {bands} from './score.mjs';

/**
 * One line for each detector, as in docs/vision.md.
 * @typedef {ReturnType<typeof import('./score.mjs').summarise>} Summary
 * @param {{pictures: number, detectors: Record<string, Summary>, perhaps: {boxes: number, faces: number}}} report
 */
export function printTable({pictures, detectors, perhaps}) {
	const rows = Object.entries(detectors).map(([name, summary]) => [name, ...cells(summary)]);
	const head = ['detector', 'recall', ...bands.map(({name}) => name), 'precision', 'false alarms', 'on face-free', 'median ms', 'p95 ms'];
	const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]?.length ?? 0)));
	console.log(`${pictures} pictures, matched at an overlap of 0.3`);
	for (const row of [head, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
	console.log(`perhaps a face: ${perhaps.boxes} boxes, ${perhaps.faces} of them faces`);
}

/** @param {Summary} summary */
function cells({recall, recallByBand, precision, falseAlarms, faceFree, milliseconds}) {
	return [
		share(recall),
		...bands.map(({name}) => share(recallByBand[name] ?? null)),
		share(precision),
		String(falseAlarms),
		`${faceFree.withFalseAlarms} of ${faceFree.pictures}`,
		milliseconds.median?.toFixed(0) ?? '-',
		milliseconds.p95?.toFixed(0) ?? '-',
	];
}

/** @param {number | null} value */
function share(value) {
	return value === null ? '-' : value.toFixed(3);
}
