import type {Evidence, ImageEvidence} from '../evidence/evidence.ts';
import {isCertain} from './face-label.ts';
import {accessTo} from './image-access.ts';
import {type Interval, largest, middle, product} from './interval.ts';
import {discovery} from './links/discovery.ts';
import {face, isCertainBox, usableFaces} from './links/face.ts';
import {identity} from './links/identity.ts';
import type {Link} from './links/link.ts';
import {permanence} from './links/permanence.ts';
import {reach} from './links/reach.ts';
import type {Exposure, Finding, ImageReport, LinkResult, Report} from './report.ts';

const chain: readonly Link[] = [reach, discovery, face, identity, permanence];

/** Evidence in, report out. Each image is a chain of its own; the page is as exposed as its most exposed image. */
export function assess(evidence: Evidence): Report {
	const judged = judgeImages(evidence);
	const [driver] = judged;
	return {
		version: 1,
		site: evidence.page.siteId,
		kind: evidence.page.pageKind,
		url: evidence.url,
		takenAt: evidence.takenAt,
		exposure: {...toExposure(wholePage(evidence, judged)), ...withoutDoubtful(evidence, judged)},
		links: driver.links.map(link => (link.id === 'face' ? withUnseen(link, evidence, driver.image) : link)),
		images: judged.flatMap(({image, whole}) => (image ? [imageReport(image, whole, evidence)] : [])),
	};
}

interface Judged {
	readonly image: ImageEvidence | undefined;
	readonly links: readonly LinkResult[];
	/** All links together, 0 to 1. */
	readonly whole: Interval;
	/** Whether it certainly shows a face. */
	readonly hasFace: boolean;
}

type Judgements = readonly [Judged, ...Judged[]];

/** Most exposed first. A page without images is judged once, without one: nobody knows what it will show. */
function judgeImages(evidence: Evidence): Judgements {
	const [first, ...others] = evidence.images.map(image => judge(evidence, image)).sort(byExposure);
	return first ? [first, ...others] : [judge(evidence, undefined)];
}

const wholePage = (evidence: Evidence, [driver, ...others]: Judgements): Interval =>
	largest([driver.whole, ...others.map(({whole}) => whole), ...unfound(evidence)]);

/** The value without boxes that are only perhaps faces; nothing where there are none. */
function withoutDoubtful(evidence: Evidence, judged: Judgements): Pick<Exposure, 'certain'> {
	if (!judged.some(({image}) => image && usableFaces(image).some(face => !isCertain(face)))) return {};
	const certain = judgeImages({...evidence, images: evidence.images.map(withoutDoubtfulFaces)});
	return {certain: toExposure(wholePage(evidence, certain)).value};
}

const withoutDoubtfulFaces = (image: ImageEvidence): ImageEvidence =>
	image.vision.kind === 'faces' ? {...image, vision: {...image.vision, faces: image.vision.faces.filter(isCertainBox)}} : image;

/** Where the page may have been read wrongly, or only in part, it may show an image that was not found. */
const unfound = (evidence: Evidence): readonly Interval[] =>
	evidence.doubt || evidence.isPartial ? [judge(evidence, undefined).whole] : [];

function judge(evidence: Evidence, image: ImageEvidence | undefined): Judged {
	const links = chain.map(link => {
		const {value, findings} = link.judge(evidence, image);
		return {id: link.id, value: middle(value), ...value, evidence: findings};
	});
	return {image, links, whole: product(links), hasFace: image !== undefined && usableFaces(image).some(isCertain)};
}

/**
 * By what is certain first: an image that was not analysed may be anything, and one that shows perhaps a face may show none; neither must
 * hide a face that was found. Between equals the address decides, so that the order in which images arrived makes no difference.
 */
const byExposure = (a: Judged, b: Judged): number =>
	b.whole.low - a.whole.low ||
	Number(b.hasFace) - Number(a.hasFace) ||
	b.whole.high - a.whole.high ||
	compare(a.image?.artifact.imageUrl, b.image?.artifact.imageUrl);

function compare(a = '', b = ''): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Images that were not analysed, or not found, widen the page's exposure beyond what its links show: the face link says so. */
function withUnseen(link: LinkResult, {images, doubt}: Evidence, driver: ImageEvidence | undefined): LinkResult {
	const count = images.filter(image => image !== driver && image.vision.kind !== 'faces').length;
	const unseen: readonly Finding[] = [
		...(count > 0 ? [{id: 'pictures-unseen', outcome: 'needs-review', values: {count, total: images.length}} as const] : []),
		...(doubt ? [{id: doubt, outcome: 'needs-review'} as const] : []),
	];
	return {...link, evidence: [...link.evidence, ...unseen]};
}

const toExposure = (whole: Interval): Exposure => ({
	value: Math.round(100 * middle(whole)),
	low: Math.floor(100 * whole.low),
	high: Math.ceil(100 * whole.high),
});

function imageReport(image: ImageEvidence, whole: Interval, evidence: Evidence): ImageReport {
	const {vision, stableUrl, artifact, largestWidth} = image;
	const [width, height] = vision.kind === 'faces' ? [vision.width, vision.height] : [0, 0];
	return {
		imageUrl: artifact.imageUrl,
		...(stableUrl && {stableUrl}),
		width,
		height,
		role: artifact.role,
		access: accessTo(image, evidence),
		isLargest: largestWidth !== undefined,
		exposure: toExposure(whole),
		faces: usableFaces(image),
	};
}
