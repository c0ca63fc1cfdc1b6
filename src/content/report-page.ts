import type {PageArtifacts} from '../core/artifacts.ts';
import {ask, listen} from '../messaging/page-side.ts';
import type {Notice} from '../messaging/protocol.ts';
import {askAgain} from './ask-again.ts';
import {showNotice} from './notice.ts';
import {isOrphan, whenOrphaned} from './orphan.ts';

/** Whether a site may be read at all: neither the user nor their organisation has switched it off. */
export const askWhetherAllowed = async (siteId: string, signal: AbortSignal): Promise<boolean> =>
	(await askAgain(() => ask('page/allowed', {siteId}), signal)) ?? false;

/** Pictures that are looked at while the page comes to rest: as many as are asked for at once. */
const maxAhead = 4;

/** Tells the background what a page shows first. Unheard, the page is only looked at a little later. */
export const reportAhead = async (url: URL, artifacts: PageArtifacts): Promise<void> =>
	isOrphan() ? undefined : ask('page/ahead', {url: url.href, artifacts: {...artifacts, images: artifacts.images.slice(0, maxAhead)}});

/** Tells the background what a page shows, and says what it has to say about it, for as long as the page is there. */
export async function reportPage(url: URL, artifacts: PageArtifacts, signal: AbortSignal): Promise<void> {
	const reply = await askAgain(() => ask('page/observed', {url: url.href, artifacts}), signal);
	if (reply?.notice && !signal.aborted) await show(reply.notice, signal);
}

export async function reportLeaving(): Promise<void> {
	if (!isOrphan()) await ask('page/left', {});
}

/** Takes the notice away when the keyboard command asks for it. */
export const hideNoticeOnRequest = (): void =>
	listen('notice/hide', () => {
		hideCurrent();
		return undefined;
	});

/** What takes the notice away that is in the page now; harmless where there is none. */
let hideCurrent = (): void => undefined;

async function show(notice: Notice, signal: AbortSignal): Promise<void> {
	const shown = new AbortController();
	const take = showNotice(notice, {
		onWhy: () => tell(() => ask('notice/why', {})),
		onHide: scope => {
			shown.abort();
			tell(() => ask('notice/hidden', {scope}));
		},
	});
	const remove = (): void => {
		shown.abort();
		take();
	};
	hideCurrent = remove;
	signal.addEventListener('abort', remove, {once: true});
	whenOrphaned(remove, shown.signal);
	await ask('notice/shown', {});
}

function tell(choice: () => Promise<unknown>): void {
	if (isOrphan()) return;
	choice().catch((error: unknown) => console.warn('Overexposed could not keep this choice; reload the page and choose again.', error));
}
