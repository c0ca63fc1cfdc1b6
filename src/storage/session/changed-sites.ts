import {storage} from '@wxt-dev/storage';
import {withLock} from '../lock.ts';

/** When the user last went out to change a setting of a site, by the site's id: what was remembered from before no longer counts. */
const changedSites = storage.defineItem<Readonly<Record<string, number>>>('session:changed-sites', {fallback: {}});

/** @param now milliseconds since 1970 */
export const recordChange = (siteId: string, now: number): Promise<void> =>
	withLock(async () => changedSites.setValue({...(await changedSites.getValue()), [siteId]: now}));

/** Milliseconds since 1970; 0 where nothing was changed. */
export const lastChange = async (siteId: string): Promise<number> => (await changedSites.getValue())[siteId] ?? 0;
