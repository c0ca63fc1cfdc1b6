import {storage} from '@wxt-dev/storage';
import {withLock} from './lock.ts';

/** Everything on disk exactly as stored, for the file the user saves. Under the lock, so that the latest changes are in it. */
export const exportAll = (): Promise<Readonly<Record<string, unknown>>> => withLock(() => storage.snapshot('local'));

/**
 * Erases session storage as well: the extension is then as it was after installation. Under the lock, so that no earlier change comes back.
 *
 * @returns what brings back everything that was on disk, for as long as the caller holds on to it
 */
export const eraseAll = (): Promise<() => Promise<void>> =>
	withLock(async () => {
		const erased = await storage.snapshot('local');
		await Promise.all([storage.clear('local'), storage.clear('session')]);
		return () => withLock(() => storage.restoreSnapshot('local', erased));
	});

/**
 * Keeps content scripts away from storage, the organisation's policy and `sync`, which we never use, included. Ours read none of it, and
 * neither should a page that has taken over its process. Chrome allows it unless told otherwise; Firefox has no such switch, but hides
 * `session` anyway.
 */
export function restrictStorageAccess(): void {
	const {local, sync, managed} = chrome.storage as Readonly<Record<'local' | 'sync' | 'managed', RestrictableArea | undefined>>;
	for (const area of [local, sync, managed]) void restrict(area);
}

interface RestrictableArea {
	readonly setAccessLevel?: (options: {readonly accessLevel: 'TRUSTED_CONTEXTS'}) => Promise<void>;
}

async function restrict(area: RestrictableArea | undefined): Promise<void> {
	try {
		await area?.setAccessLevel?.({accessLevel: 'TRUSTED_CONTEXTS'});
	} catch {
		// A browser that restricts one area need not restrict every other.
	}
}
