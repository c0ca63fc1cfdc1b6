/** The last change of each tab's record. May be lost: a worker that is stopped has no change under way either. */
const last = new Map<number, Promise<unknown>>();

/**
 * Lets one change of a tab's record read and write before the next one does. A page that is left and one that comes are told by different
 * events, and storage may take its time: what is removed must be the record that was read.
 */
export function withTabLock<T>(tabId: number, change: () => Promise<T>): Promise<T> {
	const changed = (last.get(tabId) ?? Promise.resolve()).then(change);
	const done = changed
		.catch(() => undefined)
		.finally(() => {
			if (last.get(tabId) === done) last.delete(tabId);
		});
	last.set(tabId, done);
	return changed;
}
