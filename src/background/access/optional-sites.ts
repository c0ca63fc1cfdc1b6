import browser from 'webextension-polyfill';
import type {Access} from '../../messaging/protocol.ts';
import {sites} from '../../sites/index.ts';
import {contentScript, siteScript} from '../../sites/matching/script-files.ts';
import type {Site} from '../../sites/site.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';

/** The access that the site's pages and their images need and the user has not granted; `undefined` where nothing is missing. */
export async function accessToOptional(site: Site | undefined): Promise<Access | undefined> {
	if (!site?.optional) return undefined;

	const origins = [...new Set([...site.matches, ...site.imageHosts.map(host => `https://${host}/*`)])];
	return (await browser.permissions.contains({origins})) ? undefined : {origins};
}

/**
 * Registers the content script for the optional sites that the user has granted access to, and for no others. Call it whenever that may
 * have changed and at every start: browsers drop registered scripts when the extension is updated.
 */
export function registerOptionalSites(): Promise<void> {
	lastRegistration = lastRegistration.catch(() => undefined).then(register);
	return lastRegistration;
}

/** One at a time: two at once would register the scripts twice. */
let lastRegistration: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
	const optional = sites.filter(site => site.optional);
	const ids = optional.map(({id}) => `site-${id}`);
	const registered = await browser.scripting.getRegisteredContentScripts({ids});
	if (registered.length > 0) await browser.scripting.unregisterContentScripts({ids: registered.map(({id}) => id)});

	const allowed = (await readSettingsInForce()).labOnly ? [] : await allowedOf(optional);
	if (allowed.length === 0) return;
	await browser.scripting.registerContentScripts(
		allowed.map(({id, matches}) => ({
			id: `site-${id}`,
			matches: [...matches],
			js: [siteScript(id), contentScript],
			runAt: 'document_idle' as const,
		})),
	);
}

async function allowedOf(optional: readonly Site[]): Promise<readonly Site[]> {
	const isAllowed = await Promise.all(optional.map(({matches}) => browser.permissions.contains({origins: [...matches]})));
	return optional.filter((_, index) => isAllowed[index]);
}
