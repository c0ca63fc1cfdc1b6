import type {VisionOutcome} from '../../core/evidence/evidence.ts';
import {type OwnedVision, startVision} from '../../vision/vision-client.ts';
import {requestOffscreen, startOffscreen} from './offscreen-detector.ts';

let local: OwnedVision | undefined;

/**
 * Finds faces where a worker can live: Chrome's service worker may not start one, so an offscreen document does; Firefox's event
 * page starts it itself.
 */
export function detectFaces(bytes: ArrayBuffer, contentType: string, signal: AbortSignal): Promise<VisionOutcome> {
	if (import.meta.env.MODE !== 'firefox' && hasOffscreen()) return requestOffscreen(bytes, contentType, signal);
	return localVision().detect(bytes, contentType, {signal});
}

/** Has the models loaded while the first pictures are on their way. */
export function startDetector(): void {
	if (import.meta.env.MODE !== 'firefox' && hasOffscreen()) void startOffscreen();
	else localVision().start();
}

function localVision(): OwnedVision {
	local ??= startVision();
	return local;
}

/** Each question names the build, too: Firefox's then does not even carry the other's way, which its linter would find. */
const hasOffscreen = (): boolean => typeof chrome.offscreen !== 'undefined';
