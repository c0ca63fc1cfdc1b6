import type {UnreadableReason, VisionOutcome} from '../core/evidence/evidence.ts';
import type {BoundingBox} from '../core/evidence/face.ts';
import type {FileDetail} from '../core/evidence/file-details.ts';
import type {DetectReply, DetectRequest, StartRequest} from './protocol.ts';

export interface VisionClient {
	/** `bytes` are transferred to the worker and empty afterwards. Never rejects: failures are `unreadable`, with a reason. */
	readonly detect: (bytes: ArrayBuffer, contentType: string, options?: DetectOptions) => Promise<VisionOutcome>;
}

/** What somebody's own picture gives away. */
export interface Inspection {
	readonly outcome: VisionOutcome;
	readonly details: readonly FileDetail[];
	/** The second network's score for each of the areas, 0 to 1; none where the picture could not be read. */
	readonly areaScores: readonly number[];
}

export interface InspectOptions extends DetectOptions {
	/** Whether to read what the file says, with the values. */
	readonly withDetails?: boolean;
	/** Parts of the image as displayed, in pixels, in which the second network looks for faces by itself. */
	readonly areas?: readonly BoundingBox[];
}

/** For the owner of the worker, who knows when images will come. */
export interface OwnedVision extends VisionClient {
	/** Loads the models before the first image arrives. */
	readonly start: () => void;
	/** As `detect`, for a person's own picture. */
	readonly inspect: (bytes: ArrayBuffer, contentType: string, options?: InspectOptions) => Promise<Inspection>;
}

export interface DetectOptions {
	/** When aborted, the outcome is `cancelled` at once. */
	readonly signal?: AbortSignal;
	/** Higher goes first; the default is 0. Among equals the newest goes first, since it is what the user sees now. */
	readonly priority?: number;
}

/** Milliseconds. Loading the models fits easily into the first; an idle worker holds memory that a phone would like back. */
export const workerLimits = {perImage: 30_000, metadata: 3000, idle: 60_000};

const unreadable = (reason: UnreadableReason): VisionOutcome => ({kind: 'unreadable', reason});

/** Starts the worker with the first image or a moment before, replaces it after a crash and ends it when idle. */
export function startVision(openWorker: () => Worker = createWorker): OwnedVision {
	const owner = new WorkerOwner(openWorker);
	return {
		start: () => owner.start(),
		detect: async (bytes, contentType, options = {}) => (await owner.inspect(bytes, contentType, options)).outcome,
		inspect: (bytes, contentType, options = {}) => owner.inspect(bytes, contentType, options),
	};
}

const createWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), {type: 'classic'});

interface Task {
	readonly request: DetectRequest;
	readonly priority: number;
	readonly end: (inspection: Inspection) => void;
	/** The faces, while the metadata are still being read. */
	faces?: VisionOutcome;
}

/** Gives the worker one image at a time. The queue is on this side, so that cancelled requests cost nothing. */
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

	/** If no image follows, the worker idles and times out. */
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

	inspect(bytes: ArrayBuffer, contentType: string, {signal, priority = 0, withDetails, areas}: InspectOptions): Promise<Inspection> {
		if (signal?.aborted) return Promise.resolve(inspectionOf({outcome: unreadable('cancelled')}));
		return new Promise(resolve => {
			const request = {id: ++this.#lastId, bytes, contentType, ...(withDetails && {withDetails}), ...(areas && {areas})};
			const task: Task = {request, priority, end: resolve};
			signal?.addEventListener('abort', () => this.#cancel(task), {once: true});
			this.#waiting.add(task);
			this.#next();
		});
	}

	#cancel(task: Task): void {
		this.#waiting.delete(task);
		task.end(inspectionOf({outcome: unreadable('cancelled')}));
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
		worker.onmessage = ({data}: MessageEvent<DetectReply>) => (data.isPartial ? this.#keepFaces(data) : this.#finish(data));
		worker.onerror = () => this.#fail('worker-crashed');
		worker.onmessageerror = () => this.#fail('worker-crashed');
		return worker;
	}

	#keepFaces({id, outcome}: DetectReply): void {
		if (this.#running?.request.id !== id) return;
		this.#running.faces = outcome;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#fail('time-out'), workerLimits.metadata);
	}

	/** Ends the worker, and its running request with this reason, unless only the metadata are missing: these are then unknown. */
	#fail(reason: UnreadableReason): void {
		this.#close();
		if (this.#running) this.#finish({id: this.#running.request.id, outcome: this.#running.faces ?? unreadable(reason)});
	}

	#finish(reply: DetectReply): void {
		const {id, outcome} = reply;
		if (this.#running?.request.id !== id) return;
		// A runtime that failed to start would fail again in the same worker, so the next image gets a new one.
		if (outcome.kind === 'unreadable' && outcome.reason === 'model-failed') this.#close();
		this.#running.end(inspectionOf(reply));
		this.#running = undefined;
		this.#next();
	}

	#close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}
}

const inspectionOf = ({outcome, details = [], areaScores = []}: Omit<DetectReply, 'id'>): Inspection => ({outcome, details, areaScores});

/** Sets keep insertion order, so the last of equals is the newest. */
function findNext(waiting: Iterable<Task>): Task | undefined {
	let best: Task | undefined;
	for (const task of waiting) if (!best || task.priority >= best.priority) best = task;
	return best;
}
