import {storage} from '@wxt-dev/storage';
import {withLock} from '../lock.ts';
import type {PendingItem} from './pending-item.ts';

/** A step that was ticked although looking again found no clear change, with the report from before. */
export type UnconfirmedFix = Required<PendingItem>;

/** At most one for each page. */
const unconfirmedFixes = storage.defineItem<readonly UnconfirmedFix[]>('session:unconfirmed-fixes', {fallback: []});

/** Each holds a whole report; nobody is in the middle of closing more pages than this. */
const maxFixes = 5;

export const readUnconfirmedFixes = (): Promise<readonly UnconfirmedFix[]> => unconfirmedFixes.getValue();

export const changeUnconfirmedFixes = (
	change: (stored: readonly UnconfirmedFix[]) => readonly UnconfirmedFix[],
): Promise<readonly UnconfirmedFix[]> =>
	withLock(async () => {
		const changed = change(await unconfirmedFixes.getValue()).slice(-maxFixes);
		await unconfirmedFixes.setValue(changed);
		return changed;
	});
