// How well boxes match labels. Pure, so that it can be tested.

/** By the longest side of the labelled box, in pixels of the original picture. */
export const bands = [
	{name: '<24', below: 24},
	{name: '24-40', below: 40},
	{name: '40-80', below: 80},
	{name: '80-160', below: 160},
	{name: '>160', below: Infinity},
];

const sameFace = 0.3;

/**
 * @typedef {{x: number, y: number, w: number, h: number, ignore?: boolean}} Label
 * @typedef {{x: number, y: number, width: number, height: number, score: number}} Box
 * @typedef {{score: number, band: number | undefined}} Match
 */

/**
 * One entry for each box that counts: whether it hit a label, and which band that label is in. Boxes on labels marked `ignore` count
 * neither way. The most certain box takes the label that it overlaps most.
 *
 * @param {readonly Label[]} labels
 * @param {readonly Box[]} boxes
 * @returns {Match[]}
 */
export function matchFaces(labels, boxes) {
	const open = new Set(labels.filter(({ignore}) => !ignore));
	const ignored = labels.filter(({ignore}) => ignore);
	return boxes
		.toSorted((a, b) => b.score - a.score)
		.flatMap(
			/** @returns {Match[]} */ box => {
				const [label] = [...open].filter(one => overlap(one, box) >= sameFace).sort((a, b) => overlap(b, box) - overlap(a, box));
				if (!label) return ignored.some(one => overlap(one, box) >= sameFace) ? [] : [{score: box.score, band: undefined}];
				open.delete(label);
				return [{score: box.score, band: bandOf(label)}];
			},
		);
}

/** @param {{w: number, h: number}} label */
export function bandOf({w, h}) {
	return bands.findIndex(({below}) => Math.max(w, h) < below);
}

/**
 * @param {{labels: {w: number, h: number, ignore?: boolean}[], matches: {score: number, band: number | undefined}[], milliseconds?: number}[]} pictures
 * `milliseconds` is missing where the picture could not be read
 * @param {number} leastScore boxes below it do not count
 */
export function summarise(pictures, leastScore = 0) {
	const wanted = pictures.flatMap(({labels}) => labels.filter(({ignore}) => !ignore).map(bandOf));
	const kept = pictures.map(picture => ({...picture, matches: picture.matches.filter(({score}) => score >= leastScore)}));
	const matches = kept.flatMap(picture => picture.matches);
	const hits = matches.flatMap(({band}) => (band === undefined ? [] : [band]));
	const count = (/** @type {readonly number[]} */ list, /** @type {number} */ band) => list.filter(one => one === band).length;
	const times = pictures.flatMap(({milliseconds}) => milliseconds ?? []);
	const faceFree = kept.filter(({labels}) => labels.length === 0);
	return {
		leastScore,
		recall: share(hits.length, wanted.length),
		recallByBand: Object.fromEntries(bands.map(({name}, band) => [name, share(count(hits, band), count(wanted, band))])),
		facesByBand: Object.fromEntries(bands.map(({name}, band) => [name, count(wanted, band)])),
		precision: share(hits.length, matches.length),
		falseAlarms: matches.length - hits.length,
		faceFree: {pictures: faceFree.length, withFalseAlarms: faceFree.filter(picture => picture.matches.length > 0).length},
		milliseconds: {median: percentile(times, 0.5), p95: percentile(times, 0.95)},
	};
}

/**
 * Of the boxes with a score between two bounds, how many are faces.
 *
 * @param {readonly {matches: readonly Match[]}[]} pictures
 * @param {number} from
 * @param {number} below
 */
export function facesBetween(pictures, from, below) {
	const matches = pictures.flatMap(picture => picture.matches).filter(({score}) => score >= from && score < below);
	return {boxes: matches.length, faces: matches.filter(({band}) => band !== undefined).length};
}

/** The lowest score from which on precision holds, counted from the most certain box down. @param {readonly {matches: readonly Match[]}[]} pictures @param {number} precision */
export function leastScoreFor(pictures, precision) {
	const matches = pictures.flatMap(picture => picture.matches).sort((a, b) => b.score - a.score);
	let [least, hits] = [Infinity, 0];
	for (const [index, {score, band}] of matches.entries()) {
		if (band !== undefined) hits++;
		if (hits / (index + 1) >= precision) least = score;
	}
	return least;
}

/** @param {number} part @param {number} whole */
function share(part, whole) {
	return whole === 0 ? null : part / whole;
}

/** Nearest rank. @param {readonly number[]} values @param {number} rank */
export function percentile(values, rank) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? null;
}

/** @param {Label} label @param {Box} box */
function overlap(label, box) {
	const width = Math.min(label.x + label.w, box.x + box.width) - Math.max(label.x, box.x);
	const height = Math.min(label.y + label.h, box.y + box.height) - Math.max(label.y, box.y);
	const shared = Math.max(0, width) * Math.max(0, height);
	return shared / (label.w * label.h + box.width * box.height - shared);
}
