import type {Answer} from './card-codes.ts';
import type {CardRead} from './read-cards.ts';

/** What each card answered last. */
export interface CardCount {
	/** By the card's number. */
	readonly counted: ReadonlyMap<number, Answer>;
	/** Read once so far: a single picture may be blurred. */
	readonly pending: ReadonlyMap<number, Answer>;
}

export const nothingCounted: CardCount = {counted: new Map(), pending: new Map()};

/** An answer counts once two pictures in which the card is seen agree, and each card once: its last answer. */
export function withReads({counted, pending}: CardCount, reads: readonly CardRead[]): CardCount {
	const nowPending = new Map(pending);
	const nowCounted = new Map(counted);
	for (const {card, answer} of reads) {
		// Two cards of one number in one picture: nobody can tell whose it is.
		if (reads.some(other => other.card === card && other.answer !== answer)) continue;
		if (nowPending.get(card) === answer) nowCounted.set(card, answer);
		nowPending.set(card, answer);
	}
	return {counted: nowCounted, pending: nowPending};
}

export const cardsFor = ({counted}: CardCount, answer: Answer): number => [...counted.values()].filter(each => each === answer).length;
