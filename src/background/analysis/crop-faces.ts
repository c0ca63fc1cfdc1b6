import type {NotProbed} from '../../core/evidence/evidence.ts';
import {type ImageArtifact, maxConcurrentImages} from '../../core/page/artifacts.ts';
import {shownFaces} from '../../core/report/shown-faces.ts';
import type {ImageReport, Report} from '../../core/score/report.ts';
import type {FaceCrops} from '../../messaging/protocol.ts';
import {type ImageProbeResult, probeImage} from '../../probe/probe-image.ts';
import {getSite} from '../../sites/index.ts';
import type {Site} from '../../sites/site.ts';
import type {TabRecord} from '../../storage/session/tab-records.ts';
import {cropFaces} from '../../vision/image/crop-faces.ts';
import {takeRequest} from './allowances.ts';
import {imageHosts, isImageAddress} from './allowed-hosts.ts';
import {withBackOff} from './back-off.ts';
import {imageUrls} from './image-urls.ts';
import {mapConcurrently} from './map-concurrently.ts';
import {findImage} from './received-images.ts';

export type Cropper = typeof cropFaces;

export interface CropContext {
	readonly tabId: number;
	/** Why no requests may be sent now; `undefined` where they may. */
	readonly offline: NotProbed | undefined;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** Stands in for the real one in tests, which have no canvas. */
	readonly crop?: Cropper;
}

/**
 * Crops the faces that a report shows, from images that an anonymous visitor gets; the crops go to whoever asked and nowhere else. Those
 * that the analysis received a moment ago are still in memory. No others were stored: they are requested once more, anonymously, and within
 * what the tab and the origin may request.
 */
export async function cropShownFaces({url, artifacts, report}: TabRecord, context: CropContext): Promise<FaceCrops> {
	const {tabId, offline, now, crop = cropFaces} = context;
	if (offline) return {kind: 'not-asked', reason: offline};
	if (!report) return {kind: 'crops', crops: {}};

	const site = getSite(artifacts.siteId);
	const hosts = imageHosts(site, artifacts);
	const cropsOf = async (image: ImageReport): Promise<readonly (readonly [ImageReport, readonly string[]])[]> => {
		const artifact = artifacts.images.find(({imageUrl}) => imageUrl === image.imageUrl);
		const served = findImage(tabId, image.imageUrl) ?? (artifact && (await requestLargest(artifact, {site, hosts, now, takeToken})));
		if (!served?.bytes) return [];
		const boxes = image.faces.map(({boundingBox}) => boundingBox);
		return [[image, await crop(served.bytes, served.contentType ?? '', {...image, boxes})]];
	};
	const takeToken = (): Promise<boolean> => takeRequest(tabId, new URL(url).origin, now);
	// An image that was refused would be refused again.
	const images = [...new Set(shownFaces(report).map(({image}) => image))].filter(({access}) => access === 'anyone' || access === 'unknown');
	const cropped = new Map((await mapConcurrently(maxConcurrentImages, images, cropsOf)).flat());
	return {kind: 'crops', crops: inOrder(report, cropped)};
}

interface RequestContext {
	readonly site: Site;
	readonly hosts: readonly string[];
	readonly now: number;
	/** Whether one more request may be sent; it then counts. */
	readonly takeToken: () => Promise<boolean>;
}

/** The largest rendition that is served, as in the analysis. */
async function requestLargest(image: ImageArtifact, {site, hosts, now, takeToken}: RequestContext): Promise<ImageProbeResult | undefined> {
	for (const url of imageUrls(image, site).filter(address => isImageAddress(address, site))) {
		const result = await withBackOff<ImageProbeResult>(
			url,
			now,
			async () => ((await takeToken()) ? probeImage(url, hosts) : {probe: {kind: 'not-asked', reason: 'budget'}}),
			limited => ({probe: limited}),
		);
		if (result.bytes) return result;
	}

	return undefined;
}

/** Keyed by each face's place among the faces shown; a face without a crop is left out. */
function inOrder(report: Report, cropped: ReadonlyMap<ImageReport, readonly string[]>): Readonly<Record<number, string>> {
	const crops = shownFaces(report).map(({image, face}) => cropped.get(image)?.[image.faces.indexOf(face)]);
	return Object.fromEntries(crops.flatMap((crop, index) => (crop === undefined ? [] : [[index, crop]])));
}
