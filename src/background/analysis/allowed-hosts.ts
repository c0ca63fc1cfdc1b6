import type {PageArtifacts} from '../../core/page/artifacts.ts';
import {matchesHost} from '../../core/page/host-pattern.ts';
import {sites} from '../../sites/index.ts';
import {findImageUrl} from '../../sites/matching/image-key.ts';
import type {Site} from '../../sites/site.ts';
import {actsByPath} from './acting-address.ts';

/** Every host that the analysis of a page may send requests to: the page’s own and those of its images. */
export const allowedHosts = ({hostname}: URL, site: Site, page: PageArtifacts): readonly string[] => [hostname, ...imageHosts(site, page)];

/**
 * Hosts that a page’s images may be requested from. Where the site does not list them, the hosts of the images on the page, except those
 * of other sites: we may request them without the user's having been asked, but only for the pages of those sites.
 */
export const imageHosts = ({imageHosts: named}: Site, {images}: PageArtifacts): readonly string[] =>
	named.includes('*')
		? [...new Set(images.flatMap(({imageUrl, srcset}) => [imageUrl, ...srcset.map(({url}) => url)]).map(hostOf))].filter(
				host => !isOfSomeSite(host),
			)
		: named;

const hostOf = (address: string): string => new URL(address).hostname;

const sitePatterns: readonly string[] = sites
	.filter(({optional}) => !optional)
	.flatMap(({matches, imageHosts}) => [
		...matches.map(pattern => pattern.replace(/^https:\/\/|\/\*$/g, '')),
		...imageHosts.filter(host => host !== '*'),
	]);

const isOfSomeSite = (hostname: string): boolean => sitePatterns.some(pattern => matchesHost(pattern, hostname));

/** Whether an address can be an image of this site's people, whatever a page says, and opening it does nothing. */
export const isImageAddress = (url: URL, site: Site): boolean => findImageUrl(site, url.href, url) !== undefined && !actsByPath(url);
