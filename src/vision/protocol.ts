import type {VisionOutcome} from '../core/evidence.ts';

/** What the client tells the worker. `bytes` are handed over, not copied. */
export interface DetectRequest {
	readonly id: number;
	readonly bytes: ArrayBuffer;
}

export interface DetectReply {
	readonly id: number;
	readonly outcome: VisionOutcome;
}
