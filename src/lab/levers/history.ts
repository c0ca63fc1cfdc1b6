/** What was done, so that it can be undone. */
export interface History<State> {
	readonly past: readonly State[];
	readonly present: State;
	readonly future: readonly State[];
}

/** More steps back than anybody remembers. */
const longest = 100;

export const startHistory = <State>(present: State): History<State> => ({past: [], present, future: []});

/** A step forward; what had been undone is gone. The same state again is no step. */
export function withStep<State>(history: History<State>, next: State): History<State> {
	if (JSON.stringify(next) === JSON.stringify(history.present)) return history;
	return {past: [...history.past, history.present].slice(-longest), present: next, future: []};
}

export function undone<State>(history: History<State>): History<State> {
	const previous = history.past.at(-1);
	if (previous === undefined) return history;
	return {past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future]};
}

export function redone<State>(history: History<State>): History<State> {
	const [next, ...later] = history.future;
	return next === undefined ? history : {past: [...history.past, history.present], present: next, future: later};
}
