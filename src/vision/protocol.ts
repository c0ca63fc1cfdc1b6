import type {VisionOutcome} from '../core/evidence/evidence.ts';

/**
 * From the client to the worker. There is no message to cancel: a network cannot be interrupted from outside its thread, so the client
 * drops waiting requests and ignores the reply to a running one.
 */
export interface DetectRequest {
	/** Counted by the client. */
	readonly id: number;
	/** Transferred, not copied. */
	readonly bytes: ArrayBuffer;
	/** As the server sent it, which may be wrong. */
	readonly contentType: string;
}

/** Loads the models ahead of the first image; has no reply. */
export type StartRequest = 'start';

/** Exactly one for each request, even when detection fails. */
export interface DetectReply {
	readonly id: number;
	readonly outcome: VisionOutcome;
}
