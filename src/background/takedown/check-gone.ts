import type {ImageProbe, NotProbed} from '../../core/evidence/evidence.ts';
import type {CheckedImage, GoneCheck} from '../../core/requests/gone.ts';
import {type ImageProbeResult, probeImage} from '../../probe/probe-image.ts';
import {type PageProbeResult, probePage} from '../../probe/probe-page.ts';
import {getSite, siteOn} from '../../sites/index.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {isOnSiteOff} from '../access/inject.ts';
import {actsByPath} from '../analysis/acting-address.ts';
import {withBackOff} from '../analysis/back-off.ts';
import {imageUrls} from '../analysis/image-urls.ts';
import {mapConcurrently} from '../analysis/map-concurrently.ts';
import {offlineReason} from '../analysis/offline-reason.ts';
import {pageAddress} from '../analysis/page-address.ts';
import {withGlobalLimit} from '../analysis/semaphore.ts';
import type {WhereShown} from '../analysis/where-shown.ts';

/** Pictures looked at together. */
const atOnce = 4;

/**
 * Looks as a stranger, at the person's click, whether the pictures of a request are gone: at the page, at each picture's own address, and at
 * its larger renditions. Only hosts that the browser gives us access to are asked; the others are unknown, and so is all on a site that is switched
 * off, and all that is asked for from a private window or a container.
 */
export async function checkGone(pageUrl: string, addresses: readonly string[], where: WhereShown): Promise<GoneCheck> {
	const page = new URL(pageUrl);
	const isOff = await isOnSiteOff(page);
	const offline = isOff ? 'passive' : offlineReason((await readSettingsInForce()).probe, where, navigator);
	const found = await checkPage(page, addresses, offline);
	const images = await mapConcurrently(atOnce, addresses, imageUrl => checkImage(imageUrl, page, offline));
	return {page: found.probe, images: images.map(image => ({...image, isOnPage: found.images.includes(image.imageUrl)}))};
}

async function checkPage(page: URL, addresses: readonly string[], offline: NotProbed | undefined): Promise<PageProbeResult> {
	const url = offline ? undefined : pageAddress(page, siteOn(page) ?? getSite('any-page'));
	if (!url) return {probe: {kind: 'not-asked', reason: offline ?? 'address'}, images: [], directives: []};
	const send = () => withGlobalLimit(() => probePage(url, addresses));
	return withBackOff<PageProbeResult>(url, Date.now(), send, probe => ({probe, images: [], directives: []}));
}

async function checkImage(imageUrl: string, page: URL, offline: NotProbed | undefined): Promise<Omit<CheckedImage, 'isOnPage'>> {
	const site = siteOn(page) ?? getSite('any-page');
	const artifact = {imageUrl, srcset: [], naturalWidth: 0, naturalHeight: 0, displayedWidth: 0, displayedHeight: 0, hasAlt: false};
	const urls = imageUrls({...artifact, role: 'photo'}, site);
	const probes: ImageProbe[] = [];
	for (const url of urls)
		probes.push(offline || actsByPath(url) ? {kind: 'not-asked', reason: offline ?? 'address'} : await checkAddress(url));
	return {imageUrl, probes};
}

async function checkAddress(url: URL): Promise<ImageProbe> {
	const send = () => withGlobalLimit(() => probeImage(url, [url.hostname]));
	return (await withBackOff<ImageProbeResult>(url, Date.now(), send, probe => ({probe}))).probe;
}
