import type {SiteRules} from '../site.ts';

/** Which part of a site a host is. */
export type Place =
	| {readonly kind: 'shared' | 'short'; readonly user?: undefined}
	/** A person's own sub-domain. */
	| {readonly kind: 'own'; readonly user: string};

export function findPlace(site: SiteRules, hostname: string): Place | undefined {
	if (site.shortHosts?.includes(hostname)) return {kind: 'short'};

	for (const domain of domainsOf(site)) {
		const subdomain = subdomainOf(hostname, domain);
		if (subdomain === undefined) continue;
		if (usualSubdomains.test(subdomain) || site.subdomains?.test(subdomain)) return {kind: 'shared'};
		if (isOwn(site, subdomain)) return {kind: 'own', user: subdomain};
	}

	return undefined;
}

const usualSubdomains = /^(?:www|m|mobile)?$/;

function subdomainOf(hostname: string, domain: string): string | undefined {
	if (hostname === domain) return '';
	return hostname.endsWith(`.${domain}`) ? hostname.slice(0, -domain.length - 1) : undefined;
}

const isOwn = ({reservedSubdomains, commonNames}: SiteRules, subdomain: string): boolean =>
	reservedSubdomains !== undefined &&
	!subdomain.includes('.') &&
	!reservedSubdomains.includes(subdomain) &&
	!commonNames?.isNeverAnOwner(subdomain);

function domainsOf({matches}: SiteRules): readonly string[] {
	return matches.map(pattern => new URL(pattern.replace('*.', '')).hostname);
}
