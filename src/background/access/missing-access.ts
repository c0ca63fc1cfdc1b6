import browser from 'webextension-polyfill';
import type {Access} from '../../messaging/protocol.ts';
import {isPublicHost} from '../../probe/hosts.ts';
import {getSite} from '../../sites/index.ts';
import {isFediverse} from '../../sites/matching/match-in-page.ts';
import {fediverseServers} from '../../storage/fediverse-servers.ts';
import type {TabRecord} from '../../storage/session/tab-records.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {allowedHosts} from '../analysis/allowed-hosts.ts';
import {accessToOptional} from './optional-sites.ts';

/** Nobody can make sense of a permission prompt that lists more hosts. */
const maxOrigins = 8;

/** The access the user would have to grant before a page of no site that the manifest lists site can be probed; `undefined` where nothing is missing. */
export async function findAccess({url, artifacts}: TabRecord): Promise<Access | undefined> {
	const site = getSite(artifacts.siteId);
	if ((site.matches.length > 0 && !site.optional) || (await readSettingsInForce()).probe === 'passive') return undefined;

	if (site.optional) return accessToOptional(site);

	const page = new URL(url);
	const hosts = new Set(allowedHosts(page, site, artifacts).filter(isPublicHost));
	const origins = [...hosts].slice(0, maxOrigins).map(host => `https://${host}/*`);
	const server = isFediverse(site) ? page.origin : undefined;
	const isNamed = server === undefined || (await fediverseServers.getValue()).includes(server);
	if (isNamed && (await browser.permissions.contains({origins}))) return undefined;
	return {origins, ...(server && {server})};
}
