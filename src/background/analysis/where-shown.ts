import type {TabRecord} from '../../storage/session/tab-records.ts';

/** Where a page is shown, as far as it decides about requests. */
export type WhereShown = Pick<TabRecord, 'isPrivate' | 'isContainer'>;

/** Firefox tells the store of a tab's cookies without a permission since version 82 (bug 1662329). Chrome has no containers. */
interface ContainerTab extends chrome.tabs.Tab {
	readonly cookieStoreId?: string;
}

/** Where the page is shown that sent a message. */
export function whereShown({tab}: chrome.runtime.MessageSender): WhereShown {
	const {cookieStoreId = ''} = (tab ?? {}) as Partial<ContainerTab>;
	return {...(tab?.incognito && {isPrivate: true}), ...(cookieStoreId.startsWith('firefox-container-') && {isContainer: true})};
}
