/**
 * Finds many words in one text, in one pass: the automaton of Aho and Corasick (Efficient String Matching, CACM 18:6, 1975). Neither the
 * number of words nor what they have in common changes how often a character of the text is read.
 */
export interface WordFinder {
	/** Takes the next character, as a UTF-16 code unit. */
	readonly take: (unit: number) => void;
	/** The words found so far; once the text is at its end, all that occur in it. */
	readonly end: () => ReadonlySet<string>;
	/** Whether every word has been found. */
	readonly isDone: () => boolean;
	/** Steps taken through the automaton, for tests: at most two for each character. */
	readonly steps: () => number;
}

/** @param words to find where none of the characters of a name follow them: `/u/12` is not in `/u/123` */
export function createWordFinder(words: readonly string[]): WordFinder {
	const {next, fallBack, ends} = automaton(words);
	const found = new Set<string>();
	const wanted = new Set(words).size;
	let state = 0;
	let steps = 0;

	/** What ends at the current state has been found. It is not looked for again. */
	const confirm = () => {
		for (const word of ends[state] ?? []) found.add(word);
		ends[state] = undefined;
	};
	return {
		take(unit) {
			if (ends[state] && !isInName(unit)) confirm();
			for (;;) {
				steps += 1;
				const to = next.get(edge(state, unit));
				if (to !== undefined) state = to;
				if (to !== undefined || state === 0) return;
				state = fallBack[state] ?? 0;
			}
		},
		end() {
			if (ends[state]) confirm();
			return found;
		},
		isDone: () => found.size === wanted,
		steps: () => steps,
	};
}

/** UTF-16 code units fit below it, so a state and a unit make one number. */
const units = 65_536;
const edge = (state: number, unit: number): number => state * units + unit;

interface Automaton {
	readonly next: ReadonlyMap<number, number>;
	/** The state to go on from where no edge leads on: the longest other beginning of a word that ends here. */
	readonly fallBack: readonly number[];
	/** The words that end at each state. */
	readonly ends: (readonly string[] | undefined)[];
}

function automaton(words: readonly string[]): Automaton {
	const {next, ends, parents, unitsInto} = trie(words);
	const fallBack = parents.map(() => 0);
	// States were numbered word by word; fall-backs need those of all shorter beginnings first.
	for (const state of byDepth(parents)) {
		const parent = parents[state] ?? 0;
		const unit = unitsInto[state] ?? 0;
		if (parent !== 0) fallBack[state] = follow(next, fallBack, fallBack[parent] ?? 0, unit);
		const shorter = ends[fallBack[state] ?? 0];
		if (shorter) ends[state] = [...(ends[state] ?? []), ...shorter];
	}

	return {next, fallBack, ends};
}

function trie(words: readonly string[]) {
	const next = new Map<number, number>();
	const ends: (readonly string[] | undefined)[] = [undefined];
	const parents = [0];
	const unitsInto = [0];
	for (const word of new Set(words)) {
		let state = 0;
		for (let at = 0; at < word.length; at++) {
			const unit = word.charCodeAt(at);
			const known = next.get(edge(state, unit));
			if (known === undefined) {
				next.set(edge(state, unit), parents.length);
				parents.push(state);
				unitsInto.push(unit);
				ends.push(undefined);
			}

			state = known ?? parents.length - 1;
		}

		ends[state] = [word];
	}

	return {next, ends, parents, unitsInto};
}

/** All states but the first, those nearest to it first. */
function byDepth(parents: readonly number[]): readonly number[] {
	const levels: number[][] = [];
	const depths: number[] = [];
	for (const [state, parent] of parents.entries()) {
		const depth = state === 0 ? 0 : (depths[parent] ?? 0) + 1;
		depths.push(depth);
		levels[depth] ??= [];
		levels[depth].push(state);
	}

	return levels.slice(1).flat();
}

function follow(next: ReadonlyMap<number, number>, fallBack: readonly number[], from: number, unit: number): number {
	for (let state = from; ; state = fallBack[state] ?? 0) {
		const to = next.get(edge(state, unit));
		if (to !== undefined) return to;
		if (state === 0) return 0;
	}
}

/** Letters, digits, `_` and `-`. */
const isInName = (unit: number): boolean =>
	(unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95 || unit === 45;
