import {storage} from '@wxt-dev/storage';

/** All that outlives the browser, as it is kept: what the user saves as a file. */
export const readEverything = (): Promise<Readonly<Record<string, unknown>>> => storage.snapshot('local');

/** Also what is only in memory: after this the extension is as it was when it was installed. */
export async function eraseEverything(): Promise<void> {
	await Promise.all([storage.clear('local'), storage.clear('session')]);
}
