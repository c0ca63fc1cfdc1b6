import type {VisionOutcome} from '../core/evidence/evidence.ts';
import type {BoundingBox} from '../core/evidence/face.ts';
import type {FileDetail} from '../core/evidence/file-details.ts';

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
	/** For the owner of the file: what it says, with the values. */
	readonly withDetails?: boolean;
	/** Parts of the image as displayed, in pixels, in which the second network looks for faces by itself. */
	readonly areas?: readonly BoundingBox[];
}

/** Loads the models ahead of the first image; has no reply. */
export type StartRequest = 'start';

/**
 * One for each request, even when detection fails. Where faces were looked for, there are two: the first has no metadata yet, so that
 * nothing in a file's metadata can cost its faces.
 */
export interface DetectReply {
	readonly id: number;
	readonly outcome: VisionOutcome;
	readonly details?: readonly FileDetail[];
	/** The second network's score for each of the areas, 0 to 1. */
	readonly areaScores?: readonly number[];
	/** The metadata follow. */
	readonly isPartial?: true;
}
