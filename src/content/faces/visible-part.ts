import {property} from '../../dom/query.ts';
import type {Box} from './place-labels.ts';

/** Ancestors checked for what they cut off or hold in place. */
const maxLevels = 40;

/** The part of an element that is not cut off: by its own frame, as a cropped image is, or by an ancestor that clips or scrolls. */
export function visibleFrame(element: Element, frame: Box): Box | undefined {
	let visible: Box | undefined = frame;
	let parent = property(element, 'parentElement');
	for (let level = 0; visible && parent && level < maxLevels; level++, parent = property(parent, 'parentElement')) {
		// Overflow of the root and the body is that of the window.
		if (/^(?:html|body)$/.test(property(parent, 'localName'))) continue;
		if (/hidden|clip|auto|scroll/.test(getComputedStyle(parent).overflow))
			visible = intersection(visible, property(parent, 'getBoundingClientRect').call(parent));
	}

	return visible;
}

/** What two boxes share; `undefined` where they share nothing. */
export function intersection(a: Box, b: Box): Box | undefined {
	const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
	const width = Math.min(a.left + a.width, b.left + b.width) - left;
	const height = Math.min(a.top + a.height, b.top + b.height) - top;
	return width > 0 && height > 0 ? {left, top, width, height} : undefined;
}

/** Whether a bar that the page holds in place, such as a side bar, lies over the middle of a box. */
export function isUnderBar(document: Document, element: Element, {left, top, width, height}: Box): boolean {
	let over = property(document, 'elementFromPoint').call(document, left + width / 2, top + height / 2);
	for (let level = 0; over && level < maxLevels; level++, over = property(over, 'parentElement')) {
		if (property(over, 'contains').call(over, element)) return false;
		if (/fixed|sticky/.test(getComputedStyle(over).position)) return true;
	}

	return false;
}
