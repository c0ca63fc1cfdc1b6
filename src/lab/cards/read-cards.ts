import type {Answer} from './card-codes.ts';
import {findQuads} from './find-quads.ts';
import type {GreyImage} from './grey-image.ts';
import {mean, type Quad} from './quad.ts';
import {readQuad} from './read-quad.ts';

export interface CardRead {
	/** The number on the card. */
	readonly card: number;
	readonly answer: Answer;
	/** The middle of its pattern, as fractions of the picture. */
	readonly x: number;
	readonly y: number;
}

/** The sides of a card clockwise from the one that is printed up. */
const sides = ['A', 'B', 'C', 'D'] as const satisfies readonly Answer[];

/** A card that is tilted further could mean the next answer as well. Degrees. */
const mostTilt = 35;

/** Small squares stand out from near surroundings, large ones from wide ones: parts of the picture's height. */
export const reaches = [1 / 60, 1 / 14] as const;

/** Every card in a picture that can be read for certain. @param reach one of {@link reaches} */
export function readCards(image: GreyImage, reach: number): readonly CardRead[] {
	return findQuads(image, Math.max(4, Math.round(image.height * reach))).flatMap(quad => {
		const known = readQuad(image, quad);
		const answer = known && (known.side === 'back' ? 'E' : answerOf(quad, known.turns));
		const {x, y} = centreOf(quad);
		return known && answer ? [{card: known.card, answer, x: x / image.width, y: y / image.height}] : [];
	});
}

/** The answer whose side is up in the picture; `undefined` if that is not clear. */
function answerOf(quad: Quad, turns: number): Answer | undefined {
	const centre = centreOf(quad);
	const tilts = quad.map((from, index) => {
		const to = quad[(index + 1) % 4] ?? from;
		return (Math.atan2((from.x + to.x) / 2 - centre.x, centre.y - (from.y + to.y) / 2) * 180) / Math.PI;
	});
	const up = tilts.findIndex(tilt => Math.abs(tilt) <= mostTilt);
	return up < 0 ? undefined : sides[(up - turns + 4) % 4];
}

const centreOf = (quad: Quad): {readonly x: number; readonly y: number} => ({x: mean(quad.map(({x}) => x)), y: mean(quad.map(({y}) => y))});
