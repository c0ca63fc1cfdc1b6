import type {VisionOutcome} from '../core/evidence.ts';
import {startVision, type VisionClient} from '../vision/vision-client.ts';
import {askOffscreen} from './offscreen-vision.ts';

let local: VisionClient | undefined;

/**
 * Finds faces where a worker can live: Chrome's service worker may not start one, so an offscreen document does; Firefox's event
 * page starts it itself.
 */
export function detectFaces(bytes: ArrayBuffer, contentType: string, signal: AbortSignal): Promise<VisionOutcome> {
	// Firefox's build knows its browser, so that it does not even carry the other's way.
	if (import.meta.env.MODE !== 'firefox' && typeof chrome.offscreen !== 'undefined') return askOffscreen(bytes, contentType, signal);
	local ??= startVision();
	return local.detect(bytes, contentType, {signal});
}
