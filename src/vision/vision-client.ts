import type {UnreadableReason, VisionOutcome} from '../core/evidence/evidence.ts';
import type {DetectReply, DetectRequest, StartRequest} from './protocol.ts';

export interface VisionClient {
	/** `bytes` are handed over to the worker and empty afterwards. Never rejects: what fails is `unreadable`, with its reason. */
	readonly detect: (bytes: ArrayBuffer, contentType: string, options?: DetectOptions) => Promise<VisionOutcome>;
}

/** For those who own the worker, and know when a picture will come. */
export interface OwnedVision extends VisionClient {
	/** Has the models loaded before the first picture comes. */
	readonly start: () => void;
}

export interface DetectOptions {
	/** Aborted: `cancelled`, at once. */
	readonly signal?: AbortSignal;
	/** Higher is looked at sooner; 0 unless told. Among equals the newest first, since it is what the person looks at now. */
	readonly priority?: number;
}

/** Milliseconds. The model starts well within the first; an idle worker holds memory that a phone would like back. */
export const workerLimits = {perImage: 30_000, idle: 60_000};

const unreadable = (reason: UnreadableReason): VisionOutcome => ({kind: 'unreadable', reason});

/** The worker and its models are started for the first picture, or a moment before, replaced after a crash and ended when idle. */
export function startVision(openWorker: () => Worker = createWorker): OwnedVision {
	const owner = new WorkerOwner(openWorker);
	return {start: () => owner.start(), detect: (bytes, contentType, options = {}) => owner.detect(bytes, contentType, options)};
}

const createWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), {type: 'classic'});

interface Task {
	readonly request: DetectRequest;
	readonly priority: number;
	readonly end: (outcome: VisionOutcome) => void;
}

/** Gives the worker one picture at a time. The queue is here rather than there, so that what is cancelled costs nothing. */
class WorkerOwner {
	readonly #openWorker: () => Worker;
	readonly #waiting = new Set<Task>();
	#running: Task | undefined;
	#worker: Worker | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#lastId = 0;

	constructor(openWorker: () => Worker) {
		this.#openWorker = openWorker;
	}

	/** In vain it costs no more than an idle worker does, and ends as one. */
	start(): void {
		if (this.#worker) return;
		try {
			this.#worker = this.#listenTo(this.#openWorker());
			this.#worker.postMessage('start' satisfies StartRequest);
		} catch {
			this.#close();
		}
		this.#next();
	}

	detect(bytes: ArrayBuffer, contentType: string, {signal, priority = 0}: DetectOptions): Promise<VisionOutcome> {
		if (signal?.aborted) return Promise.resolve(unreadable('cancelled'));
		return new Promise(resolve => {
			const task: Task = {request: {id: ++this.#lastId, bytes, contentType}, priority, end: resolve};
			signal?.addEventListener('abort', () => this.#cancel(task), {once: true});
			this.#waiting.add(task);
			this.#next();
		});
	}

	#cancel(task: Task): void {
		this.#waiting.delete(task);
		task.end(unreadable('cancelled'));
	}

	#next(): void {
		if (this.#running) return;
		clearTimeout(this.#timer);
		const task = findNext(this.#waiting);
		if (!task) {
			this.#timer = setTimeout(() => this.#close(), workerLimits.idle);
			return;
		}

		this.#waiting.delete(task);
		this.#running = task;
		this.#timer = setTimeout(() => this.#fail('time-out'), workerLimits.perImage);
		this.#send(task.request);
	}

	#send(request: DetectRequest): void {
		try {
			this.#worker ??= this.#listenTo(this.#openWorker());
			this.#worker.postMessage(request, [request.bytes]);
		} catch {
			this.#fail('worker-crashed');
		}
	}

	#listenTo(worker: Worker): Worker {
		worker.onmessage = ({data}: MessageEvent<DetectReply>) => this.#finish(data);
		worker.onerror = () => this.#fail('worker-crashed');
		worker.onmessageerror = () => this.#fail('worker-crashed');
		return worker;
	}

	/** Whatever the worker was doing ends with it. */
	#fail(reason: UnreadableReason): void {
		this.#close();
		if (this.#running) this.#finish({id: this.#running.request.id, outcome: unreadable(reason)});
	}

	#finish({id, outcome}: DetectReply): void {
		if (this.#running?.request.id !== id) return;
		// A runtime that did not start would not start again in the same worker: it keeps the failure.
		if (outcome.kind === 'unreadable' && outcome.reason === 'model-failed') this.#close();
		this.#running.end(outcome);
		this.#running = undefined;
		this.#next();
	}

	#close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}
}

/** A set keeps its order, so the last of equals is the newest. */
function findNext(waiting: Iterable<Task>): Task | undefined {
	let best: Task | undefined;
	for (const task of waiting) if (!best || task.priority >= best.priority) best = task;
	return best;
}
