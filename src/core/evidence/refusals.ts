import type {ImageEvidence, ImageProbe, PageProbe} from './evidence.ts';

export interface ProbedImage {
	readonly evidence: ImageEvidence;
	/** Requested in this analysis, and not read from the cache. */
	readonly isNew: boolean;
}

/**
 * An image that was turned away, as with a plain 403, says nothing by itself: it may be about our address, our pace, or that we are no
 * browser. It counts as refused where the page asks strangers to sign in, or where its host served us another image in the same analysis:
 * whatever is about us would have met that one, too.
 */
export function withRefusals(images: readonly ProbedImage[], page: PageProbe): readonly ImageEvidence[] {
	const serving = new Set(images.filter(image => image.isNew && image.evidence.probe.kind === 'served' && isOnOneHost(image)).map(hostOf));
	return images.map(image => {
		const {probe} = image.evidence;
		const isRefused = isTurnedAway(probe) && (asksToSignIn(page) || serving.has(hostOf(image)));
		return isRefused ? {...image.evidence, probe: {kind: 'refused', status: probe.status}} : image.evidence;
	});
}

/** Whether nobody gets what was asked for at `url`, given that another rendition of the image was served from `served`. */
export const isClosedBeside = (url: URL, probe: ImageProbe, served: URL): boolean =>
	probe.kind === 'gone' || probe.kind === 'refused' || (isTurnedAway(probe) && url.host === served.host);

/** A check for robots is no answer about the image, whatever is beside it. */
const isTurnedAway = (probe: ImageProbe): probe is Extract<ImageProbe, {kind: 'turned-away'}> =>
	probe.kind === 'turned-away' && !probe.isRobotCheck;

const asksToSignIn = (page: PageProbe): boolean => page.kind === 'wall' && (page.how === 'login-form' || page.how === 'status');

/** Where another rendition lies elsewhere, it may be the one that was served, and says nothing about the host of this one. */
const isOnOneHost = (image: ProbedImage): boolean =>
	image.evidence.artifact.srcset.every(({url}) => !URL.canParse(url) || new URL(url).host === hostOf(image));

const hostOf = ({evidence}: ProbedImage): string => new URL(evidence.artifact.imageUrl).host;
