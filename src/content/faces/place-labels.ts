export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface Labelled {
	/** The face; `undefined` where it is not shown. */
	readonly face: Box | undefined;
	/** Size of its label. */
	readonly width: number;
	readonly height: number;
}

/** Distance between a face and its label, in CSS pixels. */
const gap = 6;

/**
 * Where to put each label, relative to its face: below, above or beside it, wherever it covers neither a face nor another label, and
 * preferably on screen. `undefined` where there is no such place: an outline without a label is clearer than overlapping
 * labels. Earlier entries get first choice.
 *
 * @param all in CSS pixels of the viewport.
 */
export function placeLabels(all: readonly Labelled[], viewport: Pick<Box, 'width' | 'height'>): readonly (Box | undefined)[] {
	const taken: Box[] = all.flatMap(({face}) => face ?? []);
	return all.map(({face, width, height}) => {
		const free = face && placesAround(face, {width, height}, viewport).find(place => !taken.some(other => overlap(place, other)));
		if (free) taken.push(free);
		return free && face && {...free, left: free.left - face.left, top: free.top - face.top};
	});
}

function placesAround(face: Box, {width, height}: Pick<Box, 'width' | 'height'>, viewport: Pick<Box, 'width' | 'height'>): readonly Box[] {
	const right = face.left + face.width;
	const bottom = face.top + face.height;
	const below = bottom + gap;
	const above = face.top - gap - height;
	const all = [
		...[below, above].flatMap(top => [face.left, right - width].map(left => ({left, top, width, height}))),
		...[right + gap, face.left - gap - width].map(left => ({left, top: face.top, width, height})),
	];
	// The label of a face beyond the edge goes beyond it too.
	return all.toSorted((a, b) => Number(!isWithin(a, viewport)) - Number(!isWithin(b, viewport)));
}

const isWithin = ({left, top, width, height}: Box, viewport: Pick<Box, 'width' | 'height'>): boolean =>
	left >= 0 && top >= 0 && left + width <= viewport.width && top + height <= viewport.height;

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
