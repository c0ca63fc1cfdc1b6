/**
 * Lets so many tasks run at once and the others wait, first come, first served.
 *
 * Only what runs now is remembered: a worker that is stopped and starts again has nothing under way either.
 */
export function createSemaphore(most: number): <T>(task: () => Promise<T>) => Promise<T> {
	const waiting: (() => void)[] = [];
	let running = 0;

	return async task => {
		if (running >= most) await new Promise<void>(resolve => void waiting.push(resolve));
		else running += 1;
		try {
			return await task();
		} finally {
			// The place is handed on, never free in between: nobody who comes just now gets in before.
			const next = waiting.shift();
			if (next) next();
			else running -= 1;
		}
	};
}

/** Over all tabs: bounds what is asked for and held in memory at a time, whoever opens fifty. */
export const maxConcurrentRequests = 8;

export const withGlobalLimit = createSemaphore(maxConcurrentRequests);
