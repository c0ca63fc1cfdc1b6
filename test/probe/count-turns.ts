/** How often something else that waits, such as a popup's question, has its turn while `work` is done. */
export async function countTurns(work: () => Promise<unknown>): Promise<number> {
	let turns = 0;
	let isOver = false;
	const next = () => {
		turns += 1;
		if (!isOver) setTimeout(next);
	};
	setTimeout(next);
	await work();
	isOver = true;
	return turns;
}
