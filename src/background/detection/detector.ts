import type {VisionOutcome} from '../../core/evidence/evidence.ts';
import {type OwnedVision, startVision} from '../../vision/vision-client.ts';
import {requestOffscreen, startOffscreen} from './offscreen-detector.ts';

let local: OwnedVision | undefined;

/**
 * Detects faces in the vision worker. Chrome's service worker may not start another worker, so an offscreen document hosts it;
 * Firefox's event page starts it itself. Never rejects: failures are `unreadable`, with a reason.
 */
export function detectFaces(bytes: ArrayBuffer, contentType: string, signal: AbortSignal): Promise<VisionOutcome> {
	if (import.meta.env.MODE !== 'firefox' && hasOffscreen()) return requestOffscreen(bytes, contentType, signal);
	return localVision().detect(bytes, contentType, {signal});
}

/** Loads the models while the first images are still on their way. */
export function startDetector(): void {
	if (import.meta.env.MODE !== 'firefox' && hasOffscreen()) void startOffscreen();
	else localVision().start();
}

function localVision(): OwnedVision {
	local ??= startVision();
	return local;
}

/** Callers test the build mode as well, so that the Firefox build leaves the offscreen code out: Mozilla’s linter would flag it. */
const hasOffscreen = (): boolean => typeof chrome.offscreen !== 'undefined';
