import type {BoundingBox} from '../core/face.ts';
import type {ShownPicture} from '../messaging/protocol.ts';
import {snake, type Words} from '../ui/words.ts';
import {elementsShowing} from './elements-showing.ts';
import {boxOnElement, type Fit} from './face-boxes.ts';
import styles from './face-overlay.css?inline';
import {createHost} from './notice-host.ts';

interface Outline {
	readonly shownBy: Element;
	readonly picture: ShownPicture;
	readonly box: BoundingBox;
	readonly element: HTMLElement;
}

export interface Overlay {
	/** Faces outlined, on screen or above and below it. */
	readonly count: number;
	readonly remove: () => void;
}

/** Outlines the faces that were found, and says what each gives away. It follows scrolling, catches no press, and goes with Esc. */
export function outlineFaces(document: Document, pictures: readonly ShownPicture[], words: Words): Overlay {
	const {host, root} = createHost(document, words.direction, {styles, placement: {inset: '0', 'pointer-events': 'none'}});
	const outlines = pictures.flatMap(picture => outlinesOf(document, picture, words));
	root.append(...outlines.map(({element}) => element));

	const stop = new AbortController();
	const remove = (): void => {
		stop.abort();
		host.remove();
	};
	const place = onceAFrame(() => outlines.forEach(put), stop.signal);
	place();
	document.addEventListener('scroll', place, {capture: true, passive: true, signal: stop.signal});
	document.defaultView?.addEventListener('resize', place, {signal: stop.signal});
	document.addEventListener('keydown', event => event.isTrusted && event.key === 'Escape' && remove(), {
		capture: true,
		signal: stop.signal,
	});
	return {count: outlines.filter(({shownBy}) => hasSize(shownBy)).length, remove};
}

function outlinesOf(document: Document, picture: ShownPicture, {say}: Words): readonly Outline[] {
	if (picture.width === 0 || picture.height === 0) return [];

	return elementsShowing(document, picture.src).flatMap(shownBy =>
		picture.faces.map(({boundingBox, usability}) => {
			const element = document.createElement('div');
			element.className = `face ${usability}`;
			const label = document.createElement('span');
			label.textContent = say(`usability_${snake(usability)}`);
			element.append(label);
			return {shownBy, picture, box: boundingBox, element};
		}),
	);
}

function put({shownBy, picture, box, element}: Outline): void {
	const frame = shownBy.getBoundingClientRect();
	const fit = fitOf(shownBy);
	const {x, y, width, height} = boxOnElement(box, picture, frame, fit);
	element.hidden = !hasSize(shownBy);
	Object.assign(element.style, {left: `${frame.left + x}px`, top: `${frame.top + y}px`, width: `${width}px`, height: `${height}px`});
}

function hasSize(element: Element): boolean {
	const {width, height} = element.getBoundingClientRect();
	return width > 0 && height > 0;
}

/** `background-size` has the same words for what matters; a length or a percentage is taken as filled. */
function fitOf(element: Element): Fit {
	const {objectFit, backgroundImage, backgroundSize} = getComputedStyle(element);
	if (backgroundImage === 'none') return objectFit as Fit;
	return backgroundSize === 'cover' || backgroundSize === 'contain' ? backgroundSize : 'fill';
}

/** Many scroll events, one drawing. */
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
