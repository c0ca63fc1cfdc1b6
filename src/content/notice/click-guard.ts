import {property, queryAll} from '../../dom/query.ts';

/** `early`: what was pressed has only just appeared. `doubtful`: it may have been covered, or stood elsewhere before. */
export type Judgement = 'meant' | 'early' | 'doubtful';

/**
 * A page can lay something over the notice that lets presses through, or bring the notice under a press that was meant for something
 * else. So a choice that lasts counts only where a person could see what they pressed.
 */
export interface ClickGuard {
	readonly judge: (press: MouseEvent) => Judgement;
	/** What was seen before counts no more. */
	readonly beginAgain: () => void;
	readonly stop: () => void;
}

/** Milliseconds that something must have been seen; browsers wait as long with their own questions (Firefox: `security.dialog_enable_delay`). */
const seenFor = 500;

/** CSS pixels by which a notice may stand elsewhere than it was seen: a scroll bar comes and goes, "More choices" opens. */
const samePlace = 40;

interface Seen {
	/** Milliseconds since the page began, as in the time stamps of events. */
	readonly since: number;
	readonly place: readonly number[];
}

export function guardClicks(document: Document, host: HTMLElement): ClickGuard {
	/** Not known yet, or not seen. */
	let seen: Seen | 'unknown' | undefined = 'unknown';
	const observer = new IntersectionObserver(entries => {
		const last = entries.at(-1);
		seen = last && isSeen(last) ? {since: last.time, place: placeOf(last.boundingClientRect)} : undefined;
	}, visibility);
	observer.observe(host);

	return {
		judge: press => {
			if (seen === 'unknown') return 'early';
			if (!seen || !isSamePlace(seen.place, placeOf(host.getBoundingClientRect()))) return 'doubtful';
			if (!tellsWhatIsVisible && isPerhapsCovered(document, host, press)) return 'doubtful';
			return press.timeStamp - seen.since < seenFor ? 'early' : 'meant';
		},
		beginAgain: () => {
			seen = 'unknown';
			observer.unobserve(host);
			observer.observe(host);
		},
		stop: () => observer.disconnect(),
	};
}

/** Chromium says whether anything lies over an element or makes it hard to see (Intersection Observer, second version). */
const visibility = {threshold: 0.9, trackVisibility: true, delay: 100};
const tellsWhatIsVisible = typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype;

const isSeen = (entry: IntersectionObserverEntry & {readonly isVisible?: boolean}): boolean => entry.isVisible ?? entry.isIntersecting;

/** How wide it is, and how far from the corner; what opens downwards makes it higher. */
const placeOf = ({left, right, bottom, width}: DOMRectReadOnly): readonly number[] => [
	width,
	Math.min(left, window.innerWidth - right),
	window.innerHeight - bottom,
];

const isSamePlace = (before: readonly number[], now: readonly number[]): boolean =>
	before.every((value, index) => Math.abs(value - (now[index] ?? 0)) <= samePlace);

/**
 * Firefox does not say. Only what is in the top layer, too, can lie over the notice. What a press would reach, had it not reached the
 * notice, lies beneath it; of the rest, nobody knows.
 */
function isPerhapsCovered(document: Document, host: HTMLElement, press: MouseEvent): boolean {
	const {x, y} = pointOf(press);
	const isOnTop = property(document, 'elementFromPoint').call(document, x, y) === host && host.matches(':popover-open');
	// Drawn above all else. In `:is`, a browser that does not know it takes it for nothing.
	if (!isOnTop || queryAll(document, ':root:is(:active-view-transition)').length > 0) return true;
	return allRootsOf(document).some(root =>
		queryAll(root, ':popover-open, :modal, :fullscreen').some(
			element => element !== host && !property(root, 'elementsFromPoint').call(root, x, y).includes(element),
		),
	);
}

/** A press by key comes from no point: the middle of what is pressed stands for it. */
function pointOf({detail, clientX, clientY, currentTarget}: MouseEvent): {readonly x: number; readonly y: number} {
	if (detail > 0) return {x: clientX, y: clientY};
	const {left, top, width, height} = (currentTarget as Element).getBoundingClientRect();
	return {x: left + width / 2, y: top + height / 2};
}

/** Elements looked at for a root; what a larger page keeps further down in a closed one is not found. */
const maxElements = 20_000;

/** The document and every root in it, closed ones too. */
function allRootsOf(document: Document): readonly (Document | ShadowRoot)[] {
	const roots: (Document | ShadowRoot)[] = [document];
	for (let index = 0, left = maxElements; index < roots.length && left > 0; index++) {
		const elements = queryAll(roots[index] as Document, '*', left);
		left -= elements.length;
		roots.push(...elements.flatMap(element => rootIn(element) ?? []));
	}

	return roots;
}

const rootIn = (element: Element): ShadowRoot | null =>
	(element as {readonly openOrClosedShadowRoot?: ShadowRoot | null}).openOrClosedShadowRoot ?? null;
