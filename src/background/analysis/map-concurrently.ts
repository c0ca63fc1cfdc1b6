/** Runs a task for every item, at most `limit` at a time. Results are in the order of the items; rejects with the first failure. */
export async function mapConcurrently<T, R>(limit: number, items: readonly T[], task: (item: T) => Promise<R>): Promise<readonly R[]> {
	const results = new Array<R>(items.length);
	const queue = items.entries();
	const lane = async () => {
		for (const [index, item] of queue) results[index] = await task(item);
	};
	await Promise.all(Array.from({length: Math.min(limit, items.length)}, lane));
	return results;
}
