/** How often other work that is waiting, such as a message from the popup, gets its turn during `work`. */
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
