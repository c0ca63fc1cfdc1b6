import type {Finding, LinkId, LinkResult, Report} from '../../src/core/score/report.ts';

const link = (id: LinkId, low: number, high: number, evidence: readonly Finding[]): LinkResult => ({
	id,
	low,
	high,
	value: (low + high) / 2,
	evidence,
});

/** A public profile of nobody: every link holds but one. */
export const openReport: Report = {
	version: 1,
	site: 'instagram',
	kind: 'profile',
	url: 'https://www.instagram.com/ada.muster/',
	takenAt: Date.UTC(2026, 10, 23, 9, 41),
	exposure: {value: 72, low: 58, high: 86},
	links: [
		link('reach', 0.9, 1, [
			{id: 'page-content', outcome: 'fail'},
			{id: 'picture-served', outcome: 'fail'},
			{id: 'audience-public', outcome: 'fail'},
		]),
		link('discovery', 0.25, 0.55, [
			{id: 'robots-disallowed', outcome: 'pass'},
			{id: 'ai-crawlers', outcome: 'pass', values: {disallowed: 9, known: 14}},
			{id: 'noindex-absent', outcome: 'fail'},
		]),
		link('face', 0.85, 0.95, [{id: 'faces-found', outcome: 'fail', values: {count: 3, eyes: 74, usability: 'good'}}]),
		link('identity', 0.8, 0.95, [
			{id: 'name-shown', outcome: 'fail'},
			{id: 'username-shown', outcome: 'fail'},
			{id: 'place-shown', outcome: 'fail'},
		]),
		link('permanence', 0.6, 0.8, [
			{id: 'address-expires', outcome: 'pass', values: {date: '2026-11-27'}},
			{id: 'copies-stay', outcome: 'fail'},
		]),
	],
	images: [
		{
			imageUrl: 'https://scontent.cdninstagram.com/portrait.jpg',
			width: 640,
			height: 640,
			role: 'portrait',
			access: 'anyone',
			isLargest: true,
			exposure: {value: 72, low: 58, high: 86},
			faces: [{boundingBox: {x: 200, y: 120, width: 220, height: 260}, interEyeDistance: 74.3, usability: 'good', unifiedQualityScore: 71}],
		},
		{
			imageUrl: 'https://scontent.cdninstagram.com/two.jpg',
			width: 1080,
			height: 720,
			role: 'photo',
			access: 'anyone',
			isLargest: true,
			exposure: {value: 51, low: 33, high: 64},
			faces: [
				{boundingBox: {x: 120, y: 90, width: 96, height: 120}, interEyeDistance: 31.8, usability: 'usable', unifiedQualityScore: 52},
				{boundingBox: {x: 700, y: 210, width: 40, height: 52}, interEyeDistance: 12.1, usability: 'weak', unifiedQualityScore: 23},
			],
		},
	],
};

/** As much as a page can have to tell: more findings, pictures and faces than a sheet of paper holds. */
/** Instead of the open report's: the findings that take the most room. */
const longest: Readonly<Partial<Record<LinkId, readonly Finding[]>>> = {
	discovery: [
		{id: 'directive-nosnippet', outcome: 'pass'},
		{id: 'directive-noarchive', outcome: 'pass'},
		{id: 'directive-noai', outcome: 'pass'},
	],
};

export const crowdedReport: Report = {
	...openReport,
	links: openReport.links.map(each => ({
		...each,
		evidence: [
			...(longest[each.id] ?? each.evidence),
			{id: 'tdm-reserved', outcome: 'pass'},
			{id: 'pictures-unseen', outcome: 'needs-review', values: {count: 5, total: 12}},
		],
	})),
	images: [...openReport.images, ...openReport.images, ...openReport.images].map((image, index) => ({
		...image,
		imageUrl: `${image.imageUrl}?${index}`,
	})),
};

/** The same page after its owner closed it. */
export const closedReport: Report = {
	...openReport,
	takenAt: openReport.takenAt + 240_000,
	exposure: {value: 5, low: 0, high: 9},
	images: openReport.images.map(image => ({...image, access: 'refused'})),
	links: [
		link('reach', 0, 0.08, [
			{id: 'audience-approved', outcome: 'pass'},
			{id: 'page-wall', outcome: 'pass'},
			{id: 'picture-refused', outcome: 'pass', values: {status: 403}},
		]),
		...openReport.links.slice(1),
	],
};

/** A page of which next to nothing could be measured. */
export const unknownReport: Report = {
	...openReport,
	kind: 'photo',
	site: 'tiktok',
	exposure: {value: 46, low: 0, high: 92},
	links: [
		link('reach', 0, 1, [
			{id: 'page-shell', outcome: 'needs-review'},
			{id: 'picture-rate-limited', outcome: 'needs-review'},
			{id: 'audience-unknown', outcome: 'needs-review'},
		]),
		link('discovery', 0, 1, [{id: 'robots-unread', outcome: 'needs-review'}]),
		link('face', 0, 1, [{id: 'picture-not-looked', outcome: 'needs-review'}]),
		link('identity', 0.5, 0.9, [{id: 'username-shown', outcome: 'fail'}]),
		link('permanence', 0.3, 1, [
			{id: 'address-life-unknown', outcome: 'needs-review'},
			{id: 'copies-stay', outcome: 'fail'},
		]),
	],
	images: [
		{
			imageUrl: 'https://p16.tiktokcdn.com/one.jpg',
			width: 0,
			height: 0,
			role: 'photo',
			access: 'unknown',
			isLargest: false,
			exposure: {value: 46, low: 0, high: 92},
			faces: [],
		},
	],
};

/** Of a package that lacks its model. */
export const undetectedReport: Report = {
	...unknownReport,
	links: unknownReport.links.map(each =>
		each.id === 'face' ? {...each, evidence: [{id: 'detector-failed', outcome: 'needs-review', values: {reason: 'model-failed'}}]} : each,
	),
};

/** Nothing of the site's rules but the address matched. */
export const changedReport: Report = {
	...openReport,
	exposure: {value: 70, low: 40, high: 100},
	links: openReport.links.map(link =>
		link.id === 'face' ? {...link, evidence: [...link.evidence, {id: 'site-changed', outcome: 'needs-review'}]} : link,
	),
};
