import type {BoundingBox} from '../../core/evidence/face.ts';
import {property} from '../../dom/query.ts';
import type {ShownImage} from '../../messaging/protocol.ts';
import {snake, type Words} from '../../ui/i18n/words.ts';
import {createElement, createHost, writeText} from '../host/shadow-host.ts';
import styles from './face-overlay.css?inline';
import {findElements} from './find-elements.ts';
import {type Fit, fitBox} from './fit-box.ts';
import {type Box, placeLabels} from './place-labels.ts';
import {intersection, isUnderBar, visibleFrame} from './visible-part.ts';

interface Outline {
	readonly shownBy: Element;
	readonly image: ShownImage;
	readonly box: BoundingBox;
	readonly element: HTMLElement;
	readonly label: HTMLElement;
}

export interface Overlay {
	/** Faces outlined, on screen or above and below it. */
	readonly count: number;
	readonly remove: () => void;
}

/** Outlines the detected faces and labels each with what it gives away. Follows scrolling, lets clicks through, and closes with Esc. */
export function outlineFaces(document: Document, images: readonly ShownImage[], words: Words): Overlay {
	const {host, content} = createHost(document, {styles, placement: {inset: '0'}, direction: words.direction});
	const elements = findElements(
		document,
		images.map(({imageUrl}) => imageUrl),
	);
	const outlines = images.flatMap(image => outlinesOf(document, image, elements.get(image.imageUrl), words)).slice(0, maxOutlines);
	content.append(...outlines.map(({element}) => element), leaveNote(document, words));

	const stop = new AbortController();
	const remove = (): void => {
		stop.abort();
		host.remove();
	};
	const place = onceAFrame(() => putAll(document, outlines), stop.signal);
	place();
	window.addEventListener('scroll', place, {capture: true, passive: true, signal: stop.signal});
	window.addEventListener('resize', place, {signal: stop.signal});
	window.addEventListener('keydown', event => event.isTrusted && event.key === 'Escape' && remove(), {
		capture: true,
		signal: stop.signal,
	});
	return {count: outlines.filter(({shownBy}) => hasSize(shownBy)).length, remove};
}

/** How to get rid of them. Not a button: clicks pass through to the page. */
function leaveNote(document: Document, {say}: Words): HTMLElement {
	const note = createElement(document, 'p');
	note.setAttribute('role', 'status');
	writeText(note, say('overlay_leave'));
	return note;
}

/** More outlines on one page help nobody, and each is redrawn on every scroll. */
const maxOutlines = 200;

function outlinesOf(document: Document, image: ShownImage, elements: readonly Element[] = [], {say}: Words): readonly Outline[] {
	if (image.width === 0 || image.height === 0) return [];

	return elements.flatMap(shownBy =>
		image.faces.map(({boundingBox, label: named}) => {
			const element = createElement(document, 'div');
			element.className = `face ${named}`;
			const label = createElement(document, 'span');
			writeText(label, say(`usability_${snake(named)}`));
			element.append(label);
			return {shownBy, image, box: boundingBox, element, label};
		}),
	);
}

/** Reads the layout of all outlines before writing any: alternating would force a reflow for each. */
function putAll(document: Document, outlines: readonly Outline[]): void {
	const places = outlines.map(outline => placeOf(document, outline));
	const labels = placeLabels(
		outlines.map(({label}, index) => ({face: places[index], width: label.offsetWidth, height: label.offsetHeight})),
		{width: window.innerWidth, height: window.innerHeight},
	);
	for (const [index, {element, label}] of outlines.entries()) {
		element.hidden = !places[index];
		put(element, places[index]);
		label.style.visibility = labels[index] ? 'visible' : 'hidden';
		put(label, labels[index] && {left: labels[index].left - borderWidth, top: labels[index].top - borderWidth});
	}
}

/** Where a face is seen; `undefined` where most of it is cut off, or lies under a bar of the page. */
function placeOf(document: Document, {shownBy, image, box}: Outline): Box | undefined {
	const frame = property(shownBy, 'getBoundingClientRect').call(shownBy);
	if (frame.width === 0 || frame.height === 0) return undefined;

	const {x, y, width, height} = fitBox(box, image, frame, fitOf(shownBy));
	const clip = visibleFrame(shownBy, frame);
	const seen = clip && intersection({left: frame.left + x, top: frame.top + y, width, height}, clip);
	const isMost = seen && seen.width * seen.height >= (width * height) / 2;
	return isMost && !isUnderBar(document, shownBy, seen) ? seen : undefined;
}

/** Border of an outline, from the inside of which its label is positioned. Matches the style sheet. */
const borderWidth = 2;

const put = ({style}: HTMLElement, place: Partial<Box> = {}): void => {
	for (const [side, length] of Object.entries(place)) style.setProperty(side, `${length}px`);
};

function hasSize(element: Element): boolean {
	const {width, height} = property(element, 'getBoundingClientRect').call(element);
	return width > 0 && height > 0;
}

/** `background-size` uses the same keywords for what matters here; a length or a percentage is treated as `fill`. */
function fitOf(element: Element): Fit {
	const {objectFit, backgroundImage, backgroundSize} = getComputedStyle(element);
	if (backgroundImage === 'none') return objectFit as Fit;
	return backgroundSize === 'cover' || backgroundSize === 'contain' ? backgroundSize : 'fill';
}

/** Redraws once per frame, however many scroll events arrive. */
function onceAFrame(draw: () => void, signal: AbortSignal): () => void {
	let isAsked = false;
	return () => {
		if (isAsked) return;
		isAsked = true;
		requestAnimationFrame(() => {
			isAsked = false;
			if (!signal.aborted) draw();
		});
	};
}
