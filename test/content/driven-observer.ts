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
