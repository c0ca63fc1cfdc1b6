import type {VisionOutcome} from '../core/evidence/evidence.ts';

/**
 * What the client tells the worker. There is no message to cancel: a network's run cannot be interrupted from outside its thread,
 * so the client drops what waits and ignores the reply of what runs.
 */
export interface DetectRequest {
	/** The client's own count. */
	readonly id: number;
	/** Handed over, not copied. */
	readonly bytes: ArrayBuffer;
	/** The server's word for the bytes, which may belie it. */
	readonly contentType: string;
}

/** The models will be wanted in a moment; not answered. */
export type StartRequest = 'start';

/** One to each request, whatever happens. */
export interface DetectReply {
	readonly id: number;
	readonly outcome: VisionOutcome;
}
