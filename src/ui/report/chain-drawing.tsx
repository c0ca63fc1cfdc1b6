import type {JSX} from 'preact';
import {type LinkState, linkState} from '../../core/report/link-state.ts';
import type {LinkResult} from '../../core/score/report.ts';

const ringWidth = 74;
const step = 64;
const height = 44;
const thinnest = 3;
const thickest = 9;
/** Gap drawn around a ring where it passes over its neighbour. */
const casing = 4;

/**
 * The chain as five interlocking rings. Thickness shows the link's value; a broken one has a gap and an unknown one is dashed, so that
 * nothing depends on colour alone. Decorative: the buttons over it say the same in words.
 */
export function ChainDrawing({links}: {readonly links: readonly LinkResult[]}): JSX.Element {
	const width = step * (links.length - 1) + ringWidth;
	return (
		<svg class="chain-drawing" viewBox={`-3 0 ${width + 6} ${height}`} aria-hidden="true">
			{links.map((link, index) => (
				<Ring key={link.id} link={link} x={index * step} />
			))}
			{links.slice(1).map((link, index) => (
				<Overlap key={link.id} link={links[index] ?? link} x={index * step} />
			))}
		</svg>
	);
}

function Ring({link, x}: {readonly link: LinkResult; readonly x: number}): JSX.Element {
	const state = linkState(link);
	return (
		<g class={`ring ${state}`}>
			<path class="casing" stroke-width={thickness(link) + casing} d={outline(x, state)} />
			<path class="metal" stroke-width={thickness(link)} d={outline(x, state)} />
		</g>
	);
}

/** The lower right quarter of a ring, drawn again over its neighbour so that the two interlock. */
function Overlap({link, x}: {readonly link: LinkResult; readonly x: number}): JSX.Element {
	const right = x + ringWidth;
	return (
		<g class={`ring ${linkState(link)}`}>
			<path class="casing" stroke-width={thickness(link) + casing} stroke-linecap="butt" d={`M${right - 5} 23.5a13 13 0 0 1-7 8.5`} />
			<path class="metal" stroke-width={thickness(link)} d={`M${right - 5} 22a13 13 0 0 1-9.5 11.5`} />
		</g>
	);
}

const thickness = ({value}: LinkResult): number => thinnest + value * (thickest - thinnest);

/** A rounded ring from `x`; a broken one is two halves that no longer meet. */
function outline(x: number, state: LinkState): string {
	const [left, right, middle] = [x + 5, x + ringWidth - 5, x + ringWidth / 2];
	const [top, bottom, radius] = [9, 35, 13];
	if (state !== 'broken') {
		return `M${left + radius} ${top}H${right - radius}a${radius} ${radius} 0 0 1 0 ${2 * radius}H${left + radius}a${radius} ${radius} 0 0 1 0 ${-2 * radius}Z`;
	}

	return (
		`M${middle - 9} ${top - 2}L${left + radius} ${top}a${radius} ${radius} 0 0 0 0 ${2 * radius}L${middle - 5} ${bottom + 2}` +
		`M${middle + 6} ${top - 3}L${right - radius} ${top}a${radius} ${radius} 0 0 1 0 ${2 * radius}L${middle + 9} ${bottom + 3}`
	);
}
