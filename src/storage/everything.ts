import {storage} from '@wxt-dev/storage';
import {inTurn} from './in-turn.ts';

/** All that outlives the browser, as it is kept: what the user saves as a file. In turn: what was typed a moment ago is in it. */
export const readEverything = (): Promise<Readonly<Record<string, unknown>>> => inTurn(() => storage.snapshot('local'));

/** Also what is only in memory: after this the extension is as it was when it was installed. In turn: nothing typed before comes back. */
export const eraseEverything = (): Promise<void> =>
	inTurn(async () => {
		await Promise.all([storage.clear('local'), storage.clear('session')]);
	});
