/** Past and undone states, for undo and redo. */
export interface History<State> {
	readonly past: readonly State[];
	readonly present: State;
	readonly future: readonly State[];
}

/** Steps: more than anybody wants to undo. */
const maxLength = 100;

export const startHistory = <State>(present: State): History<State> => ({past: [], present, future: []});

/** Adds a step and drops what had been undone. Setting the same state again is not a step. */
export function withStep<State>(history: History<State>, next: State): History<State> {
	if (JSON.stringify(next) === JSON.stringify(history.present)) return history;
	return {past: [...history.past, history.present].slice(-maxLength), present: next, future: []};
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
