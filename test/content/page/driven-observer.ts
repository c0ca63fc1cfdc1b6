import {vi} from 'vitest';

/** Stands for the browser's: the tests say when the page changes. */
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

/** The clock and the page's changes, in the hands of the test. */
export function driveTimeAndChanges(): void {
	vi.useFakeTimers();
	vi.stubGlobal('MutationObserver', DrivenObserver);
	DrivenObserver.active.clear();
}

export function letGo(): void {
	vi.useRealTimers();
	vi.unstubAllGlobals();
}
