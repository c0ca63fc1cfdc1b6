import {storage} from '@wxt-dev/storage';
import type {Report} from '../../core/score/report.ts';

/** The checklist item whose link the user opened last: the popup asks about it, and looks at the page again, when it is opened again. */
export interface PendingItem {
	readonly id: string;
	/** When its link was opened; milliseconds since 1970. */
	readonly at: number;
	/** The report on the page from before, to compare with. */
	readonly before?: Report;
}

const pendingItem = storage.defineItem<PendingItem | null>('session:pending-item', {fallback: null});

export const readPendingItem = async (): Promise<PendingItem | undefined> => (await pendingItem.getValue()) ?? undefined;

export const writePendingItem = (item: PendingItem | undefined): Promise<void> => pendingItem.setValue(item ?? null);
