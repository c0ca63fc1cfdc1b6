/** Elements that use these keys themselves. */
const takesKeys = 'input, select, textarea, [contenteditable]';

/**
 * What a key does to a presentation: page keys, which remote controls send, always; arrows where nothing else wants them.
 *
 * @param direction of the language: forward is to the left in one that is written from the right
 */
export function stepOfKey({key, target}: Pick<KeyboardEvent, 'key' | 'target'>, direction: 'ltr' | 'rtl'): 1 | -1 | undefined {
	if (key === 'PageDown') return 1;
	if (key === 'PageUp') return -1;
	if (target instanceof Element && target.closest(takesKeys)) return undefined;
	const [forward, back] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
	if (key === forward) return 1;
	return key === back ? -1 : undefined;
}

/** Listens until the answer is called. */
export function listenToKeys(direction: 'ltr' | 'rtl', go: (steps: 1 | -1) => void): () => void {
	const onKey = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
		const steps = stepOfKey(event, direction);
		if (!steps) return;
		event.preventDefault();
		go(steps);
	};
	document.addEventListener('keydown', onKey);
	return () => document.removeEventListener('keydown', onKey);
}
