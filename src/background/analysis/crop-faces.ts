import type {NotProbed} from '../../core/evidence/evidence.ts';
import type {ImageArtifact} from '../../core/page/artifacts.ts';
import {maxConcurrentImages} from '../../core/page/artifacts.ts';
import {shownFaces} from '../../core/report/shown-faces.ts';
import type {ImageReport, Report} from '../../core/score/report.ts';
import type {FaceCrops} from '../../messaging/protocol.ts';
import {type ImageProbeResult, probeImage} from '../../probe/probe-image.ts';
import {getSite} from '../../sites/index.ts';
import type {TabRecord} from '../../storage/session/tab-records.ts';
import {cropFaces} from '../../vision/image/crop-faces.ts';
import {allowedHosts} from './allowed-hosts.ts';
import {withBackOff} from './back-off.ts';
import {imageUrls} from './image-urls.ts';
import {mapConcurrently} from './map-concurrently.ts';

export type Cropper = typeof cropFaces;

/**
 * Cuts out the faces a report tells about. Their pictures were not kept, so they are asked for once more, as a stranger and by the
 * user's wish; the crops go to whoever asked and nowhere else.
 *
 * @param silent why nothing may be asked now
 * @param now milliseconds since 1970
 */
export async function cutFaces(
	{url, artifacts, report}: TabRecord,
	offline: NotProbed | undefined,
	now: number,
	crop: Cropper = cropFaces,
): Promise<FaceCrops> {
	if (offline) return {kind: 'not-asked', reason: offline};
	if (!report) return {kind: 'crops', crops: {}};

	const site = getSite(artifacts.siteId);
	const hosts = allowedHosts(new URL(url), site, artifacts);
	const cropsOf = async (image: ImageReport): Promise<readonly (readonly [ImageReport, readonly string[]])[]> => {
		const artifact = artifacts.images.find(({imageUrl}) => imageUrl === image.imageUrl);
		const seen = artifact && (await askFor(artifact, site.enlarge, hosts, now));
		if (!seen?.bytes) return [];
		const boxes = image.faces.map(({boundingBox}) => boundingBox);
		return [[image, await crop(seen.bytes, seen.contentType ?? '', {...image, boxes})]];
	};
	const images = [...new Set(shownFaces(report).map(({image}) => image))];
	const cropped = new Map((await mapConcurrently(maxConcurrentImages, images, cropsOf)).flat());
	return {kind: 'crops', crops: inOrder(report, cropped)};
}

/** As the look did it: the largest rendition that is served. */
async function askFor(
	image: ImageArtifact,
	enlarge: ReturnType<typeof getSite>['enlarge'],
	hosts: readonly string[],
	now: number,
): Promise<ImageProbeResult | undefined> {
	for (const address of imageUrls(image, enlarge)) {
		const seen = await withBackOff<ImageProbeResult>(
			address,
			now,
			() => probeImage(address, hosts),
			limited => ({probe: limited}),
		);
		if (seen.bytes) return seen;
	}

	return undefined;
}

function inOrder(report: Report, cropped: ReadonlyMap<ImageReport, readonly string[]>): Readonly<Record<number, string>> {
	const crops = shownFaces(report).map(({image, face}) => cropped.get(image)?.[image.faces.indexOf(face)]);
	return Object.fromEntries(crops.flatMap((crop, index) => (crop === undefined ? [] : [[index, crop]])));
}
