import {findSiteName} from '../../directory/index.ts';

/** The name people know a site by. @param thisWebsite what to call a page that belongs to no site */
export const siteNameOf = (siteId: string, thisWebsite: string): string =>
	siteId === 'any-page' ? thisWebsite : (findSiteName(siteId) ?? siteId);

/** Whether this is a site that we support, or stands for any other page. */
export const isSite = (siteId: string): boolean => siteId === 'any-page' || findSiteName(siteId) !== undefined;
