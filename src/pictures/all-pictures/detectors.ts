import type {VisionOutcome} from '../../core/evidence/evidence.ts';
import {type OwnedVision, startVision} from '../../vision/vision-client.ts';

export interface Detectors {
	readonly count: number;
	/** Never rejects. The bytes are empty afterwards. */
	readonly detect: (bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal) => Promise<VisionOutcome>;
	/** Loads the models, while the export is still being read. */
	readonly start: () => void;
}

/** More would wait for each other's memory, and leave the page and the rest of the machine none of the cores. */
const mostWorkers = 2;

/** One detector per core that can be spared, each in a worker of its own; the least busy one gets the next picture. */
export function startDetectors(cores: number = navigator.hardwareConcurrency): Detectors {
	const detectors = Array.from({length: Math.max(1, Math.min(mostWorkers, cores))}, () => ({vision: startVision(), busy: 0}));
	return {
		count: detectors.length,
		start: () => {
			for (const {vision} of detectors) vision.start();
		},
		detect: async (bytes, signal) => {
			const [first, ...others] = detectors;
			if (!first) throw new Error('There is no detector.');
			const least = others.reduce((best, each) => (each.busy < best.busy ? each : best), first);
			least.busy++;
			const outcome = await detectWith(least.vision, bytes, signal);
			least.busy--;
			return outcome;
		},
	};
}

/** An entry's bytes are a buffer of their own, so nothing else is transferred with them. */
const detectWith = (vision: OwnedVision, {buffer}: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<VisionOutcome> =>
	vision.detect(buffer, '', {signal});
