import {findRequestsPlace} from './requests/place.ts';

/** The pages of the desk; also the part of the address after `#` and of the locale key, as `dashboard_checklist`. */
export const pageIds = ['checklist', 'requests', 'settings', 'data', 'welcome'] as const;
export type PageId = (typeof pageIds)[number];

/** The tab whose report is to be printed: `#report=7`. The address of the page stays out of ours. */
export function findReportTab(hash: string): number | undefined {
	const [, tabId] = /^#report=(\d+)$/.exec(hash) ?? [];
	return tabId === undefined ? undefined : Number(tabId);
}

/** An address without a page, or with one we do not know, is the checklist. */
export const pageOf = (hash: string): PageId =>
	pageIds.find(id => hash === `#${id}`) ?? (findRequestsPlace(hash) ? 'requests' : 'checklist');
