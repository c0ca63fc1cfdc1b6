import type {PageArtifacts} from '../../core/page/artifacts.ts';
import type {Site} from '../../sites/site.ts';

/** Every host that the analysis of a page may send requests to: the page’s own and those of its images. */
export const allowedHosts = ({hostname}: URL, site: Site, page: PageArtifacts): readonly string[] => [hostname, ...imageHosts(site, page)];

/** Hosts that a page’s images may be requested from. Where the site does not list them, the hosts of the images on the page. */
export const imageHosts = ({imageHosts: named}: Site, {images}: PageArtifacts): readonly string[] =>
	named.includes('*') ? [...new Set(images.flatMap(({imageUrl, srcset}) => [imageUrl, ...srcset.map(({url}) => url)]).map(hostOf))] : named;

const hostOf = (address: string): string => new URL(address).hostname;
