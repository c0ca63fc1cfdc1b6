import {property, queryAll} from '../../dom/query.ts';

/** `early`: what was clicked has only just appeared. `doubtful`: it may have been covered, or has moved. */
export type Judgement = 'meant' | 'early' | 'doubtful';

/**
 * A page can cover the notice with something that lets clicks through, or move the notice under a click that was meant for something
 * else. So a lasting choice only counts if the person could see what they clicked.
 */
export interface ClickGuard {
	readonly judge: (press: MouseEvent) => Judgement;
	/** Forgets what was visible so far. */
	readonly beginAgain: () => void;
	readonly stop: () => void;
}

/** Milliseconds that something must have been visible. Browsers wait as long in their own prompts (Firefox: `security.dialog_enable_delay`). */
const seenFor = 500;

/** CSS pixels by which a notice may have moved since it was seen: a scroll bar comes and goes, "More choices" opens. */
const samePlace = 40;

interface Seen {
	/** Milliseconds since the page's time origin, as in event time stamps. */
	readonly since: number;
	readonly place: readonly number[];
}

export function guardClicks(document: Document, host: HTMLElement): ClickGuard {
	/** `unknown`: not measured yet; `undefined`: not visible. */
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

/** Chromium reports whether anything covers an element or makes it hard to see (Intersection Observer v2). */
const visibility = {threshold: 0.9, trackVisibility: true, delay: 100};
const tellsWhatIsVisible = typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype;

const isSeen = (entry: IntersectionObserverEntry & {readonly isVisible?: boolean}): boolean => entry.isVisible ?? entry.isIntersecting;

/** Its width and its distance from the corner. The height is left out, since opening more choices changes it. */
const placeOf = ({left, right, bottom, width}: DOMRectReadOnly): readonly number[] => [
	width,
	Math.min(left, window.innerWidth - right),
	window.innerHeight - bottom,
];

const isSamePlace = (before: readonly number[], now: readonly number[]): boolean =>
	before.every((value, index) => Math.abs(value - (now[index] ?? 0)) <= samePlace);

/**
 * Firefox does not report it. Only something that is also in the top layer can cover the notice. Whatever the click would hit if the
 * notice were not there lies beneath it; anything else may cover it.
 */
function isPerhapsCovered(document: Document, host: HTMLElement, press: MouseEvent): boolean {
	const {x, y} = pointOf(press);
	const isOnTop = property(document, 'elementFromPoint').call(document, x, y) === host && host.matches(':popover-open');
	// A view transition is drawn above everything. In `:is`, browsers that do not know it ignore it.
	if (!isOnTop || queryAll(document, ':root:is(:active-view-transition)').length > 0) return true;
	return allRootsOf(document).some(root =>
		queryAll(root, ':popover-open, :modal, :fullscreen').some(
			element => element !== host && !property(root, 'elementsFromPoint').call(root, x, y).includes(element),
		),
	);
}

/** A click by keyboard has no coordinates, so the middle of the control stands in for them. */
function pointOf({detail, clientX, clientY, currentTarget}: MouseEvent): {readonly x: number; readonly y: number} {
	if (detail > 0) return {x: clientX, y: clientY};
	const {left, top, width, height} = (currentTarget as Element).getBoundingClientRect();
	return {x: left + width / 2, y: top + height / 2};
}

/** Elements checked for a shadow root. Closed roots further down a larger page are not found. */
const maxElements = 20_000;

/** The document and every shadow root in it, including closed ones. */
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
