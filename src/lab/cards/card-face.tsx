import type {JSX} from 'preact';
import {type Answer, patternCells, patternOf, type Side} from './card-codes.ts';

export interface CardFaceProps {
	readonly card: number;
	readonly side: Side;
	/** The answer that is up. */
	readonly up?: Exclude<Answer, 'E'>;
	readonly label: string;
}

/** The black square with its pattern, and around it the letters of the answers, each upright when its side is up. */
export function CardFace({card, side, up = 'A', label}: CardFaceProps): JSX.Element {
	const letters = side === 'front' ? fronts : (['E', 'E', 'E', 'E'] as const);
	const cells = patternOf(card, side).flatMap((isBlack, index) =>
		isBlack ? [] : [`M${index % patternCells} ${Math.floor(index / patternCells)}h1v1h-1z`],
	);

	return (
		<svg class="card-face" viewBox="-6 -6 12 12" role="img" aria-label={label}>
			<rect x="-6" y="-6" width="12" height="12" fill="#fff" />
			<g transform={`rotate(${-90 * fronts.indexOf(up)})`} shapeRendering="crispEdges">
				<rect x="-3.5" y="-3.5" width="7" height="7" fill="#000" />
				<path transform="translate(-2.5 -2.5)" d={cells.join('')} fill="#fff" />
				{letters.map((letter, index) => (
					<text key={fronts[index]} transform={`rotate(${90 * index})`} x="0" y="-4.75" fill="#000">
						{letter}
					</text>
				))}
			</g>
		</svg>
	);
}

/** Clockwise from the top. */
const fronts = ['A', 'B', 'C', 'D'] as const;
