import {findRequestsPlace} from './requests/place.ts';

/** The pages of the dashboard. Each id is also the part of the URL after `#`, and part of a locale key, as in `dashboard_checklist`. */
export const pageIds = ['checklist', 'requests', 'settings', 'data', 'welcome'] as const;
export type PageId = (typeof pageIds)[number];

/** The tab whose report is to be printed: `#report=7`. Our URL never contains the page's. */
export function findReportTab(hash: string): number | undefined {
	const [, tabId] = /^#report=(\d+)$/.exec(hash) ?? [];
	return tabId === undefined ? undefined : Number(tabId);
}

/** A URL without a page, or with an unknown one, shows the checklist. */
export const pageOf = (hash: string): PageId =>
	pageIds.find(id => hash === `#${id}`) ?? (findRequestsPlace(hash) ? 'requests' : 'checklist');
