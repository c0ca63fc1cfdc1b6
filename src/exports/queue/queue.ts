export interface QueueOptions<Item> {
	/** In the order in which they are to be worked on. */
	readonly items: readonly Item[];
	/** Bytes that an item holds while it is worked on. */
	readonly sizeOf: (item: Item) => number;
	/** Items that are worked on at a time. */
	readonly atOnce: number;
	/** Bytes of all of them together. An item that is larger by itself is worked on alone. */
	readonly maxBytes: number;
	/** Must not reject. `signal` is aborted when the queue is stopped. */
	readonly work: (item: Item, signal: AbortSignal) => Promise<void>;
}

export interface Queue {
	/** What is under way is finished. */
	readonly pause: () => void;
	readonly resume: () => void;
	/** For good. What is under way is dropped. */
	readonly stop: () => void;
	/** Resolves when nothing is left to do, or when it was stopped. */
	readonly ended: Promise<'done' | 'stopped'>;
}

/** Works on a list within bounds of number and size, so that memory does not grow with the length of the list. */
export function startQueue<Item>({items, sizeOf, atOnce, maxBytes, work}: QueueOptions<Item>): Queue {
	const stopping = new AbortController();
	let end: (how: 'done' | 'stopped') => void = () => undefined;
	const ended = new Promise<'done' | 'stopped'>(resolve => {
		end = resolve;
	});
	let next = 0;
	let running = 0;
	let bytes = 0;
	let isPaused = false;

	const hasRoom = (size: number): boolean => running === 0 || (running < atOnce && bytes + size <= maxBytes);
	const fill = (): void => {
		while (!isPaused && !stopping.signal.aborted) {
			const item = items[next];
			if (item === undefined) break;
			const size = sizeOf(item);
			if (!hasRoom(size)) return;
			next++;
			void run(item, size);
		}

		if (running === 0 && next >= items.length) end('done');
	};
	const run = async (item: Item, size: number): Promise<void> => {
		running++;
		bytes += size;
		await work(item, stopping.signal);
		running--;
		bytes -= size;
		fill();
	};

	// Not before whoever starts the queue has it.
	queueMicrotask(fill);
	return {
		pause: () => {
			isPaused = true;
		},
		resume: () => {
			isPaused = false;
			fill();
		},
		stop: () => {
			stopping.abort();
			end('stopped');
		},
		ended,
	};
}
