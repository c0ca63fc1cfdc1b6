/**
 * Brings the focus back where a button took itself away, as “Forget this page” does with its row. Browsers would put it on the page as a
 * whole, and whoever uses a keyboard or a screen reader would begin at the top again.
 */
export function keepFocus(page: Document): void {
	let last: readonly Element[] = [];
	page.addEventListener('focusin', ({target}) => {
		last = pathFrom(target as Element);
	});
	new MutationObserver(() => {
		const [focused, ...around] = last;
		if (!focused || focused.isConnected || (page.activeElement && page.activeElement !== page.body)) return;
		// What is drawn next may take the focus itself, and then it keeps it.
		last = [];
		const place = findPlace(around);
		if (!place) return;
		if (place.localName !== 'summary') place.tabIndex = -1;
		place.focus({preventScroll: true});
	}).observe(page.body, {childList: true, subtree: true});
}

/** An element and all that it is in, from the inside out. Remembered, since one that was removed no longer knows. */
export function pathFrom(element: Element): readonly Element[] {
	const path: Element[] = [];
	for (let each: Element | null = element; each; each = each.parentElement) path.push(each);
	return path;
}

/**
 * Of what is still there, the title of the innermost part: of its entry, else of its card, else of the page. Not the next button, which a
 * second press of the same key would set off.
 */
export function findPlace(around: readonly Element[]): HTMLElement | undefined {
	for (const part of around) {
		const title = part.isConnected ? titleOf(part) : undefined;
		if (title) return title;
	}
	return undefined;
}

const headings = ['h1', 'h2', 'h3', 'header h1', 'header h2', 'header h3'];

function titleOf(part: Element): HTMLElement | undefined {
	if (part.localName === 'main' || part.localName === 'body') return part.querySelector<HTMLElement>('h1') ?? undefined;
	const selector = ['summary', ...headings].map(each => `:scope > ${each}`).join();
	return part.querySelector<HTMLElement>(selector) ?? undefined;
}
