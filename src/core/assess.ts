import type {Evidence, PictureEvidence} from './evidence.ts';
import {type Interval, largest, middle, product} from './interval.ts';
import {discovery} from './links/discovery.ts';
import {face, usableFaces} from './links/face.ts';
import {identity} from './links/identity.ts';
import type {Link} from './links/link.ts';
import {permanence} from './links/permanence.ts';
import {reach} from './links/reach.ts';
import type {Exposure, ImageReport, LinkResult, Report} from './report.ts';

const chain: readonly Link[] = [reach, discovery, face, identity, permanence];

interface Judged {
	readonly picture: PictureEvidence | undefined;
	readonly links: readonly LinkResult[];
	/** All links together, 0 to 1. */
	readonly whole: Interval;
}

/** Evidence in, report out. Each picture is a chain of its own; the page is as exposed as its most exposed picture. */
export function assess(evidence: Evidence): Report {
	const judged = judgePictures(evidence);
	const [driver] = judged;
	return {
		version: 1,
		site: evidence.page.siteId,
		kind: evidence.page.pageKind,
		url: evidence.url,
		takenAt: evidence.takenAt,
		exposure: toExposure(largest([driver.whole, ...judged.map(({whole}) => whole)])),
		links: driver.links,
		images: judged.flatMap(({picture, whole}) => (picture ? [imageReport(picture, whole)] : [])),
	};
}

/** Most exposed first. A page without pictures is judged once, without one: nobody knows what it will show. */
function judgePictures(evidence: Evidence): readonly [Judged, ...Judged[]] {
	const [first, ...others] = evidence.pictures
		.map(picture => judge(evidence, picture))
		.sort((a, b) => middle(b.whole) - middle(a.whole) || compare(a.picture, b.picture));
	return first ? [first, ...others] : [judge(evidence, undefined)];
}

/** Equal exposure is ordered by address, so that the order in which pictures came in does not show. */
const compare = (a: PictureEvidence | undefined, b: PictureEvidence | undefined): number =>
	(a?.image.currentSrc ?? '') < (b?.image.currentSrc ?? '') ? -1 : 1;

function judge(evidence: Evidence, picture: PictureEvidence | undefined): Judged {
	const links = chain.map(link => {
		const {value, findings} = link.judge(evidence, picture);
		return {id: link.id, value: middle(value), ...value, evidence: findings};
	});
	return {picture, links, whole: product(links)};
}

const toExposure = (whole: Interval): Exposure => ({
	value: Math.round(100 * middle(whole)),
	low: Math.floor(100 * whole.low),
	high: Math.ceil(100 * whole.high),
});

function imageReport(picture: PictureEvidence, whole: Interval): ImageReport {
	const {vision} = picture;
	const [width, height] = vision.kind === 'faces' ? [vision.width, vision.height] : [0, 0];
	return {src: picture.image.currentSrc, width, height, exposure: toExposure(whole), faces: usableFaces(picture)};
}
