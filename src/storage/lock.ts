let before: Promise<unknown> = Promise.resolve();

/**
 * One after the other, in the order asked: across tabs by a lock of the browser, and where there are no locks at least within this
 * page. What is read in turn holds all that was to be written before.
 */
export function withLock<T>(act: () => Promise<T>): Promise<T> {
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	if (locks) return locks.request('overexposed-storage', act) as Promise<T>;

	const turn = before.catch(() => undefined).then(act);
	before = turn;
	return turn;
}
