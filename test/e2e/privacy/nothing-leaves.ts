import {matchesHost} from '../../../src/core/page/host-pattern.ts';
import {isPublicHost} from '../../../src/probe/hosts.ts';
import {sites} from '../../../src/sites/index.ts';
import {matchOn} from '../../../src/sites/matching/match-page.ts';
import type {RecordedRequest} from '../../harness/internet.mjs';

/** What browsers send with any request of an extension; another name would be one of ours, or of somebody known. */
const usualHeaders = new Set(
	`host connection pragma cache-control user-agent accept accept-encoding accept-language priority te dnt sec-gpc
	sec-fetch-site sec-fetch-mode sec-fetch-dest sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform`.split(/\s+/),
);

/**
 * The extension's own: neither a page that is opened nor what a page shows, nor what its scripts ask for, which say where they come from.
 * That no script of ours in a page asks for anything is said in ways-out.e2e.ts.
 */
const isLook = ({headers}: RecordedRequest): boolean =>
	headers['sec-fetch-dest'] === 'empty' && !headers.referer?.startsWith('https://') && headers['service-worker'] === undefined;

/**
 * What left the browser and should not have: any request that names the extension; and of its own, whatever carries more than a
 * stranger's would, goes elsewhere than to the pages that were opened and their picture hosts, or follows a redirect.
 */
export function breaches(requests: readonly RecordedRequest[]): readonly string[] {
	const looks = requests.filter(isLook);
	const hosts = allowedHosts(requests);
	const redirects = new Set(
		looks.flatMap(({host, path, location}) => (location ? [new URL(location, `https://${host}${path}`).href] : [])),
	);
	return [
		...requests.filter(namesUs).map(asked => `${addressOf(asked)} is told the name of the extension`),
		...looks.flatMap(asked => breachesOf(asked, hosts).map(what => `${addressOf(asked)} ${what}`)),
		...looks.filter(asked => redirects.has(addressOf(asked))).map(asked => `${addressOf(asked)} is where a redirect led`),
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

function allowedHosts(requests: readonly RecordedRequest[]): readonly string[] {
	const opened = requests.filter(({headers}) => headers['sec-fetch-dest'] === 'document');
	const ofSites = opened.flatMap(asked =>
		sites.filter(site => matchOn(site, new URL(addressOf(asked)))).flatMap(({imageHosts}) => imageHosts),
	);
	const shown = requests.filter(({headers}) => headers['sec-fetch-dest'] === 'image');
	return [...new Set([...opened.map(({host}) => host), ...ofSites, ...shown.map(({host}) => host)])].filter(host => host !== '*');
}

export function countRequests(requests: readonly RecordedRequest[]) {
	const looks = requests.filter(isLook);
	return {requests: requests.length, looks: looks.length, hosts: new Set(looks.map(({host}) => host)).size};
}
