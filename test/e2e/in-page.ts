// Functions that run in a page, so each must be self-contained.

/** Opens everything that is collapsed. */
export function openAll(): void {
	for (const details of document.querySelectorAll('details')) {
		details.removeAttribute('name');
		details.open = true;
	}
}

/** Controls smaller than 24 by 24 CSS pixels (WCAG 2.5.8, which exempts links within a line of text). */
export function smallTargets(): readonly string[] {
	const roots = [document, ...[...document.querySelectorAll(':popover-open')].flatMap(({shadowRoot}) => shadowRoot ?? [])];
	const targets = roots.flatMap(root => [...root.querySelectorAll('a[href], button, input, select, textarea, summary')]);
	return targets.flatMap(target => {
		const {width, height} = target.getBoundingClientRect();
		const isShown = width > 0 && height > 0;
		const isInText = getComputedStyle(target).display === 'inline';
		// The browser rounds to fractions of a pixel.
		return isShown && !isInText && Math.min(width, height) < 23.9 ? `${width} x ${height}: ${target.outerHTML.slice(0, 120)}` : [];
	});
}

/** By how many CSS pixels the page is wider than its window, and what is cut off without a way to scroll to it. */
export function overflows(): readonly string[] {
	const over = document.documentElement.scrollWidth - innerWidth;
	const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter(element => {
		const {overflowX, position, clipPath} = getComputedStyle(element);
		const isVisuallyHidden = position === 'absolute' && clipPath !== 'none';
		return overflowX === 'hidden' && !isVisuallyHidden && element.scrollWidth > element.clientWidth + 1 && element.textContent !== '';
	});
	const widest = (box: Element): string =>
		[...box.querySelectorAll('*')].reduce((a, b) => (b.getBoundingClientRect().right > a.getBoundingClientRect().right ? b : a)).outerHTML;
	return [
		...(over > 0 ? [`the page: ${over} too wide by ${widest(document.body).slice(0, 160)}`] : []),
		...cut.map(box => `cut: ${box.outerHTML.slice(0, 60)} by ${widest(box).slice(0, 120)}`),
	];
}

/** Text spacing that a reader may set without losing anything (WCAG 1.4.12). */
export function spaceText(): void {
	const style = document.createElement('style');
	style.textContent = '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}';
	document.head.append(style);
}

/** Whether our notice is visible and can be clicked in the corner; an element that shows nothing does not count. */
export function isNoticeSeen(): boolean {
	const shown = document.querySelector(':popover-open');
	if (!shown) return false;
	const {right, bottom} = shown.getBoundingClientRect();
	return document.elementFromPoint(right - 20, bottom - 20) === shown;
}
