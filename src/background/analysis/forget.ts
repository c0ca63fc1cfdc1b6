import {withoutFragment} from '../../core/page/without-fragment.ts';
import {forgetTab, readTab} from '../../storage/session/tab-records.ts';
import {showBadge} from '../notice/badge.ts';
import {stop} from './analyse.ts';
import {findTab} from './find-tab.ts';
import {cancelPrefetch} from './prefetch.ts';
import {forgetImages} from './received-images.ts';
import {withTabLock} from './with-tab-lock.ts';

/** For a page that was left, or a tab that was closed. */
export const forget = (tabId: number): Promise<void> => withTabLock(tabId, () => forgetNow(tabId));

/** Forgets the page that a tab showed before, if it now shows another. */
export const forgetIfMoved = (tabId: number): Promise<void> =>
	withTabLock(tabId, async () => {
		const record = await readTab(tabId);
		if (!record) return;

		// Asked for now: the event that says so may be older than the record.
		const address = (await findTab(tabId))?.url;
		if (!address || withoutFragment(address) !== record.url) await forgetNow(tabId);
	});

async function forgetNow(tabId: number): Promise<void> {
	stop(tabId);
	cancelPrefetch(tabId);
	forgetImages(tabId);
	await forgetTab(tabId);
	await showBadge(tabId, undefined);
}
