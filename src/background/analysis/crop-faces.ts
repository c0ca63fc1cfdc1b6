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
import {imageHosts, isImageAddress} from './allowed-hosts.ts';
import {withBackOff} from './back-off.ts';
import {imageUrls} from './image-urls.ts';
import {mapConcurrently} from './map-concurrently.ts';

export type Cropper = typeof cropFaces;

/**
 * Crops the faces that a report shows. Their images were not stored, so they are requested once more, anonymously and only when the user
 * asks; the crops go to whoever asked and nowhere else.
 *
 * @param offline why no requests may be sent now; `undefined` where they may
 * @param now milliseconds since 1970
 * @param crop stands in for the real one in tests, which have no canvas
 */
export async function cropShownFaces(
	{artifacts, report}: TabRecord,
	offline: NotProbed | undefined,
	now: number,
	crop: Cropper = cropFaces,
): Promise<FaceCrops> {
	if (offline) return {kind: 'not-asked', reason: offline};
	if (!report) return {kind: 'crops', crops: {}};

	const site = getSite(artifacts.siteId);
	const hosts = imageHosts(site, artifacts);
	const cropsOf = async (image: ImageReport): Promise<readonly (readonly [ImageReport, readonly string[]])[]> => {
		const artifact = artifacts.images.find(({imageUrl}) => imageUrl === image.imageUrl);
		const served = artifact && (await requestLargest(artifact, site, hosts, now));
		if (!served?.bytes) return [];
		const boxes = image.faces.map(({boundingBox}) => boundingBox);
		return [[image, await crop(served.bytes, served.contentType ?? '', {...image, boxes})]];
	};
	const images = [...new Set(shownFaces(report).map(({image}) => image))];
	const cropped = new Map((await mapConcurrently(maxConcurrentImages, images, cropsOf)).flat());
	return {kind: 'crops', crops: inOrder(report, cropped)};
}

/** The largest rendition that is served, as in the analysis. */
async function requestLargest(
	image: ImageArtifact,
	site: Site,
	hosts: readonly string[],
	now: number,
): Promise<ImageProbeResult | undefined> {
	for (const url of imageUrls(image, site).filter(address => isImageAddress(address, site))) {
		const result = await withBackOff<ImageProbeResult>(
			url,
			now,
			() => probeImage(url, hosts),
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
