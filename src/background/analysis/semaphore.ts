/**
 * Runs at most so many tasks at a time; the others wait in the order they came. Holding this in a variable is safe: a worker that is
 * stopped has no tasks left either.
 */
export function createSemaphore(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
	const waiting: (() => void)[] = [];
	let running = 0;

	return async task => {
		if (running >= limit) await new Promise<void>(resolve => void waiting.push(resolve));
		else running += 1;
		try {
			return await task();
		} finally {
			// The slot is handed over and never free in between, so that no newcomer can jump the queue.
			const next = waiting.shift();
			if (next) next();
			else running -= 1;
		}
	};
}

/** Over all tabs: bounds the requests and the memory when somebody opens fifty at once. */
export const maxConcurrentRequests = 8;

export const withGlobalLimit = createSemaphore(maxConcurrentRequests);
