import {property} from '../../dom/query.ts';

/**
 * Whether a person sees the notice as it is meant, and can press it. A page cannot look into it, but what it does to its own root element,
 * or by moving the notice through another document, changes it from outside.
 */
export function isIntact(document: Document, host: HTMLElement, chip: HTMLElement): boolean {
	const {left, top, width, height} = chip.getBoundingClientRect();
	const {display, backgroundColor, inlineSize} = getComputedStyle(chip);
	return (
		isRootPlain(document) &&
		// Without its style sheet, which a move to another document takes away, it is a transparent box.
		display === 'grid' &&
		!/^(?:transparent$|rgba)/.test(backgroundColor) &&
		// Zoom and transforms change what is seen of a size, and not the size itself.
		Math.abs(width - Number.parseFloat(inlineSize)) < 1 &&
		// Whatever lies over it, or makes it inert as an open dialog does, gets the press instead.
		property(document, 'elementFromPoint').call(document, left + width / 2, top + height / 2) === host
	);
}

/** Firefox applies what is set on the root to the top layer as well. */
export function isRootPlain(document: Document): boolean {
	const {opacity, filter, mixBlendMode, maskImage, clipPath, transform} = getComputedStyle(property(document, 'documentElement'));
	return opacity === '1' && mixBlendMode === 'normal' && [filter, maskImage, clipPath, transform].every(value => value === 'none');
}
