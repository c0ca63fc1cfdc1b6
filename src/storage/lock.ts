let last: Promise<unknown> = Promise.resolve();

/**
 * Runs actions on storage one at a time, in the order requested: across all windows and the worker by a Web Lock, and where there are no
 * locks at least within this page. What is read under the lock includes everything written before.
 */
export function withLock<T>(act: () => Promise<T>): Promise<T> {
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	if (locks) return locks.request('overexposed-storage', act) as Promise<T>;

	const turn = last.catch(() => undefined).then(act);
	last = turn;
	return turn;
}
