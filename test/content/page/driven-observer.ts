import {vi} from 'vitest';

/** Replaces the browser's: the tests decide when the page changes. */
export class DrivenObserver {
	static readonly active = new Set<DrivenObserver>();
	readonly notify: () => void;
	constructor(callback: () => void) {
		this.notify = callback;
	}
	observe() {
		DrivenObserver.active.add(this);
	}
	disconnect() {
		DrivenObserver.active.delete(this);
	}
}

/** Lets the test control the clock and the page's changes. */
export function driveTimeAndChanges(): void {
	vi.useFakeTimers();
	vi.stubGlobal('MutationObserver', DrivenObserver);
	DrivenObserver.active.clear();
}

export function letGo(): void {
	vi.useRealTimers();
	vi.unstubAllGlobals();
}
