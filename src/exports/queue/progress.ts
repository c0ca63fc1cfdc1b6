/** How far a queue has got. */
export interface Progress {
	readonly done: number;
	readonly total: number;
	/** Per second, over the last while; `undefined` until there is something to go by. */
	readonly rate?: number;
	/** Seconds, rounded up. */
	readonly timeLeft?: number;
}

/** Milliseconds. Long enough for large pictures not to make it jump, short enough to notice that the machine is busy. */
const window = 20_000;
/** Fewer say nothing about the next ones. */
const leastDone = 5;

export interface ProgressMeter {
	readonly count: () => void;
	/** Time that was spent paused does not count. */
	readonly pause: () => void;
	readonly resume: () => void;
	readonly read: () => Progress;
}

/** @param now a clock in milliseconds */
export function startMeter(total: number, now: () => number): ProgressMeter {
	/** Times at which pictures were done, of the last while. */
	let recent: number[] = [];
	let began = now();
	let pausedAt: number | undefined;
	let done = 0;
	const time = (): number => pausedAt ?? now();
	return {
		count: () => {
			done++;
			recent = [...recent.filter(each => each > time() - window), time()];
		},
		pause: () => {
			pausedAt ??= now();
		},
		resume: () => {
			if (pausedAt === undefined) return;
			const pause = now() - pausedAt;
			pausedAt = undefined;
			began += pause;
			recent = recent.map(each => each + pause);
		},
		read: () => {
			const since = Math.max(began, time() - window);
			const counted = recent.filter(each => each >= since).length;
			const seconds = (time() - since) / 1000;
			if (counted < leastDone || seconds <= 0) return {done, total};
			const rate = counted / seconds;
			return {done, total, rate, timeLeft: Math.ceil((total - done) / rate)};
		},
	};
}
