import type {JSX} from 'preact';
import {daysBetween} from '../../core/watch/compact.ts';
import type {PageCheck, Range} from '../../core/watch/history.ts';

/** In the drawing's own units. */
const width = 320;
const height = 56;
const margin = 4;

/** Points between the bounds up to which a check is part of the line; beyond, only its range is drawn. */
const widestInLine = 60;

/** The exposure over time: a bar for the range of each check, and a line through those that say enough. The table beside it has the same. */
export function HistoryLine({checks}: {readonly checks: readonly PageCheck[]}): JSX.Element | null {
	const seen = checks.flatMap(({on, way, exposure}) => (exposure ? [{on, way, exposure}] : []));
	const [first, last] = [seen[0], seen.at(-1)];
	if (!first || !last || first === last) return null;

	const days = Math.max(daysBetween(first.on, last.on), 1);
	const x = (on: PageCheck['on']): number =>
		margin + ((width - 2 * margin) * Math.min(Math.max(daysBetween(first.on, on), 0), days)) / days;
	const y = (points: number): number => height - margin - ((height - 2 * margin) * points) / 100;
	const known = seen.filter(({exposure: [low, high]}) => high - low <= widestInLine);
	const middle = ([low, high]: Range): number => (low + high) / 2;

	return (
		<svg class="history-line" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
			<line class="floor" x1={0} x2={width} y1={y(0)} y2={y(0)} />
			{seen.map(({on, way, exposure: [low, high]}) => (
				<line key={`${way} ${on}`} class="range" x1={x(on)} x2={x(on)} y1={y(low)} y2={y(Math.max(high, low + 2))} />
			))}
			<polyline class="middle" points={known.map(({on, exposure}) => `${x(on)},${y(middle(exposure))}`).join(' ')} />
		</svg>
	);
}
