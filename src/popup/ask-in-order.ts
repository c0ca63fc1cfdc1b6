/** Milliseconds after which a question that failed is put once more. A background that was stopped under it has started by then. */
const pause = 300;

/**
 * Puts questions to the background and shows the answers. Those of questions put at the same time come in any order, and the last one to
 * arrive need not be the latest: an answer to a question put before the one that is shown is dropped.
 *
 * @param show shows a state
 * @param unreachable the state where nobody answers
 */
export function askInOrder<T>(show: (state: T) => void, unreachable: (error: unknown) => T): (question: () => Promise<T>) => Promise<void> {
	let asked = 0;
	let shown = 0;
	return async question => {
		asked += 1;
		const turn = asked;
		const state = await question()
			.catch(() => new Promise(resolve => setTimeout(resolve, pause)).then(question))
			.catch(unreachable);
		if (turn < shown) return;
		shown = turn;
		show(state);
	};
}
