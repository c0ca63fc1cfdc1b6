import {storage} from '@wxt-dev/storage';
import {withLock} from '../lock.ts';

export interface NoticeHistory {
	/** Sites on which a notice has been shown in private windows since the browser started. */
	readonly sitesShown: readonly string[];
}

const noticeHistory = storage.defineItem<NoticeHistory>('session:notices', {fallback: {sitesShown: []}});

export const readNoticeHistory = (): Promise<NoticeHistory> => noticeHistory.getValue();

/** Under the lock: if two tabs show a notice at once, neither is lost. */
export const changeNoticeHistory = (change: (history: NoticeHistory) => NoticeHistory): Promise<void> =>
	withLock(async () => noticeHistory.setValue(change(await noticeHistory.getValue())));
