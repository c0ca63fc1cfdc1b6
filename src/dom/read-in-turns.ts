import {imageChanges} from './image-changes.ts';

/**
 * Milliseconds after which a turn ends at its next look-up. A page that measures how long its own scripts wait must not notice that it is
 * read. Where a browser has only a coarse clock, since it resists fingerprinting, a turn lasts until that moves on.
 */
export const longestTurn = 4;
/** Times that a document which changes between turns is read from the start. After that it is read as it is: it never holds still. */
export const maxRestarts = 3;

interface Turn {
	readonly remembered: WeakMap<object, Map<string, unknown>>;
	/** Unknown until one look-up is done: at least one in each turn, or the reading would never end. */
	endsAt?: number;
}

let turn: Turn | undefined;
/** Since the page's own scripts last had a chance to run. */
let hasJustRead = false;
const nextTurn = (): Promise<void> => new Promise(resolve => void setTimeout(resolve));
const endOfTurn = {};

/**
 * Reads a document in turns, between which the page's own scripts run. `read` is an ordinary function that looks things up with `remember`.
 * At the end of a turn it is broken off, and in the next one called again: what it looked up before, it remembers, so it gets further. If
 * the document changes meanwhile, it forgets and begins again, so its result is never half of one state and half of another.
 *
 * @throws what `read` throws, or the signal's reason
 */
export async function readInTurns<T>(document: Document, read: () => T, signal: AbortSignal): Promise<T> {
	let remembered: Turn['remembered'] = new WeakMap();
	let restarts = 0;
	let hasChanged = false;
	const observer = new MutationObserver(() => {
		hasChanged = true;
	});
	try {
		// Two readings in a row would otherwise keep the page's scripts waiting for two turns.
		if (hasJustRead) await nextTurn();
		for (;;) {
			signal.throwIfAborted();
			turn = {remembered};
			try {
				return read();
			} catch (error) {
				if (error !== endOfTurn) throw error;
			} finally {
				turn = undefined;
				hasJustRead = true;
				void nextTurn().then(() => {
					hasJustRead = false;
				});
			}

			observer.observe(document, imageChanges);
			await nextTurn();
			if (hasChanged && restarts++ < maxRestarts) remembered = new WeakMap();
			hasChanged = false;
		}
	} finally {
		observer.disconnect();
	}
}

/**
 * Looks something up, or remembers what was found in an earlier turn. Outside of turns it is looked up every time.
 *
 * @param key what is looked up, and in what way: one for each question that can be asked about the target
 * @throws at the end of a turn; the caller must let it pass
 */
export function remember<T>(target: object, key: string, lookUp: () => T): T {
	if (!turn) return lookUp();

	const {remembered} = turn;
	const results = remembered.get(target) ?? new Map<string, unknown>();
	remembered.set(target, results);
	if (!results.has(key)) {
		if (turn.endsAt && performance.now() > turn.endsAt) throw endOfTurn;
		results.set(key, lookUp());
		turn.endsAt ??= performance.now() + longestTurn;
	}
	return results.get(key) as T;
}
