/** Elements that handle these keys themselves. */
const takesKeys = 'input, select, textarea, [contenteditable]';

/**
 * The step that a key triggers. Page keys, which remote controls send, always work; arrows only where nothing else uses them.
 *
 * @param direction of the language: in one that is written from right to left, the left arrow goes forward
 */
export function stepOfKey({key, target}: Pick<KeyboardEvent, 'key' | 'target'>, direction: 'ltr' | 'rtl'): 1 | -1 | undefined {
	if (key === 'PageDown') return 1;
	if (key === 'PageUp') return -1;
	if (target instanceof Element && target.closest(takesKeys)) return undefined;
	const [forward, back] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
	if (key === forward) return 1;
	return key === back ? -1 : undefined;
}

/** Where nothing else takes letters, F shows the lab on the whole screen, as in video players. */
export const isFullScreenKey = ({key, target}: Pick<KeyboardEvent, 'key' | 'target'>): boolean =>
	key.toLowerCase() === 'f' && !(target instanceof Element && target.closest(takesKeys));

export interface KeyActions {
	readonly go: (steps: 1 | -1) => void;
	/** Missing in the window with the notes, which nobody projects. */
	readonly toggleFullScreen?: () => void;
}

/** @returns a function that stops listening */
export function listenToKeys(direction: 'ltr' | 'rtl', {go, toggleFullScreen}: KeyActions): () => void {
	const onKey = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
		if (toggleFullScreen && isFullScreenKey(event)) {
			toggleFullScreen();
			return;
		}
		const steps = stepOfKey(event, direction);
		if (!steps) return;
		event.preventDefault();
		go(steps);
	};
	document.addEventListener('keydown', onKey);
	return () => document.removeEventListener('keydown', onKey);
}
