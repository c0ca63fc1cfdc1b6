import {storage} from '@wxt-dev/storage';
import {withLock} from '../lock.ts';

/** Tabs that were open when the extension was installed or updated and have not been reloaded since. */
const preInstallTabs = storage.defineItem<readonly number[]>('session:pre-install-tabs', {fallback: []});

export const readPreInstallTabs = (): Promise<readonly number[]> => preInstallTabs.getValue();

export const changePreInstallTabs = (change: (tabs: readonly number[]) => readonly number[]): Promise<void> =>
	withLock(async () => preInstallTabs.setValue(change(await preInstallTabs.getValue())));
