import type {Notice} from '../../messaging/protocol.ts';

/** What the second script does for the first, in the same page. */
export interface Overlays {
	/** Shows a notice until the signal is aborted. */
	readonly showNotice: (notice: Notice, signal: AbortSignal) => void;
	/** Removes the notice that is shown, if any. */
	readonly hideNotice: () => void;
}

/** How the two scripts find each other: pages cannot see the global object of content scripts. */
const key = Symbol.for('overexposed.overlays');
const world = globalThis as {[key]?: Overlays};

/** `undefined` until the background has brought them: most pages never need them. */
export const findOverlays = (): Overlays | undefined => world[key];

/** Brought again, as after a stopped worker, the script leaves the first one and what it shows in place. */
export function registerOverlays(create: () => Overlays): void {
	world[key] ??= create();
}
