import {matchesHost} from '../../../src/core/page/host-pattern.ts';
import {isPublicHost} from '../../../src/probe/hosts.ts';
import {sites} from '../../../src/sites/index.ts';
import {matchOn} from '../../../src/sites/matching/match-page.ts';
import type {RecordedRequest} from '../../harness/internet.mjs';

/** The headers that browsers send with any request of an extension. Any other is ours, or identifies the user. */
const usualHeaders = new Set(
	`host connection pragma cache-control user-agent accept accept-encoding accept-language priority te dnt sec-gpc
	sec-fetch-site sec-fetch-mode sec-fetch-dest sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform`.split(/\s+/),
);

/**
 * Requests of the extension: not those that open a page, show its images or come from its scripts, which carry a referrer.
 * network-surface.e2e.ts shows that our content scripts send no requests.
 */
const isProbe = ({headers}: RecordedRequest): boolean =>
	headers['sec-fetch-dest'] === 'empty' && !headers.referer?.startsWith('https://') && headers['service-worker'] === undefined;

/**
 * Requests that should not have left the browser: any that reveals the extension; and of the extension's own, any that is not anonymous,
 * goes to a host other than those of the opened pages and their images, or follows a redirect.
 *
 * @param kept pages that were opened earlier, and kept with their address
 */
export function breaches(requests: readonly RecordedRequest[], kept: readonly string[] = []): readonly string[] {
	const probes = requests.filter(isProbe);
	const hosts = allowedHosts(requests, kept);
	const redirects = new Set(
		probes.flatMap(({host, path, location}) => (location ? [new URL(location, `https://${host}${path}`).href] : [])),
	);
	return [
		...requests.filter(namesUs).map(asked => `${addressOf(asked)} is told the name of the extension`),
		...probes.flatMap(asked => breachesOf(asked, hosts).map(what => `${addressOf(asked)} ${what}`)),
		...probes.filter(asked => redirects.has(addressOf(asked))).map(asked => `${addressOf(asked)} is where a redirect led`),
	];
}

const addressOf = ({host, path}: RecordedRequest): string => `https://${host}${path}`;
const namesUs = ({headers, path}: RecordedRequest): boolean => /overexposed|-extension:/i.test(JSON.stringify([headers, path]));

function breachesOf({host, method, headers}: RecordedRequest, hosts: readonly string[]): readonly string[] {
	const unusual = Object.keys(headers).filter(name => !usualHeaders.has(name));
	return [
		...unusual.map(name => `carries ${name}`),
		...(method === 'GET' ? [] : [`is asked with ${method}`]),
		...(isPublicHost(host) && hosts.some(pattern => matchesHost(pattern, host)) ? [] : ['has nothing to do with any page opened']),
	];
}

function allowedHosts(requests: readonly RecordedRequest[], kept: readonly string[]): readonly string[] {
	const documents = requests.filter(({headers}) => headers['sec-fetch-dest'] === 'document');
	const opened = [...documents.map(addressOf), ...kept].map(address => new URL(address));
	const ofSites = opened.flatMap(url => sites.filter(site => matchOn(site, url)).flatMap(({imageHosts}) => imageHosts));
	const shown = requests.filter(({headers}) => headers['sec-fetch-dest'] === 'image');
	return [...new Set([...opened.map(({hostname}) => hostname), ...ofSites, ...shown.map(({host}) => host)])].filter(host => host !== '*');
}

export function countRequests(requests: readonly RecordedRequest[]) {
	const probes = requests.filter(isProbe);
	return {requests: requests.length, probes: probes.length, hosts: new Set(probes.map(({host}) => host)).size};
}
