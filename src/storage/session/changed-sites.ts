import {storage} from '@wxt-dev/storage';
import {withLock} from '../lock.ts';
import {readPendingItem} from './pending-item.ts';

/** When the user last went out to change a setting of a site, by the site's id: what was remembered from before no longer counts. */
const changedSites = storage.defineItem<Readonly<Record<string, number>>>('session:changed-sites', {fallback: {}});

/** @param now milliseconds since 1970 */
export const recordChange = (siteId: string, now: number): Promise<void> =>
	withLock(async () => changedSites.setValue({...(await changedSites.getValue()), [siteId]: now}));

/** Milliseconds since 1970; 0 where nothing was changed. */
export async function lastChange(siteId: string): Promise<number> {
	const [changes, pending] = await Promise.all([changedSites.getValue(), readPendingItem()]);
	return Math.max(changes[siteId] ?? 0, pending?.before?.site === siteId ? pending.at : 0);
}
