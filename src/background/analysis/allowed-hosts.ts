import type {PageArtifacts} from '../../core/page/artifacts.ts';
import type {Site} from '../../sites/site.ts';

/** Every host that a look at a page may ask: its own, and those of its pictures. */
export const allowedHosts = ({hostname}: URL, site: Site, page: PageArtifacts): readonly string[] => [hostname, ...imageHosts(site, page)];

/** Hosts that may be asked for a page's pictures. Where no site names them, those of the pictures that the page itself shows. */
export const imageHosts = ({imageHosts: named}: Site, {images}: PageArtifacts): readonly string[] =>
	named.includes('*') ? [...new Set(images.flatMap(({imageUrl, srcset}) => [imageUrl, ...srcset.map(({url}) => url)]).map(hostOf))] : named;

const hostOf = (address: string): string => new URL(address).hostname;
