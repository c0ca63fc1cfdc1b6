import {maxConcurrentImages, type PageArtifacts} from '../../core/page/artifacts.ts';
import {listen, sendToBackground} from '../../messaging/content.ts';
import {isContextInvalidated} from '../host/context-invalidated.ts';
import {findOverlays} from '../host/overlays.ts';
import {retry} from '../host/retry.ts';

/** Whether a site may be read at all: neither the user nor their organisation has switched it off. */
export const isPageAllowed = async (siteId: string, signal: AbortSignal): Promise<boolean> =>
	(await retry(() => sendToBackground('page/allowed', {siteId}), signal)) ?? false;

/** Tells the background what a page shows first, with as many images as it analyses at a time. If nobody hears it, the analysis starts a little later. */
export const reportPreview = async (url: URL, artifacts: PageArtifacts): Promise<void> =>
	isContextInvalidated()
		? undefined
		: sendToBackground('page/preview', {url: url.href, artifacts: {...artifacts, images: artifacts.images.slice(0, maxConcurrentImages)}});

/** Reports a page to the background, and shows the notice it replies with for as long as the page is open. */
export async function reportPage(url: URL, artifacts: PageArtifacts, signal: AbortSignal): Promise<void> {
	const reply = await retry(() => sendToBackground('page/observed', {url: url.href, artifacts}), signal);
	if (reply?.notice && !signal.aborted) findOverlays()?.showNotice(reply.notice, signal);
}

export async function reportLeaving(): Promise<void> {
	if (!isContextInvalidated()) await sendToBackground('page/left', {});
}

/** Removes the notice on the keyboard command. Any answer also tells the background that this script runs in the page. */
export const hideNoticeOnRequest = (): void =>
	listen('notice/hide', () => {
		findOverlays()?.hideNotice();
		return undefined;
	});
