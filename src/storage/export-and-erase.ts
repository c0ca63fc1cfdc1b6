import {storage} from '@wxt-dev/storage';
import {withLock} from './lock.ts';

/** All that outlives the browser, as it is kept: what the user saves as a file. In turn: what was typed a moment ago is in it. */
export const exportAll = (): Promise<Readonly<Record<string, unknown>>> => withLock(() => storage.snapshot('local'));

/** Also what is only in memory: after this the extension is as it was when it was installed. In turn: nothing typed before comes back. */
export const eraseAll = (): Promise<void> =>
	withLock(async () => {
		await Promise.all([storage.clear('local'), storage.clear('session')]);
	});

/**
 * Content scripts never ask for what is stored, and a page that took over its process shall not either. Chrome lets them unless it is
 * told not to; Firefox has no such switch, and keeps `session` from them by itself.
 */
export function restrictStorageAccess(): void {
	const {local} = chrome.storage as {readonly local: Partial<Pick<chrome.storage.LocalStorageArea, 'setAccessLevel'>>};
	void local.setAccessLevel?.({accessLevel: 'TRUSTED_CONTEXTS'});
}
