import {type DashboardPageId, dashboardPageIds} from '../ui/controls/page-nav.tsx';
import {findRequestsPlace} from './requests/place.ts';

/** The tab whose report is to be printed: `#report=7`. Our URL never contains the page's. */
export function findReportTab(hash: string): number | undefined {
	const [, tabId] = /^#report=(\d+)$/.exec(hash) ?? [];
	return tabId === undefined ? undefined : Number(tabId);
}

/** The privacy policy is a page of its own, within the help. */
export const isPrivacyPolicy = (hash: string): boolean => hash === '#privacy';

/** The tab whose page's skeleton is to be shown: `#repair=7`. */
export function findRepairTab(hash: string): number | undefined {
	const [, tabId] = /^#repair=(\d+)$/.exec(hash) ?? [];
	return tabId === undefined ? undefined : Number(tabId);
}

/** The tab with a picture to be taken down: `#takedown=7`. */
export function findTakedownTab(hash: string): number | undefined {
	const [, tabId] = /^#takedown=(\d+)$/.exec(hash) ?? [];
	return tabId === undefined ? undefined : Number(tabId);
}

/** Half of the checklist, as a page of its own: `#sites` and `#search`. */
export type ChecklistDoor = 'sites' | 'search';

export const findDoor = (hash: string): ChecklistDoor | undefined => (['sites', 'search'] as const).find(door => hash === `#${door}`);

/** A URL without a page, or with an unknown one, shows where the person stands. */
export function pageOf(hash: string): DashboardPageId {
	if (isPrivacyPolicy(hash)) return 'help';
	if (findDoor(hash)) return 'checklist';
	return dashboardPageIds.find(id => hash === `#${id}`) ?? (findRequestsPlace(hash) ? 'requests' : 'overview');
}
