import {property} from '../../dom/query.ts';

/** CSS properties that put the notice into a corner, in order of preference. */
export type Corner = Readonly<Record<string, string>>;

/** CSS pixels between the notice and the edges of the window. */
const gap = 16;

const corners = [
	['inline-end', 'block-end'],
	['inline-start', 'block-end'],
	['inline-end', 'block-start'],
	['inline-start', 'block-start'],
] as const;

/**
 * The first corner where the page has docked nothing, such as a chat or a cookie bar; where it has docked something everywhere, the
 * first.
 */
export function freeCorner(document: Document, {width, height}: {readonly width: number; readonly height: number}, isRtl: boolean): Corner {
	const free = corners.find(([inline, block]) => {
		const isLeft = (inline === 'inline-start') !== isRtl;
		const left = isLeft ? gap : window.innerWidth - gap - width;
		const top = block === 'block-start' ? gap : window.innerHeight - gap - height;
		const points = [0, 0.5, 1].flatMap(x => [0, 0.5, 1].map(y => [left + x * width, top + y * height] as const));
		return !points.some(([x, y]) => isDocked(property(document, 'elementFromPoint').call(document, x, y)));
	});
	const [inline, block] = free ?? corners[0];
	return {[`inset-${inline}`]: `${gap}px`, [`inset-${block}`]: `${gap}px`};
}

/** Whether an element stays where it is when the page scrolls, and is not the page's frame itself. */
function isDocked(element: Element | null): boolean {
	for (let each = element; each; each = property(each, 'parentElement')) {
		if (!/fixed|sticky/.test(getComputedStyle(each).position)) continue;
		const {width, height} = property(each, 'getBoundingClientRect').call(each);
		if (width < window.innerWidth * frame || height < window.innerHeight * frame) return true;
	}

	return false;
}

/** Share of the window, in both directions, from which a fixed element is the page itself rather than docked in it. */
const frame = 0.9;
