import {storage} from '@wxt-dev/storage';
import {withLock} from '../lock.ts';

export interface NoticeHistory {
	/** Sites on which a notice has been shown since the browser started. */
	readonly sitesShown: readonly string[];
	/** The exposure (0 to 100) at which the user hid the notice "until this changes", by site. */
	readonly quietAt: Readonly<Record<string, number>>;
}

const noticeHistory = storage.defineItem<NoticeHistory>('session:notices', {fallback: {sitesShown: [], quietAt: {}}});

export const readNoticeHistory = (): Promise<NoticeHistory> => noticeHistory.getValue();

/** Under the lock: if two tabs show a notice at once, neither is lost. */
export const changeNoticeHistory = (change: (history: NoticeHistory) => NoticeHistory): Promise<void> =>
	withLock(async () => noticeHistory.setValue(change(await noticeHistory.getValue())));
