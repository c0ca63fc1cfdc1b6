import {earlierWeights} from './earlier.mjs';
import {median} from './print-table.mjs';

/** The measured site on whose pages no notice appears. */
const toolbarOnly = 'linkedin';

/**
 * @typedef {{name: string, value: string, limit?: string}} Figure
 * @param {{costs: import('../bench-page/cost.mjs').PageCost[], verdicts: import('../bench-page/verdicts.mjs').Verdicts}} page
 * @param {{recall: number, precision: number, milliseconds: {median: number, p95: number}}} faces of the drawn pictures
 * @returns {Figure[]} what was promised first, then what shows how it grows
 */
export function figures({costs, verdicts}, faces) {
	const [unsupported, ...supported] = costs;
	if (!unsupported) throw new Error('No page was measured.');
	const albums = supported.filter(({name}) => name.startsWith('album'));
	const profiles = supported.filter(cost => !albums.includes(cost));
	const silent = profiles.filter(({name}) => name.startsWith(toolbarOnly));
	const speaking = profiles.filter(cost => !silent.includes(cost));
	const mainThread = (/** @type {readonly import('../bench-page/cost.mjs').PageCost[]} */ costs) =>
		milliseconds(median(costs.map(({added}) => added.mainThread)));
	return [
		{name: `main thread, ${unsupported.name}`, value: milliseconds(unsupported.added.mainThread), limit: 'nothing'},
		{name: 'main thread, page without a notice', value: mainThread(silent), limit: '6 ms'},
		{name: 'scripts, page without a notice', value: milliseconds(median(silent.map(({added}) => added.script))), limit: '2 ms'},
		{name: 'main thread, page with the notice, median', value: mainThread(speaking), limit: '15 ms'},
		{name: 'scripts, page with the notice, median', value: milliseconds(median(speaking.map(({added}) => added.script)))},
		{
			name: 'longest task, supported pages',
			value: milliseconds(Math.max(...profiles.map(({longestTask}) => longestTask.with))),
			limit: '50 ms',
		},
		{name: 'memory of a supported page, median', value: `${median(profiles.map(({added}) => added.heap)).toFixed(2)} MB`},
		{name: 'verdict, one portrait', value: milliseconds(verdicts.portrait), limit: '150 ms'},
		{
			name: 'verdict, 10 pictures',
			value: milliseconds(verdicts.pages.find(({pictures}) => pictures === 10)?.milliseconds ?? Number.NaN),
			limit: '600 ms',
		},
		{name: 'verdict, 10 pictures, right after the start', value: milliseconds(verdicts.first), limit: '900 ms'},
		...albums.flatMap(({name, added}, index) => [
			{name: `${name}: main thread`, value: milliseconds(added.mainThread)},
			{name: `${name}: requests`, value: String(added.requests)},
			{name: `${name}: verdict`, value: sinceLoad(verdicts.pages[index]?.milliseconds ?? Number.NaN)},
		]),
		{name: 'finding faces in a drawing, median', value: milliseconds(faces.milliseconds.median)},
		{name: 'finding faces in a drawing, 95 of 100', value: milliseconds(faces.milliseconds.p95)},
		{name: 'drawn faces found', value: `${(100 * faces.recall).toFixed(0)} of 100`},
	];
}

/**
 * @param {{feed: import('../bench-load/feed.mjs').Feed, tabs: {tabs: number, reports: number, seconds: number, requests: number, most: number}, visits: {visit: number, page: number, background: number, storedKiB: number}[]}} load
 * @returns {Figure[]}
 */
export function loadFigures({feed, tabs, visits}) {
	const [half, last] = [visits[Math.ceil(visits.length / 2) - 1], visits.at(-1)];
	if (!half || !last) throw new Error('No visit was measured.');
	return [
		{name: `feed of ${feed.pictures} pictures: longest task with a script of ours`, value: milliseconds(feed.longestTask), limit: '50 ms'},
		{name: `feed of ${feed.pictures} pictures: requests`, value: String(feed.requests)},
		{name: `${tabs.tabs} tabs at once: reports`, value: `${tabs.reports} in ${tabs.seconds.toFixed(0)} s`},
		{name: `${tabs.tabs} tabs at once: requests`, value: `${tabs.requests}, at most ${tabs.most} at once`},
		{name: `heap of the background, visit ${half.visit} and ${last.visit}`, value: growth(half.background, last.background), limit: 'flat'},
		{name: `heap of a page, visit ${half.visit} and ${last.visit}`, value: growth(half.page, last.page), limit: 'flat'},
	];
}

/** @param {{first: number, again: number}[]} levers @returns {Figure[]} */
export const labFigures = levers => [
	{name: 'lever of the lab, median of the first time', value: milliseconds(median(levers.map(({first}) => first)))},
	{name: 'lever of the lab, slowest of those seen before', value: milliseconds(Math.max(...levers.map(({again}) => again)))},
];

/**
 * @param {readonly {name: string, floor: number, whole: number, twoWorkers: number, first: number}[]} rows of an export
 * @returns {Figure[]}
 */
export const exportFigures = rows =>
	rows.flatMap(({name, floor, whole, twoWorkers, first}) => [
		{name: `export of ${name}: beside finding faces alone`, value: `${(whole / floor).toFixed(2)} times`, limit: '1.3 times'},
		{name: `export of ${name}: two workers`, value: `${(whole / twoWorkers).toFixed(2)} times as fast`, limit: '1.7 times'},
		{name: `export of ${name}: first result`, value: `${first.toFixed(1)} s`, limit: '5 s'},
	]);

/** @param {readonly {what: string, faces: number, copy: number}[]} rows @returns {Figure[]} */
export const copyFigures = rows =>
	rows.map(({what, faces, copy}) => ({
		name: `copy of 12 megapixels, ${what}: faces, copy and check`,
		value: milliseconds(faces + copy),
		limit: '2000 ms',
	}));

/** @param {Weights} weights @typedef {Readonly<Record<'chrome' | 'firefox', ReturnType<typeof import('../bench-weights/weigh.mjs').weigh>>>} Weights @returns {Figure[]} */
export const packageFigures = ({chrome, firefox}) => [
	{name: 'package for Chrome, zipped', value: megabytes(chrome.zip), limit: '5 MB'},
	{name: 'package for Firefox, zipped', value: megabytes(firefox.zip), limit: '5 MB'},
	...chrome.parts.slice(0, 2).map(({name, bytes}, index) => ({name, value: kilobytes(bytes), limit: index === 0 ? '14 kB' : '10 kB'})),
];

/** The largest first. @param {Weights} weights */
export const weightRows = ({chrome}) =>
	chrome.parts
		.toSorted((a, b) => b.bytes - a.bytes)
		.map(({name, bytes, when}) => [name, earlierWeights[name] ?? '', kilobytes(bytes).replace(' kB', ''), when]);

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {number} before @param {number} after */
const growth = (before, after) => `${before.toFixed(1)} and ${after.toFixed(1)} MB`;
/** @param {number} value */
const milliseconds = value => `${value.toFixed(Math.abs(value) < 100 ? 1 : 0)} ms`;
/** Milliseconds from the load event. A large page can be read before all of its pictures are there. @param {number} value */
const sinceLoad = value => (value < 0 ? `${milliseconds(-value)} before the load event` : milliseconds(value));
