import type {PageArtifacts} from '../core/artifacts.ts';
import {sendMessage} from '../messaging/send.ts';

/** Tells the background what a page shows. */
export async function reportPage(url: URL, artifacts: PageArtifacts, _signal: AbortSignal): Promise<void> {
	await sendMessage('page/observed', {url: url.href, artifacts});
}

export async function reportLeaving(): Promise<void> {
	await sendMessage('page/left', {});
}
