import type {ImageArtifact} from '../core/artifacts.ts';
import type {NotAsked} from '../core/evidence.ts';
import type {ImageReport, Report} from '../core/report.ts';
import {shownFaces} from '../core/shown-faces.ts';
import type {FaceCrops} from '../messaging/protocol.ts';
import {lookAtPicture, type PictureSeen} from '../probe/look-at-picture.ts';
import {getSite} from '../sites/index.ts';
import type {TabRecord} from '../storage/session.ts';
import {cropFaces} from '../vision/crop-faces.ts';
import {inParallel} from './in-parallel.ts';
import {maxAtOnce} from './manners.ts';
import {askPatiently} from './patience.ts';
import {hostsToAsk} from './picture-hosts.ts';
import {renditions} from './renditions.ts';

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
	silent: NotAsked | undefined,
	now: number,
	crop: Cropper = cropFaces,
): Promise<FaceCrops> {
	if (silent) return {kind: 'not-asked', reason: silent};
	if (!report) return {kind: 'crops', crops: {}};

	const site = getSite(artifacts.siteId);
	const hosts = hostsToAsk(new URL(url), site, artifacts);
	const cropsOf = async (image: ImageReport): Promise<readonly (readonly [ImageReport, readonly string[]])[]> => {
		const artifact = artifacts.images.find(({currentSrc}) => currentSrc === image.src);
		const seen = artifact && (await askFor(artifact, site.enlarge, hosts, now));
		if (!seen?.bytes) return [];
		const boxes = image.faces.map(({boundingBox}) => boundingBox);
		return [[image, await crop(seen.bytes, seen.contentType ?? '', {...image, boxes})]];
	};
	const images = [...new Set(shownFaces(report).map(({image}) => image))];
	const cropped = new Map((await inParallel(maxAtOnce, images, cropsOf)).flat());
	return {kind: 'crops', crops: inOrder(report, cropped)};
}

/** As the look did it: the largest rendition that is served. */
async function askFor(
	image: ImageArtifact,
	enlarge: ReturnType<typeof getSite>['enlarge'],
	hosts: readonly string[],
	now: number,
): Promise<PictureSeen | undefined> {
	for (const address of renditions(image, enlarge)) {
		const seen = await askPatiently<PictureSeen>(
			address,
			now,
			() => lookAtPicture(address, hosts),
			limited => ({look: limited}),
		);
		if (seen.bytes) return seen;
	}

	return undefined;
}

function inOrder(report: Report, cropped: ReadonlyMap<ImageReport, readonly string[]>): Readonly<Record<number, string>> {
	const crops = shownFaces(report).map(({image, face}) => cropped.get(image)?.[image.faces.indexOf(face)]);
	return Object.fromEntries(crops.flatMap((crop, index) => (crop === undefined ? [] : [[index, crop]])));
}
