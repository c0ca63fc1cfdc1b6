import type {UnreadableReason, VisionOutcome} from '../core/evidence.ts';
import type {DetectReply, DetectRequest} from './protocol.ts';

export interface VisionClient {
	/** `bytes` are handed over to the worker and empty afterwards. Never rejects: what fails is `unreadable`, with its reason. */
	readonly detect: (bytes: ArrayBuffer, contentType: string, options?: {readonly signal?: AbortSignal}) => Promise<VisionOutcome>;
}

interface Task {
	readonly bytes: ArrayBuffer;
	readonly signal: AbortSignal | undefined;
	readonly resolve: (outcome: VisionOutcome) => void;
}

/** Milliseconds. The model starts well within the first; an idle worker holds memory that a phone would like back. */
const limits = {perPicture: 30_000, idle: 60_000};

const unreadable = (reason: UnreadableReason): VisionOutcome => ({kind: 'unreadable', reason});

/**
 * Owns the vision worker: starts it when first needed, gives it one picture at a time, the newest first, since it is what the person
 * looks at now; replaces it when it crashes; ends it when idle.
 */
export function startVision(openWorker: () => Worker = createWorker): VisionClient {
	let worker: Worker | undefined;
	let isBusy = false;
	let idle: ReturnType<typeof setTimeout> | undefined;
	let lastId = 0;
	const waiting: Task[] = [];

	const close = () => {
		worker?.terminate();
		worker = undefined;
	};

	async function next(): Promise<void> {
		const task = waiting.pop();
		if (!task) {
			idle = setTimeout(close, limits.idle);
			return;
		}

		isBusy = true;
		task.resolve(await run(task));
		isBusy = false;
		void next();
	}

	function run({bytes, signal}: Task): Promise<VisionOutcome> {
		if (signal?.aborted) return Promise.resolve(unreadable('cancelled'));
		return new Promise(resolve => {
			const fail = (reason: UnreadableReason) => {
				close();
				end(unreadable(reason));
			};
			const late = setTimeout(() => fail('time-out'), limits.perPicture);
			const end = (outcome: VisionOutcome) => {
				clearTimeout(late);
				resolve(outcome);
			};

			try {
				worker ??= openWorker();
			} catch {
				fail('worker-crashed');
				return;
			}

			const id = ++lastId;
			worker.onerror = () => fail('worker-crashed');
			worker.onmessage = ({data}: MessageEvent<DetectReply>) => {
				if (data.id === id) end(data.outcome);
			};
			worker.postMessage({id, bytes} satisfies DetectRequest, [bytes]);
		});
	}

	return {
		detect: (bytes, _, {signal} = {}) =>
			new Promise(resolve => {
				clearTimeout(idle);
				waiting.push({bytes, signal, resolve});
				if (!isBusy) void next();
			}),
	};
}

const createWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), {type: 'classic'});
