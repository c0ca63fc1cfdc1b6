/** The tabs of the lab. The id is part of a locale key: `lab_tab_own_photo`. */
export const tabIds = ['site', 'scraper', 'compare', 'places', 'copied', 'export', 'cover', 'own-photo', 'votes', 'actions'] as const;
export type TabId = (typeof tabIds)[number];
